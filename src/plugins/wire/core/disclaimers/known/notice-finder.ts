import type { KnownNotice } from '../flag';
import { chooseMatches, worthOf } from './choose-matches';
import { comparisonBudget } from './comparison-budget';
import { withMarks } from './ends';
import { candidateFinder, type Candidate } from './find-candidates';
import { matchCandidate, type Match } from './match-candidate';
import { noticeShelf } from './notice-shelf';
import { patternOf, type Pattern } from './pattern';
import { wordsOf, type Words } from './words';

/** A known notice, meant by its number, and how a stretch of a text agrees with it. */
export interface Found extends Match {
  notice: number;
}

/** Notices that are kept ready for the next text. */
const PATTERNS_KEPT = 2_000;

/** Finds known notices in texts, none overlapping, in the text's order; `names` are companies that are slots. Linear in the text. */
export const noticeFinder = (
  notices: readonly KnownNotice[],
): ((text: string, names: readonly string[]) => Found[]) => {
  const shelf = noticeShelf(notices);
  const candidatesIn = candidateFinder(shelf);
  const patterns = new Map<number, Pattern>();
  const patternFor = (notice: number): Pattern => {
    const kept = patterns.get(notice);
    if (kept) return kept;
    if (patterns.size >= PATTERNS_KEPT) patterns.clear();
    const pattern = patternOf(notices[notice]);
    patterns.set(notice, pattern);
    return pattern;
  };

  const verbatim = (text: string, words: Words, { notice, at, length }: Candidate): Found => {
    const known = notices[notice].text;
    const span = { start: words.start[at], end: words.end[at + length - 1] };
    const head = known.slice(0, shelf.heads[notice]);
    const tail = known.slice(known.length - shelf.tails[notice]);
    return { ...withMarks(text, span, head, tail), notice, share: 1, sameMeaning: true, common: length };
  };

  return (text, names) => {
    const words = wordsOf(text);
    const candidates = candidatesIn(text, words);
    if (candidates.length === 0) return [];
    const budget = comparisonBudget(words.length);
    const found: Found[] = [];
    for (const candidate of candidates) {
      if (!budget.allows(candidate)) continue;
      const { notice } = candidate;
      const match =
        candidate.isVerbatim && shelf.isShort[notice] === 0
          ? verbatim(text, words, candidate)
          : matchCandidate(text, words, candidate, patternFor(notice), names);
      budget.spend(candidate, match ? worthOf(match) : 0);
      if (match) found.push({ ...match, notice });
    }
    return chooseMatches(found);
  };
};
