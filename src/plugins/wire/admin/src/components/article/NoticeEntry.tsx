import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ArticleFlagSummary } from '../../../../shared/contracts/article-flags';
import { useActorWords } from '../../hooks/use-actor-words';
import type { Verdict } from '../../hooks/use-decide-in-article';
import { usePercent } from '../../hooks/use-percent';
import { isInBody } from '../../lib/flag-groups';
import { PAGES } from '../../lib/links';
import { kindLabel, message } from '../../lib/message';
import { Ago } from '../Ago';
import { ClampedQuote } from './ClampedQuote';
import { DecideButtons } from './DecideButtons';
import { useServerText } from '../../hooks/use-server-text';

/** Words that can be clicked look like what they are: a quote from the text. */
const QuoteButton = styled.button`
  display: block;
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 4px solid ${({ theme }) => theme.colors.warning600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface NoticeEntryProps {
  flag: ArticleFlagSummary;
  /** Whether its words stand in the body as the form has it now. */
  isHere: boolean;
  isUnsaved: boolean;
  isBusy: boolean;
  seesNotices: boolean;
  mayDecide: boolean;
  onSelect: () => void;
  onDecide: (verdict: Verdict) => void;
}

/** A legal notice in the article: its words, what is known of it, and what can be done about it. */
export const NoticeEntry = ({
  flag,
  isHere,
  isUnsaved,
  isBusy,
  seesNotices,
  mayDecide,
  onSelect,
  onDecide,
}: NoticeEntryProps) => {
  const { formatMessage, formatList } = useIntl();
  const percent = usePercent();
  const actorWords = useActorWords();
  const serverText = useServerText();
  const { quote, kinds, issuer, score, inChrome, stale, stood, placed, notice } = flag;
  const labels = kinds.map((kind) => formatMessage(kindLabel(kind)));
  const wasEdited = isInBody(flag) && !isHere;
  const review = formatMessage(message('article-panel.review'));

  const about = [
    issuer ? formatMessage(message('flags.by'), { issuer }) : undefined,
    score === undefined ? undefined : formatMessage(message('flags.score'), { score: percent(score) }),
    inChrome ? formatMessage(message('article-panel.in-chrome')) : undefined,
    notice ? formatMessage(message('article-panel.carried'), { articles: notice.articles }) : undefined,
  ].filter(Boolean);

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2} data-flag={flag.documentId}>
      <Flex gap={1} wrap="wrap">
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {labels.length > 0
            ? formatList(labels, { type: 'conjunction' })
            : formatMessage(message('kind.other'))}
        </Typography>
        {notice && notice.decision !== 'pending' ? (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(
              message(
                notice.decision === 'dismissed'
                  ? 'article-panel.state.dismissed'
                  : `article-panel.state.${notice.placement}`,
              ),
            )}
          </Typography>
        ) : null}
      </Flex>
      {isHere ? (
        <QuoteButton
          type="button"
          aria-label={formatMessage(message('article-panel.select'), { quote })}
          onClick={onSelect}
        >
          <ClampedQuote>{quote}</ClampedQuote>
        </QuoteButton>
      ) : (
        <ClampedQuote>{quote}</ClampedQuote>
      )}
      {stood ? (
        <Typography variant="pi" textColor="neutral600" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {formatMessage(message('article-panel.stood'), {
            before: stood.before ? `…${stood.before.trim()}` : '',
            after: stood.after ? `${stood.after.trim()}…` : '',
          })}
        </Typography>
      ) : null}
      {placed ? (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {placed.actor ? <bdi>{`${actorWords(placed.actor)} · `}</bdi> : null}
          <Ago at={placed.at} />
          {placed.reason ? ` · ${serverText.reason(placed.reason)}` : null}
        </Typography>
      ) : null}
      {stale || wasEdited ? (
        <Typography variant="pi" textColor="warning700" role="status">
          {formatMessage(message(isUnsaved && !stale ? 'article-panel.edited' : 'article-panel.stale'))}
        </Typography>
      ) : null}
      <Typography variant="pi" textColor="neutral600" dir="auto">
        {about.join(' · ')}
      </Typography>
      {mayDecide && notice && !stale ? (
        <DecideButtons flag={flag} disabled={isUnsaved || isBusy} onDecide={onDecide} />
      ) : null}
      {notice && seesNotices ? (
        <Link
          tag={NavLink}
          to={PAGES.notice(notice.documentId)}
          isExternal={false}
          aria-label={`${review}: ${quote}`}
        >
          {review}
        </Link>
      ) : null}
    </Flex>
  );
};
