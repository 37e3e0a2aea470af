import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Decision, NoticeKind, Placement } from '../../../../core/disclaimers/flag';
import type { HistoryEntrySummary } from '../../../../shared/contracts/notice-history';
import { useActorWords } from '../../hooks/use-actor-words';
import { decisionLabel, kindLabel, message, placementLabel } from '../../lib/message';
import { useListWireNoticeHistoryQuery } from '../../services/review-api';
import { Ago } from '../Ago';
import { LoadError } from '../LoadError';
import { Panel } from '../Panel';
import { useServerText } from '../../hooks/use-server-text';

const PAGE_SIZE = 5;
const MOST = 100;

/** What a change made of a notice, in words: fields that the history does not know are left out. */
const useStateWords = () => {
  const { formatMessage, formatList } = useIntl();

  return (state: Record<string, unknown> = {}): string => {
    const { decision, placement, kinds, issuer, text } = state as {
      decision?: Decision;
      placement?: Placement;
      kinds?: NoticeKind[];
      issuer?: string | null;
      text?: string;
    };
    const words = [
      decision ? formatMessage(decisionLabel(decision)) : undefined,
      decision === 'confirmed' && placement ? formatMessage(placementLabel(placement)) : undefined,
      kinds ? kinds.map((kind) => formatMessage(kindLabel(kind))).join(', ') : undefined,
      issuer === undefined ? undefined : (issuer ?? formatMessage(message('review.no-issuer'))),
      text ? `“${text}”` : undefined,
    ].filter((word): word is string => Boolean(word));
    return formatList(words, { type: 'unit' });
  };
};

const Entry = ({ entry }: { entry: HistoryEntrySummary }) => {
  const { formatMessage } = useIntl();
  const words = useStateWords();
  const actorWords = useActorWords();
  const serverText = useServerText();
  const { action, at, actor, before, after, reason } = entry;
  const isUndo = Boolean(after && 'undoes' in after);

  const what = () => {
    if (action === 'overridden') return formatMessage(message('review.history.overridden'));
    if (action === 'recurring-proposed') return formatMessage(message('review.history.proposed'));
    if (action === 'imported') return formatMessage(message('review.history.imported'));
    return formatMessage(message(isUndo ? 'review.history.undone' : 'review.history.changed'));
  };
  const was = words(before);
  const is = words(after);

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {what()}
        {is ? <bdi>{` ${is}`}</bdi> : null}
      </Typography>
      {was ? (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {formatMessage(message('review.history.before'), { before: was })}
        </Typography>
      ) : null}
      {reason ? (
        <Typography variant="pi" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {formatMessage(message('review.history.reason'), { reason: serverText.reason(reason) })}
        </Typography>
      ) : null}
      <Typography variant="pi" textColor="neutral600">
        <Ago at={at} />
        {actor ? <bdi>{` · ${actorWords(actor)}`}</bdi> : null}
      </Typography>
    </Flex>
  );
};

interface HistoryPanelProps {
  id: string;
  /** Whether it is shown at once; else only when somebody asks, since most notices in the queue have none. */
  isOpen: boolean;
  /** Absent for who may not decide. */
  onUndo?: () => void;
  isUndoing: boolean;
}

/** Who did what about a notice, and when: the newest first. */
export const HistoryPanel = ({ id, isOpen, onUndo, isUndoing }: HistoryPanelProps) => {
  const { formatMessage } = useIntl();
  const [isAsked, setAsked] = useState(false);
  const isShown = isOpen || isAsked;
  const [pageSize, setPageSize] = useState(PAGE_SIZE);
  const { data, error, refetch } = useListWireNoticeHistoryQuery(
    { id, page: 1, pageSize },
    { refetchOnMountOrArgChange: true, skip: !isShown },
  );

  const list = useRef<HTMLOListElement>(null);
  // The button that asked for it has gone.
  useEffect(() => {
    if (isAsked && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [isAsked]);

  if (!isShown) {
    return (
      <Panel title={formatMessage(message('review.history'))}>
        <Flex>
          <TextButton onClick={() => setAsked(true)}>
            {formatMessage(message('review.history.show'))}
          </TextButton>
        </Flex>
      </Panel>
    );
  }

  if (error && !data) {
    return (
      <Panel title={formatMessage(message('review.history'))}>
        <LoadError onRetry={refetch} />
      </Panel>
    );
  }

  return (
    <Panel title={formatMessage(message('review.history'))} data-testid="history">
      {data?.data.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(message('review.history.none'))}</Typography>
      ) : null}
      <Flex ref={list} tabIndex={-1} tag="ol" direction="column" alignItems="stretch" gap={4}>
        {(data?.data ?? []).map((entry) => (
          <Entry key={entry.documentId} entry={entry} />
        ))}
      </Flex>
      {data && data.meta.pagination.total > pageSize && pageSize < MOST ? (
        <Flex>
          <TextButton onClick={() => setPageSize(MOST)}>
            {formatMessage(message('review.history.more'), { count: data.meta.pagination.total })}
          </TextButton>
        </Flex>
      ) : null}
      {onUndo && data && data.data.length > 0 ? (
        <Flex>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<ArrowsCounterClockwise />}
            loading={isUndoing}
            onClick={onUndo}
          >
            {formatMessage(message('review.history.undo'))}
          </Button>
        </Flex>
      ) : null}
    </Panel>
  );
};
