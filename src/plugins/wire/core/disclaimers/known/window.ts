import type { Span } from '../../span';
import { segmentsOf, type Segment } from '../reading/segments';
import type { Pattern } from './pattern';
import { joinBrokenWords, unitsOf, type Units } from './units';
import { wordsBetween, type Words } from './words';

/** The part of a text in which a known notice seems to stand. */
export interface Window {
  text: string;
  /** Its place in the whole text. */
  offset: number;
  units: Units;
  /** Company names that are slots in it. */
  names: readonly string[];
  /** The sentence or line that an offset lies in. */
  segmentAt(at: number): Span | undefined;
}

/** Cuts the words `from` to `to` (exclusive) out of a text and reads them as the notice is read: the same names are slots. */
export const windowOf = (
  text: string,
  words: Words,
  from: number,
  to: number,
  { notice, units: ours, hashes, ownNames }: Pattern,
  names: readonly string[],
): Window => {
  const offset = from === 0 ? 0 : words.end[from - 1];
  const part = text.slice(offset, to === words.length ? text.length : words.start[to]);
  const known = [...(notice.issuer === undefined ? [] : [notice.issuer]), ...ours.names, ...names];
  let segments: readonly Segment[] | undefined;
  return {
    text: part,
    offset,
    units: joinBrokenWords(
      unitsOf(part, wordsBetween(words, from, to, offset), { names: known, ownNames }),
      hashes,
    ),
    names: known,
    segmentAt: (at) => {
      segments ??= segmentsOf(part);
      return segments.find(({ start, end }) => start <= at && at < end);
    },
  };
};
