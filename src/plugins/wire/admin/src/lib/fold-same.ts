import type { ParagraphDifference } from '../../../shared/contracts/again';

/** Paragraphs beside a change that are shown as they are, so that one sees where it is. */
const AROUND = 1;

/** Folds paragraphs that stay as they are, but for those beside a change. */
export function foldSame(
  paragraphs: readonly ParagraphDifference[],
): (ParagraphDifference | { folded: number })[] {
  const isNear = paragraphs.map((_, at) =>
    paragraphs.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change !== 'same'),
  );
  const shown: (ParagraphDifference | { folded: number })[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const last = shown.at(-1);
    if (isNear[at]) shown.push(paragraph);
    else if (last && 'folded' in last) last.folded += 1;
    else shown.push({ folded: 1 });
  }
  return shown;
}
