import type { Span } from '../../span';
import { segmentsOf } from '../reading/segments';

const LETTER = /[\p{L}\p{N}]/u;
const STOP = /[.!?…。！？]/;
const BORDER_BEFORE = /[.!?…。！？|•\n] *$/;
const BORDER_BEHIND = /^ *[|•\n]/;
const BRACKETED = /^[([【［（].*[)\]】］）]$/s;
/** A sentence that a few words are taken for is not much longer. */
const AROUND = 300;

/** Has a stretch of a text a line or sentence of its own, a copyright sign before it, or brackets around it? */
export const standsAlone = (text: string, { start, end }: Span): boolean => {
  if (BRACKETED.test(text.slice(start, end))) return true;
  const from = Math.max(0, start - AROUND);
  const part = text.slice(from, end + AROUND);
  const segments = segmentsOf(part);
  const segmentAt = (at: number): Span | undefined =>
    segments.find((segment) => segment.start <= at - from && at - from < segment.end);
  const before = part.slice(segmentAt(start)?.start ?? start - from, start - from);
  const behind = part.slice(end - from, segmentAt(end - 1)?.end ?? end - from);
  return (
    (text[start] === '©' || !LETTER.test(before) || BORDER_BEFORE.test(before)) &&
    (!LETTER.test(behind) || BORDER_BEHIND.test(behind) || STOP.test(text[end - 1]))
  );
};
