import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NoticeRecurs } from '../../../../shared/contracts/notices';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { Panel } from '../Panel';

/** Of a notice that was proposed because it recurs in its source: what the proposal rests on. */
export const RecursPanel = ({ recurs }: { recurs: NoticeRecurs }) => {
  const { formatMessage, formatDate } = useIntl();
  const { sentence, stories, of, examples } = recurs;

  return (
    <Panel title={formatMessage(message('review.recurs'))}>
      <Typography textColor="neutral800">
        {sentence ?? formatMessage(message('review.recurs.stories'), { stories, of })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {examples.map(({ article, headline, at, quote }, index) => (
          <li key={index}>
            {article ? (
              <Link tag={NavLink} to={articlePage(article)} isExternal={false}>
                <bdi>{headline ?? formatMessage(message('receipts.no-headline'))}</bdi>
              </Link>
            ) : (
              <Typography textColor="neutral800">
                <bdi>{headline ?? formatMessage(message('receipts.no-headline'))}</bdi>
              </Typography>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatDate(at, { dateStyle: 'medium' })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral800" dir="auto">
              {quote}
            </Typography>
          </li>
        ))}
      </Flex>
    </Panel>
  );
};
