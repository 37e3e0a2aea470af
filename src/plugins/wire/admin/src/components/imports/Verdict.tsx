import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PreviewArticle, PreviewItem } from '../../../../shared/contracts/preview';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { ownDetail } from '../../lib/own-detail';
import { verdictOf } from '../../lib/verdict';
import { ReceiptBadge } from '../StateBadge';
import { ServerText } from '../ServerText';

const ArticleLink = ({ article, label }: { article: PreviewArticle; label: string }) => (
  <Link tag={NavLink} to={articlePage(article.documentId)} isExternal={false} target="_blank" dir="auto">
    {label}
  </Link>
);

/** The articles that say nearly the same, each with how much both have in common. */
const NearList = ({ near }: { near: NonNullable<PreviewItem['near']> }) => {
  const { formatMessage, formatNumber } = useIntl();

  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-testid="near">
      <Typography tag="p" textColor="neutral700">
        {formatMessage(message('verdict.near'), { count: near.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingLeft={4}>
        {near.map((article) => (
          <Typography key={article.documentId} tag="li" textColor="neutral700">
            <ArticleLink
              article={article}
              label={article.headline ?? formatMessage(message('preview.no-headline'))}
            />
            {' · '}
            {formatMessage(message('verdict.near.share'), {
              // Nearly all is not all.
              share: formatNumber(Math.floor(article.share * 100) / 100, { style: 'percent' }),
            })}
            {article.source ? (
              <>
                {' · '}
                <bdi>{article.source}</bdi>
              </>
            ) : null}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
};

/** What an import would make of an item, and why, in words; without the badge where that stands above already. */
export const Verdict = ({ item, headless }: { item: PreviewItem; headless: boolean }) => {
  const { formatMessage, formatDate } = useIntl();
  const kind = verdictOf(item);
  const { existing, embargoedUntil, near = [] } = item;
  const version = item.fields.find(({ name }) => name === 'version')?.value ?? '';
  const detail = ownDetail(item);
  // What the words say already, or what stands below as a problem, is not said twice.
  const rest = kind === 'embargoed' || kind === 'withheld' ? undefined : detail;
  const words = formatMessage(message(`verdict.${kind}`), {
    version,
    before: existing?.version,
    date: embargoedUntil
      ? formatDate(embargoedUntil, { dateStyle: 'medium', timeStyle: 'short' })
      : undefined,
  });

  return (
    <Flex direction="column" alignItems="flex-start" gap={2} data-verdict={kind}>
      <Flex gap={3} wrap="wrap">
        {headless ? null : <ReceiptBadge state={item.state} />}
        <Typography textColor="neutral800" fontWeight="semiBold">
          {words}
        </Typography>
        {item.article ? (
          <ArticleLink
            article={existing ?? { documentId: item.article }}
            label={existing?.headline ?? formatMessage(message('preview.existing'))}
          />
        ) : null}
      </Flex>
      {rest ? (
        <Typography textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          <ServerText text={rest} />
        </Typography>
      ) : null}
      {near.length > 0 ? <NearList near={near} /> : null}
    </Flex>
  );
};
