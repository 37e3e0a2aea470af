import { locateQuote, type Cut } from '../../../core/placement';
import type { Span } from '../../../core/span';
import type { ArticleFlag } from '../stores/flags';

/** A full body's text and what is cut from it. */
export interface CutText {
  /** `blocksToText` of the full body. */
  text: string;
  cuts: readonly Cut[];
}

/** A cut and the flag that speaks of it. */
export interface FlaggedCut {
  cut: Cut;
  flag?: ArticleFlag;
}

/** A flag of words that readers see. */
export interface StandingFlag {
  flag: ArticleFlag;
  /** Where the words were before a save, when they were cut then. */
  wasCut?: Span;
}

/** The flags of an article, by what they speak of. */
export interface SortedFlags {
  cut: FlaggedCut[];
  standing: StandingFlag[];
  /** Of words that were gone before. */
  stale: ArticleFlag[];
  /** Of what is in no body: page furniture, and what was taken out before full bodies were kept. */
  outside: ArticleFlag[];
}

/**
 * Sorts the flags of an article whose body is being saved.
 *
 * @param before what the flags speak of
 * @param after what the save makes of it
 */
export function sortFlags(flags: readonly ArticleFlag[], before: CutText, after: CutText): SortedFlags {
  const stale = flags.filter((flag) => flag.stale);
  const live = flags.filter((flag) => !flag.stale);
  const shown = live.filter(({ inChrome, placement }) => !inChrome && placement === 'inline');
  const out = pairCuts(
    after,
    live.filter(({ inChrome, placement }) => !inChrome && placement !== 'inline'),
  );
  // Where a cut is no more, the editor put its words back.
  const back = pairCuts(before, out.left);
  return {
    cut: out.pairs,
    standing: [
      ...shown.map((flag) => ({ flag })),
      ...back.pairs.flatMap(({ flag, cut }) => (flag ? [{ flag, wasCut: cut }] : [])),
    ],
    stale,
    outside: [...live.filter(({ inChrome }) => inChrome), ...back.left],
  };
}

/** Which flag speaks of which cut: those of its notice in turn; where a notice was given another fingerprint, by its words. */
export function pairCuts(
  { text, cuts }: CutText,
  flags: readonly ArticleFlag[],
): { pairs: FlaggedCut[]; left: ArticleFlag[] } {
  const queues = new Map<string, ArticleFlag[]>();
  for (const flag of flags) {
    const name = flag.notice?.fingerprint ?? '';
    const queue = queues.get(name);
    if (queue) queue.push(flag);
    else queues.set(name, [flag]);
  }
  const pairs: FlaggedCut[] = cuts.map((cut) => ({ cut, flag: queues.get(cut.notice)?.shift() }));
  let left = [...queues.values()].flat();
  for (const pair of pairs) {
    if (pair.flag || left.length === 0) continue;
    const words = text.slice(pair.cut.start, pair.cut.end);
    pair.flag = left.find(({ quote }) => locateQuote(words, quote) !== undefined);
    left = left.filter((flag) => flag !== pair.flag);
  }
  return { pairs, left };
}
