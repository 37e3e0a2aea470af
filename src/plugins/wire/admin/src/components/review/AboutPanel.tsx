import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { useLanguageName } from '../../hooks/use-language-name';
import { articlePage, recordPage } from '../../lib/links';
import { kindLabel, message, type MessageKey } from '../../lib/message';
import { Ago } from '../Ago';
import { Panel } from '../Panel';

/** What is known of a notice, and three of the articles that carry it. */
export const AboutPanel = ({ notice }: { notice: NoticeSummary }) => {
  const { formatList, formatMessage } = useIntl();
  const languageName = useLanguageName();
  const { kinds, issuer, language, source, createdAt, articles, flags, examples } = notice;

  const fields: [MessageKey, ReactNode][] = [
    ['review.about.articles', formatMessage(message('review.articles'), { articles, flags })],
    [
      'review.about.kinds',
      kinds.length > 0
        ? formatList(
            kinds.map((kind) => formatMessage(kindLabel(kind))),
            { type: 'unit' },
          )
        : formatMessage(message('review.no-kinds')),
    ],
    ['review.about.issuer', <bdi key="issuer">{issuer ?? formatMessage(message('review.no-issuer'))}</bdi>],
    ['review.about.language', language ? languageName(language) : '–'],
    ['review.about.source', source ? <bdi key="source">{source.name}</bdi> : '–'],
    ['review.about.met', <Ago key="met" at={createdAt} />],
  ];

  return (
    <Panel title={formatMessage(message('review.about'))}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {fields.map(([key, value]) => (
          <Flex key={key} gap={3} alignItems="baseline">
            <Box tag="dt" width="9rem" shrink={0}>
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(message(key))}
              </Typography>
            </Box>
            <Typography tag="dd" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Flex>
        ))}
      </Flex>
      {examples.length > 0 ? (
        <Flex
          tag="ul"
          direction="column"
          alignItems="flex-start"
          gap={2}
          aria-label={formatMessage(message('review.about.examples'))}
        >
          {examples.map(({ article, headline }) => (
            <li key={article}>
              <Link tag={NavLink} to={articlePage(article)} isExternal={false}>
                <bdi>{headline}</bdi>
              </Link>
            </li>
          ))}
        </Flex>
      ) : null}
      <Link tag={NavLink} to={recordPage('notice', notice.documentId)} isExternal={false}>
        {formatMessage(message('review.about.record'))}
      </Link>
    </Panel>
  );
};
