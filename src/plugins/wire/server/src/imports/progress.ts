import type { ImportSummary } from '../../../shared/contracts/imports';

/** An import's row, of which this reads the numbers and the instants `startedAt`, `finishedAt` and `progressAt` (of the last count). */
type ImportRow = Readonly<Record<string, unknown>>;

/**
 * How far a running import is; nothing where its size is not known. Between two counts, which may be many seconds apart, its rate stands still and
 * the time left runs down: taken from what is done and the time of day, it would grow until the next count and fall back with it.
 */
export function progressOf(
  { state, startedAt, progressAt, items, bytesDone, bytesTotal }: ImportRow,
  now: Date,
): ImportSummary['progress'] {
  if (state !== 'running' || !startedAt || !bytesTotal) return undefined;
  const total = bytesTotal as number;
  const done = Math.min(total, (bytesDone as number | null) ?? 0);
  const counted = secondsBetween(startedAt, progressAt ?? startedAt);
  if (done === 0 || counted <= 0) return { bytesDone: done, bytesTotal: total, itemsPerSecond: 0 };
  const left = ((total - done) / done) * counted - secondsBetween(progressAt, now);
  return {
    bytesDone: done,
    bytesTotal: total,
    itemsPerSecond: Math.round((items as number) / counted),
    secondsLeft: Math.max(1, Math.ceil(left)),
  };
}

/**
 * The times of an import that goes on after it was over, moved by as long as it stood still: rate, time left and duration are about the time in
 * which it ran.
 */
export function withoutPause(
  { startedAt, finishedAt, progressAt }: ImportRow,
  now: Date,
): { startedAt?: Date; progressAt?: Date } {
  if (!startedAt || !finishedAt) return {};
  const pause = secondsBetween(finishedAt, now) * 1000;
  const moved = (at: unknown) => new Date(millisecondsOf(at) + pause);
  return { startedAt: moved(startedAt), ...(progressAt ? { progressAt: moved(progressAt) } : {}) };
}

const millisecondsOf = (at: unknown): number => new Date(at as string).getTime();

const secondsBetween = (from: unknown, to: unknown): number =>
  (millisecondsOf(to) - millisecondsOf(from)) / 1000;
