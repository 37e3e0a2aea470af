import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PublishingReason } from '../../../../shared/contracts/publishing';
import { useReasonWords } from '../../hooks/use-reason-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { ClampedQuote } from './ClampedQuote';

interface ReasonEntryProps {
  reason: PublishingReason;
  /** Whether who looks at it may see notices. */
  seesNotices: boolean;
}

/** Why an article may not be published: the notice's words, and the page on which it is decided about. */
export const ReasonEntry = ({ reason, seesNotices }: ReasonEntryProps) => {
  const { formatMessage } = useIntl();
  const reasonWords = useReasonWords();
  const { notice, quote } = reason;
  const label = formatMessage(message('article-panel.reason.decide'));

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography textColor="neutral800" fontWeight="semiBold">
        {reasonWords(reason)}
      </Typography>
      {quote ? <ClampedQuote>{quote}</ClampedQuote> : null}
      {notice?.documentId && seesNotices ? (
        <Link
          tag={NavLink}
          to={PAGES.reviewNotice(notice.documentId)}
          isExternal={false}
          aria-label={quote ? `${label}: ${quote}` : label}
        >
          {label}
        </Link>
      ) : null}
    </Flex>
  );
};
