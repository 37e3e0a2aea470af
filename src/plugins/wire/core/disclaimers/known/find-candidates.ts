import { worthOf } from './choose-matches';
import { isVerbatim, runCounter } from './common-runs';
import { anchorGatherer, slackOf } from './gather-anchors';
import type { NoticeShelf } from './notice-shelf';
import type { Words } from './words';

/** A place of a text where a known notice seems to stand. */
export interface Candidate {
  notice: number;
  /** The word at which it should begin; may lie before the text's first word. */
  at: number;
  length: number;
  /** A word of the text that is the notice's. */
  seen: number;
  /** Words that it may have more or less before any given one. */
  slack: number;
  /** It stands there word by word, and what its slots hold is the same, too. */
  isVerbatim: boolean;
  /** What the match may be worth, as {@link worthOf} has it. */
  worth: number;
}

/** Fewer runs in common can't make it the notice: names, typing errors and broken words may cost some that count in the end. */
const RUNS_IN_COMMON = 0.4;

/** Finds the places of a text that are worth a comparison, the most promising first. Linear in the text. */
export const candidateFinder = (shelf: NoticeShelf): ((text: string, words: Words) => Candidate[]) => {
  const gather = anchorGatherer(shelf);
  const countRuns = runCounter(shelf);
  return (text, words) => {
    const places = gather(text, words);
    const candidates: Candidate[] = [];
    for (let i = 0; i < places.notice.length; i++) {
      const notice = places.notice[i];
      const at = places.at[i];
      const seen = places.seen[i];
      const length = shelf.starts[notice + 1] - shelf.starts[notice];
      const slack = slackOf(shelf, notice);
      if (isVerbatim(shelf, notice, words, at)) {
        candidates.push({ notice, at, length, seen, slack, isVerbatim: true, worth: length });
        continue;
      }
      const { common, runs } = countRuns(notice, words, at - slack, at + length + slack);
      if (common < runs * RUNS_IN_COMMON) continue;
      const [part, share] = runs === 0 ? [1, 1] : [common / runs, (2 * common) / (runs + common)];
      const worth = worthOf({ common: length * part, share });
      candidates.push({ notice, at, length, seen, slack, isVerbatim: false, worth });
    }
    return candidates.sort((a, b) => b.worth - a.worth || Number(b.isVerbatim) - Number(a.isVerbatim));
  };
};
