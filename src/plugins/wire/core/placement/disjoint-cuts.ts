import type { Cut } from './body-state';

/**
 * The cuts with every character in one of them: what two notices share belongs to the one that begins first, else to the longer one, else
 * to the one whose fingerprint comes first. Which it is does not depend on the order of decisions. What the body keeps and these stretches
 * together are the text of the full body, character by character, white space at the borders aside.
 */
export function disjointCuts(cuts: readonly Cut[]): Cut[] {
  const disjoint: Cut[] = [];
  let at = 0;
  const sorted = [...cuts].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.notice < b.notice ? -1 : Number(a.notice > b.notice)),
  );
  for (const cut of sorted) {
    const start = Math.max(cut.start, at);
    if (cut.end > start) disjoint.push({ ...cut, start });
    at = Math.max(at, cut.end);
  }
  return disjoint;
}
