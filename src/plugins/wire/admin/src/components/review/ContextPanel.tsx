import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { forwardRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { CONTEXT_LENGTH, type NoticeOccurrence } from '../../../../shared/contracts/notices';
import type { EvidencePiece } from '../../lib/mark-evidence';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { tint } from '../../lib/tint';
import { Panel } from '../Panel';
import { StepButtons } from '../StepButtons';
import { EvidenceMark } from './EvidenceMark';

/** The text keeps its own line breaks; what is cut off shows three points that are no part of it. */
const Sheet = styled(Box)<{ $cutBefore: boolean; $cutAfter: boolean }>`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};

  &::before {
    content: ${({ $cutBefore }) => ($cutBefore ? "'… '" : 'none')};
  }

  &::after {
    content: ${({ $cutAfter }) => ($cutAfter ? "' …'" : 'none')};
  }
`;

const Around = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
`;

const Quote = styled.span`
  background: ${({ theme }) => tint(theme.colors.warning600, 12)};
  box-decoration-break: clone;
  padding-block: 2px;
`;

interface SheetProps {
  before: string;
  pieces: readonly EvidencePiece[];
  after: string;
  language?: string;
}

/** A notice between what stands around it. All that is in it is the article's text, so that offsets of a selection are offsets of that. */
export const ContextSheet = forwardRef<HTMLDivElement, SheetProps>(
  ({ before, pieces, after, language }, ref) => (
    <Sheet
      ref={ref}
      dir="auto"
      lang={language}
      color="neutral800"
      data-testid="notice-context"
      $cutBefore={before.length >= CONTEXT_LENGTH - 1}
      $cutAfter={after.length >= CONTEXT_LENGTH - 1}
    >
      {before ? <Around>{before}</Around> : null}
      <Quote data-testid="notice-quote">
        {pieces.map(({ text, speaks }, index) =>
          speaks ? (
            <EvidenceMark key={index} $speaks="for">
              {text}
            </EvidenceMark>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </Quote>
      {after ? <Around>{after}</Around> : null}
    </Sheet>
  ),
);
ContextSheet.displayName = 'ContextSheet';

interface ContextPanelProps {
  /** The place that is shown; absent where the notice stands nowhere. */
  place?: NoticeOccurrence;
  isLoading: boolean;
  at: number;
  /** Places that can be shown, of all there are. */
  count: number;
  total: number;
  onPlace: (at: number) => void;
  children: ReactNode;
}

/** A notice in one of its articles, with the way to the others. */
export const ContextPanel = ({
  place,
  isLoading,
  at,
  count,
  total,
  onPlace,
  children,
}: ContextPanelProps) => {
  const { formatMessage } = useIntl();

  const note = () => {
    if (!place) return isLoading ? undefined : 'review.context.nowhere';
    if (place.stale) return 'review.context.stale';
    if (place.inChrome) return 'review.context.chrome';
    return place.before === undefined ? 'review.context.elsewhere' : undefined;
  };
  const noteKey = note();

  return (
    <Panel title={formatMessage(message('review.context'))}>
      <Flex gap={3} justifyContent="space-between" alignItems="center" wrap="wrap">
        <Box flex="1" minWidth="20rem">
          {place ? (
            <Link tag={NavLink} to={articlePage(place.article.documentId)} isExternal={false}>
              <bdi>{place.article.headline ?? formatMessage(message('receipts.no-headline'))}</bdi>
            </Link>
          ) : null}
        </Box>
        {count > 1 ? (
          <Flex gap={2}>
            <Typography variant="pi" textColor="neutral600" aria-live="polite">
              {formatMessage(
                message(total > count ? 'review.context.place-of-many' : 'review.context.place'),
                { at: at + 1, count, total },
              )}
            </Typography>
            <StepButtons
              labels={{
                previous: formatMessage(message('review.context.previous')),
                next: formatMessage(message('review.context.next')),
              }}
              onPrevious={at === 0 ? undefined : () => onPlace(at - 1)}
              onNext={at + 1 >= count ? undefined : () => onPlace(at + 1)}
            />
          </Flex>
        ) : null}
      </Flex>
      {children}
      {noteKey ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message(noteKey))}
        </Typography>
      ) : null}
    </Panel>
  );
};
