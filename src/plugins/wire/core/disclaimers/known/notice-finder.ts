import type { KnownNotice } from '../flag';
import { chooseMatches, worthOf } from './choose-matches';
import { isVerbatim, runCounter } from './common-runs';
import { comparisonBudget, type ComparisonBudget } from './comparison-budget';
import { withMarks } from './ends';
import { hitsIn, openingsIn, placeGatherer, placesOf, type Place } from './gather-anchors';
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
/**
 * So much of a notice's runs must be there to compare it: with fewer a share of 0.7 is out of reach, but for names, typing errors and broken
 * words that count in the end. At first only what is likely to be the notice is compared.
 */
const ENOUGH = 0.52;
const SURE = 0.7;
/** Anchors tell roughly how much of a notice is there; it may be so much more. */
const BEYOND_ANCHORS = 0.25;

/**
 * Finds known notices in texts, none overlapping, in the text's order; `names` are companies that are slots. Linear in the text: places
 * where notices may stand are told by a few anchors, the promising ones of them by their runs of two words, and only the best are compared.
 */
export const noticeFinder = (
  notices: readonly KnownNotice[],
): ((text: string, names: readonly string[]) => Found[]) => {
  if (notices.length === 0) return () => [];
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

  const search = (
    text: string,
    words: Words,
    places: readonly Place[],
    names: readonly string[],
    budget: ComparisonBudget,
    least: number,
  ): Found[] => {
    const found: Found[] = [];
    const likely: Likely[] = [];
    for (const place of places) {
      const match = verbatim(text, words, place);
      if (match) {
        found.push(match);
        budget.found(place, worthOf(match));
      } else likely.push({ place, worth: promiseOf(place, Math.min(1, place.met + BEYOND_ANCHORS)) });
    }
    const candidates: Likely[] = [];
    for (const { place, worth } of byWorth(likely)) {
      if (!budget.allowsCount(place, worth)) continue;
      const { notice, at, length, slack } = place;
      const part = countRuns(notice, words, at - slack, at + length + slack);
      if (part >= least) candidates.push({ place, worth: promiseOf(place, part) });
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
    const budget = comparisonBudget(words.length);
    const found: Found[] = [];
    const explains = (word: number, entry: number): number => {
      let end = 0;
      for (const place of placesOf(shelf, word, entry)) {
        const match = verbatim(text, words, place);
        if (!match) continue;
        found.push(match);
        budget.found(place, worthOf(match));
        end = Math.max(end, place.at + place.length);
      }
      return end;
    };
    const hits = hitsIn(shelf, words, explains);
    const openings = openingsIn(shelf, text, words);
    const isOpen = (word: number): boolean => !budget.isExplained(word);
    found.push(...search(text, words, [...gather(hits, true, isOpen), ...openings], names, budget, SURE));
    // What only formulas tell of is looked at where nothing has been found by what tells notices apart.
    found.push(...search(text, words, gather(hits, false, isOpen), names, budget, ENOUGH));
    return chooseMatches(found);
  };
};

/** What a match is likely to be worth where so much of the notice is. Rather too little: what has half of many is seldom it. */
const promiseOf = ({ length }: Place, part: number): number => length * part ** 4;

/** A place and what a match there may be worth. */
interface Likely {
  place: Place;
  worth: number;
}

const byWorth = (list: Likely[]): Likely[] => list.sort((a, b) => b.worth - a.worth);
