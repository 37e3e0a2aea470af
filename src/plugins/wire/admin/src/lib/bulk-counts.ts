import {
  noCounts,
  REFUSALS_TOLD,
  type DecideManyRequest,
  type DecideManyResponse,
} from '../../../shared/contracts/notice-decisions';

export type BulkCounts = DecideManyResponse['data'];

/** What came of two requests, the later one about other notices than the earlier one has changed. */
const together = (one: BulkCounts, other: BulkCounts): BulkCounts => ({
  total: one.total + other.total,
  changed: one.changed + other.changed,
  unchanged: one.unchanged + other.unchanged,
  refused: one.refused + other.refused,
  refusals: [...one.refusals, ...other.refusals].slice(0, REFUSALS_TOLD),
  changes: [...one.changes, ...other.changes],
  applications: one.applications + other.applications,
});

/** What came of several requests about different notices. */
export const allTogether = (counts: readonly BulkCounts[]): BulkCounts => counts.reduce(together, noCounts());

/**
 * What came of a decision, once some of those that it was refused for were asked about again.
 *
 * @param again documentIds of these
 */
export function askedAgain(before: BulkCounts, again: readonly string[], after: BulkCounts): BulkCounts {
  const asked = new Set(again);
  const refusals = before.refusals.filter(({ notice }) => !asked.has(notice));
  const settled = before.refusals.length - refusals.length;
  return together(
    { ...before, total: before.total - settled, refused: before.refused - settled, refusals },
    after,
  );
}

/** A list of notices in pieces of the size of one request. */
export function inPieces<T extends NonNullable<DecideManyRequest['notices']>[number]>(
  notices: readonly T[],
  size: number,
): T[][] {
  return Array.from({ length: Math.ceil(notices.length / size) }, (_, i) =>
    notices.slice(i * size, (i + 1) * size),
  );
}
