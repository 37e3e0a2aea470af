import { fingerprint } from './describing/fingerprint';
import type { KnownNotice } from './flag';
import { noticeFinder } from './known/notice-finder';
import type { Span } from '../span';

/** From this share on a match is the notice itself, and its decision holds; below it is something like it. */
export const SAME_NOTICE = 0.9;

/** A known notice at its place in a text. */
export interface KnownMatch extends Span {
  notice: KnownNotice;
  /**
   * 1 when the text has the notice word by word, slots aside; else the share of runs of two words that both have, at least 0.7. Below
   * {@link SAME_NOTICE} whenever the meaning may be another.
   */
  share: number;
  /** No edit touches a negation, a word that says what the notice does, or a law's number. */
  sameMeaning: boolean;
}

/** The notices the newsroom has already met, ready to be found. */
export interface NoticeIndex {
  /** How many there are. */
  readonly size: number;
  byFingerprint(fingerprint: string): KnownNotice | undefined;
  /**
   * All known notices in the text, whatever the typography and whatever stands in their slots, also when slightly edited; the one that
   * explains most where several lie, none overlapping, in the text's order. A match begins with the first mark of the notice and ends with
   * the last; where an edit is at an end, with the sentence.
   *
   * `names` are companies known from elsewhere, to be taken for slots.
   */
  find(text: string, names?: readonly string[]): KnownMatch[];
}

/**
 * An index over known notices. Building costs once for each notice; searching a text costs the same for ten notices or a hundred thousand.
 * Of two notices with one fingerprint the later one counts. A notice of fewer than four words is found only as a sentence or line of its
 * own.
 */
export const buildNoticeIndex = (known: readonly KnownNotice[]): NoticeIndex => {
  const byFingerprint = new Map<string, KnownNotice>();
  for (const notice of known) byFingerprint.set(notice.fingerprint, notice);
  const notices = [...byFingerprint.values()];
  const findIn = noticeFinder(notices);
  return {
    size: notices.length,
    byFingerprint: (print) => byFingerprint.get(print),
    find: (text, names = []) =>
      findIn(text, names).map(({ start, end, notice, share, sameMeaning }) => ({
        start,
        end,
        notice: notices[notice],
        share,
        sameMeaning,
      })),
  };
};

/** A known notice from a flag's quote, with its fingerprint. */
export const knownNotice = (notice: Omit<KnownNotice, 'fingerprint'>): KnownNotice => ({
  ...notice,
  fingerprint: fingerprint(notice.text, notice.issuer === undefined ? [] : [notice.issuer]),
});
