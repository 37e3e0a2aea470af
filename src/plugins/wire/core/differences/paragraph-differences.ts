/** A paragraph as it is, one that is no longer there, or a new one. */
export interface ParagraphChange {
  change: 'same' | 'removed' | 'added';
  text: string;
}

/** Comparisons of two paragraphs that are made at most: what lies between beginning and end of longer texts is other as a whole. */
const MOST_COMPARED = 4_000_000;

/**
 * What has to be taken out of one list of paragraphs, and put into it, to have the other one: as little as possible (the longest common
 * subsequence).
 *
 * @returns both lists in one: without those added it is `before`, without those removed `after`
 */
export function paragraphDifferences(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...before.slice(0, start).map((text) => ({ change: 'same' as const, text })),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((text) => ({ change: 'same' as const, text })),
  ];
}

function between(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const removed = (text: string): ParagraphChange => ({ change: 'removed', text });
  const added = (text: string): ParagraphChange => ({ change: 'added', text });
  const width = after.length + 1;
  if (before.length * after.length === 0 || before.length * after.length > MOST_COMPARED)
    return [...before.map(removed), ...after.map(added)];
  // How many paragraphs the rests of both lists have in common, from each pair of places on.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      changes.push({ change: 'same', text: before[i] });
      i += 1;
      j += 1;
    } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
      changes.push(removed(before[i]));
      i += 1;
    } else {
      changes.push(added(after[j]));
      j += 1;
    }
  }
  return [...changes, ...before.slice(i).map(removed), ...after.slice(j).map(added)];
}
