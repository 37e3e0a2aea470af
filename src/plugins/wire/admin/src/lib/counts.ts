import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { ImportSummary } from '../../../shared/contracts/imports';

/** In the order in which an editor reads them: what went in, what was there, what needs someone. */
export const STATE_ORDER: readonly ReceiptState[] = [
  'created',
  'updated',
  'unchanged',
  'duplicate',
  'held',
  'killed',
  'failed',
];

/** @returns the states that occur, each with how many items became that, in `STATE_ORDER` */
export const stateCounts = (
  counts: Partial<Record<ReceiptState, number>>,
): { state: ReceiptState; count: number }[] =>
  STATE_ORDER.map((state) => ({ state, count: counts[state] ?? 0 })).filter(({ count }) => count > 0);

/** Counts what previewed items would become. */
export const countStates = (
  items: readonly { state: ReceiptState }[],
): Partial<Record<ReceiptState, number>> => {
  const counts: Partial<Record<ReceiptState, number>> = {};
  for (const { state } of items) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** @returns how long a run took, in seconds; undefined while it is under way */
export const secondsTaken = ({
  startedAt,
  finishedAt,
}: Pick<ImportSummary, 'startedAt' | 'finishedAt'>): number | undefined => {
  if (!startedAt || !finishedAt) return undefined;
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};
