import { buildNoticeIndex, type KnownMatch, type KnownNotice, type NoticeIndex } from './disclaimers';
import { overlaps } from './span';

/**
 * An index with changes laid over it: a decision is known at once, while building anew takes seconds with many notices. It finds what an
 * index built anew would find, except where a stretch is like several notices, or one notice lies inside another, and one of them is new or
 * gone: then what explains most is found, or nothing.
 *
 * @param changed notices that are new, or decided about otherwise
 * @param gone fingerprints of the base that are no longer known
 */
export function layeredIndex(
  base: NoticeIndex,
  changed: readonly KnownNotice[],
  gone: ReadonlySet<string>,
): NoticeIndex {
  const same = new Map<string, KnownNotice>();
  const added: KnownNotice[] = [];
  for (const notice of changed) {
    if (base.byFingerprint(notice.fingerprint)?.text === notice.text) same.set(notice.fingerprint, notice);
    else added.push(notice);
  }
  const top = buildNoticeIndex(added);
  const isHidden = (fingerprint: string): boolean =>
    (gone.has(fingerprint) && !same.has(fingerprint)) || top.byFingerprint(fingerprint) !== undefined;
  const hidden = [...new Set([...gone, ...added.map(({ fingerprint }) => fingerprint)])].filter(
    (fingerprint) => base.byFingerprint(fingerprint) && isHidden(fingerprint),
  );
  return {
    size: base.size - hidden.length + top.size,
    byFingerprint: (fingerprint) =>
      top.byFingerprint(fingerprint) ??
      same.get(fingerprint) ??
      (isHidden(fingerprint) ? undefined : base.byFingerprint(fingerprint)),
    find(text, names) {
      const below = base
        .find(text, names)
        .filter(({ notice }) => !isHidden(notice.fingerprint))
        .map((match) => ({ ...match, notice: same.get(match.notice.fingerprint) ?? match.notice }));
      return top.size === 0 ? below : apart([...below, ...top.find(text, names)]);
    },
  };
}

/** Of matches that overlap, the longer one; in the text's order. */
function apart(matches: readonly KnownMatch[]): KnownMatch[] {
  const chosen: KnownMatch[] = [];
  const explains = ({ start, end, share }: KnownMatch): number => (end - start) * share;
  const ordered = [...matches].sort((a, b) => a.start - b.start);
  for (const match of ordered) {
    const last = chosen.at(-1);
    if (!last || !overlaps(last, match)) chosen.push(match);
    else if (explains(match) > explains(last)) chosen[chosen.length - 1] = match;
  }
  return chosen;
}
