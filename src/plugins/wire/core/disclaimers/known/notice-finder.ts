import type { KnownNotice } from '../flag';
import { chooseMatches, worthOf } from './choose-matches';
import { isVerbatim, runCounter } from './common-runs';
import { comparisonBudget, type ComparisonBudget } from './comparison-budget';
import { withMarks } from './ends';
import { hitsIn, openingsIn, placeGatherer, type Place } from './gather-anchors';
import { matchAt, type Match } from './match-at';
import { noticeShelf } from './notice-shelf';
import { patternOf, type Pattern } from './pattern';
import { standsAlone } from './stands-alone';
import { wordsOf, type Words } from './words';

/** A known notice, meant by its number, and how a stretch of a text agrees with it. */
export interface Found extends Match {
  notice: number;
}

/** Notices that are kept ready for the next text. */
const PATTERNS_KEPT = 2_000;
/** Fewer runs in common can't make it the notice: names, typing errors and broken words may cost some that count in the end. */
const RUNS_IN_COMMON = 0.4;
/** Anchors tell roughly how much of a notice is there; it may be so much more. */
const BEYOND_ANCHORS = 0.25;

/**
 * Finds known notices in texts, none overlapping, in the text's order; `names` are companies that are slots. Linear in the text: places
 * where notices may stand are told by a few anchors, the promising ones of them by their runs of two words, and only the best are compared.
 */
export const noticeFinder = (
  notices: readonly KnownNotice[],
): ((text: string, names: readonly string[]) => Found[]) => {
  const shelf = noticeShelf(notices);
  const gather = placeGatherer(shelf);
  const countRuns = runCounter(shelf);
  const patterns = new Map<number, Pattern>();
  const patternFor = (notice: number): Pattern => {
    const kept = patterns.get(notice);
    if (kept) return kept;
    if (patterns.size >= PATTERNS_KEPT) patterns.clear();
    const pattern = patternOf(notices[notice]);
    patterns.set(notice, pattern);
    return pattern;
  };

  const verbatim = (text: string, words: Words, { notice, at, length }: Place): Found | undefined => {
    if (!isVerbatim(shelf, notice, words, at)) return undefined;
    const known = notices[notice].text;
    const span = withMarks(
      text,
      { start: words.start[at], end: words.end[at + length - 1] },
      known.slice(0, shelf.heads[notice]),
      known.slice(known.length - shelf.tails[notice]),
    );
    if (shelf.isShort[notice] === 1 && !standsAlone(text, span)) return undefined;
    return { ...span, notice, share: 1, sameMeaning: true, common: length };
  };

  /** What a match there would be worth, if the notice has about this part of its words there. */
  const worthIf = ({ length }: Place, part: number): number =>
    worthOf({ common: length * part, share: (2 * part) / (1 + part) });

  const partThere = ({ notice, at, length, slack }: Place, words: Words): number => {
    const { common, runs } = countRuns(notice, words, at - slack, at + length + slack);
    return runs === 0 ? 1 : common / runs;
  };

  const search = (
    text: string,
    words: Words,
    places: readonly Place[],
    names: readonly string[],
    budget: ComparisonBudget,
  ): Found[] => {
    const found: Found[] = [];
    const likely: Likely[] = [];
    for (const place of places) {
      const match = verbatim(text, words, place);
      if (match) {
        found.push(match);
        budget.found(place, worthOf(match));
      } else likely.push({ place, worth: worthIf(place, Math.min(1, place.met + BEYOND_ANCHORS)) });
    }
    const candidates: Likely[] = [];
    for (const { place, worth } of byWorth(likely)) {
      if (!budget.allowsCount(place, worth)) continue;
      const part = partThere(place, words);
      if (part >= RUNS_IN_COMMON) candidates.push({ place, worth: worthIf(place, part) });
    }
    for (const { place, worth } of byWorth(candidates)) {
      if (!budget.allowsComparison(place, worth)) continue;
      const match = matchAt(text, words, place, patternFor(place.notice), names);
      budget.found(place, match ? worthOf(match) : 0);
      if (match) found.push({ ...match, notice: place.notice });
    }
    return found;
  };

  return (text, names) => {
    const words = wordsOf(text);
    const hits = hitsIn(shelf, words);
    const openings = openingsIn(shelf, text, words);
    if (hits.word.length + openings.length === 0) return [];
    const budget = comparisonBudget(words.length);
    const telling = gather(hits, true, () => true);
    const found = search(text, words, [...telling, ...openings], names, budget);
    // What only formulas tell of is looked at where nothing has been found by what tells notices apart.
    const rest = gather(hits, false, (word) => !budget.isExplained(word));
    return chooseMatches([...found, ...search(text, words, rest, names, budget)]);
  };
};

/** A place and what a match there may be worth. */
interface Likely {
  place: Place;
  worth: number;
}

const byWorth = (list: Likely[]): Likely[] => list.sort((a, b) => b.worth - a.worth);
