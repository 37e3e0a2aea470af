import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Placement } from '../../../../core/disclaimers/flag';
import {
  DECIDE_FILTER_LIMIT,
  DECIDE_LIMIT,
  type DecisionChange,
} from '../../../../shared/contracts/notice-decisions';
import { type NoticeFilter, type NoticeSummary } from '../../../../shared/contracts/notices';
import { useErrorText } from '../../hooks/use-error-text';
import { allTogether, askedAgain, inPieces, type BulkCounts } from '../../lib/bulk-counts';
import { actionLabel, message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { useDecideWireNoticesMutation, useUndoWireNoticesMutation } from '../../services/review-api';
import { Callout } from '../Callout';
import { BulkConfirm } from './BulkConfirm';
import { BulkOutcome } from './BulkOutcome';
import { OverrideDialog } from './ChangeDialogs';

const DECISIONS = ['inline', 'separate', 'removed', 'dismiss'] as const;
type BulkAction = (typeof DECISIONS)[number];

const changeOf = (action: BulkAction): DecisionChange =>
  action === 'dismiss'
    ? { decision: 'dismissed' }
    : { decision: 'confirmed', placement: action satisfies Placement };

interface Outcome {
  counts: BulkCounts;
  kind: 'done' | 'undone';
}

interface BulkDecisionsProps {
  filter: NoticeFilter;
  /** How many notices the filter finds. */
  found: number;
  selected: readonly NoticeSummary[];
  /** Whether all that the filter finds are meant, not only those on the page. */
  isAll: boolean;
  onAll: () => void;
  onNone: () => void;
  /** What was selected has been decided about. */
  onDone: () => void;
}

/** Decides about all selected notices, or about all that the filter finds, and says what came of it. */
export const BulkDecisions = ({
  filter,
  found,
  selected,
  isAll,
  onAll,
  onNone,
  onDone,
}: BulkDecisionsProps) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const [decide, { isLoading: isDeciding }] = useDecideWireNoticesMutation();
  const [undo, { isLoading: isUndoing }] = useUndoWireNoticesMutation();
  const [asked, setAsked] = useState<BulkAction>();
  const [overriding, setOverriding] = useState<string[]>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [refusal, setRefusal] = useState<unknown>();
  const isBusy = isDeciding || isUndoing;
  const count = isAll ? found : selected.length;

  /** Of what has failed, nothing was done: what was told before it holds, and so does its way back. */
  const tell = (answer: { data: BulkCounts } | { error: unknown }) => {
    setRefusal('error' in answer ? answer.error : undefined);
    if ('data' in answer) setOutcome({ counts: answer.data, kind: 'done' });
    onDone();
  };

  const run = async (action: BulkAction) => {
    setAsked(undefined);
    const notices = selected.map(({ documentId, updatedAt }) => ({ documentId, seen: updatedAt }));
    const meant = isAll ? { filter, expected: found } : { notices };
    tell(await decide({ ...changeOf(action), ...meant }));
  };

  const override = async (reason: string) => {
    const again = overriding ?? [];
    setOverriding(undefined);
    const notices = again.map((documentId) => ({ documentId }));
    const answer = await decide({ ...changeOf('removed'), notices, override: { reason } });
    const isMore = 'data' in answer && outcome?.kind === 'done';
    tell(isMore ? { data: askedAgain(outcome.counts, again, answer.data) } : answer);
  };

  const takeBack = async ({ counts }: Outcome) => {
    const undone: BulkCounts[] = [];
    let error: unknown;
    for (const notices of inPieces(counts.changes, DECIDE_LIMIT)) {
      const answer = await undo({ notices });
      if ('error' in answer) {
        error = answer.error;
        break;
      }
      undone.push(answer.data);
    }
    setRefusal(error);
    const { total, ...sums } = allTogether(undone);
    // What was not reached can still be taken back.
    if (error) setOutcome({ counts: { ...counts, changes: counts.changes.slice(total) }, kind: 'done' });
    else setOutcome({ counts: { total, ...sums }, kind: 'undone' });
    onDone();
  };

  const isShown = selected.length > 0 || isAll;

  return (
    <>
      {refusal ? (
        <Callout tone="danger" title={formatMessage(message('review.failed'))}>
          {errorText(refusal)}
        </Callout>
      ) : null}
      {outcome ? (
        <BulkOutcome
          {...outcome}
          isBusy={isBusy}
          onUndo={
            outcome.kind === 'done' && outcome.counts.changes.length > 0
              ? () => void takeBack(outcome)
              : undefined
          }
          onOverride={allowedActions.canOverride ? setOverriding : undefined}
          onClose={() => setOutcome(undefined)}
        />
      ) : null}
      {isShown ? (
        <Flex gap={3} wrap="wrap" padding={3} hasRadius background="primary100" borderColor="primary200">
          <Typography textColor="neutral800" role="status">
            {formatMessage(message(isAll ? 'review.bulk.all' : 'review.bulk.selected'), { count })}
          </Typography>
          {DECISIONS.map((action) => (
            <Button
              key={action}
              type="button"
              size="S"
              variant={action === 'dismiss' || action === 'removed' ? 'danger-light' : 'secondary'}
              disabled={isBusy}
              onClick={() => (isAll ? setAsked(action) : void run(action))}
            >
              {formatMessage(actionLabel(action))}
            </Button>
          ))}
          {!isAll && found > selected.length && found <= DECIDE_FILTER_LIMIT ? (
            <TextButton onClick={onAll}>
              {formatMessage(message('review.bulk.choose-all'), { count: found })}
            </TextButton>
          ) : null}
          {isAll ? <TextButton onClick={onNone}>{formatMessage(message('review.cancel'))}</TextButton> : null}
        </Flex>
      ) : null}
      {asked ? (
        <BulkConfirm
          action={asked}
          count={found}
          onConfirm={() => void run(asked)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
      {overriding ? (
        <OverrideDialog kinds={[]} onSave={override} onClose={() => setOverriding(undefined)} />
      ) : null}
    </>
  );
};
