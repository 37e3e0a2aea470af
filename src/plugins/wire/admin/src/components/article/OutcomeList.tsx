import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PublishOutcome } from '../../../../shared/contracts/publishing';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { ReasonEntry } from './ReasonEntry';
import { ServerText } from '../ServerText';

/** Articles that were not, or would not be, published, each with all that stands against it. */
export const OutcomeList = ({
  outcomes,
  seesNotices,
}: {
  outcomes: readonly PublishOutcome[];
  seesNotices: boolean;
}) => {
  const { formatMessage } = useIntl();

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {outcomes.map(({ article, reasons, message: sentence }) => (
        <Flex
          key={article.documentId}
          tag="li"
          direction="column"
          alignItems="stretch"
          gap={2}
          padding={4}
          hasRadius
          background="neutral100"
        >
          <Link tag={NavLink} to={articlePage(article.documentId)} isExternal={false} dir="auto">
            {article.headline ?? formatMessage(message('article-panel.no-headline'))}
          </Link>
          {reasons.map((reason) => (
            <ReasonEntry key={reason.key} reason={reason} seesNotices={seesNotices} />
          ))}
          {reasons.length === 0 && sentence ? (
            <Typography textColor="neutral800">
              <ServerText text={sentence} />
            </Typography>
          ) : null}
        </Flex>
      ))}
    </Flex>
  );
};
