import { targetPlacement } from '../../../core/decisions';
import type { Flag, Placement } from '../../../core/disclaimers';
import type { BodyState } from '../../../core/placement';
import type { Span } from '../../../core/span';
import type { ArticleFlag, FlaggedNotice } from '../stores/flags';
import { movedSpans } from './flag-spans';
import { overlapFinder } from './overlap-finder';
import type { SelectedFlags } from './select-found';
import type { CutText, SortedFlags, StandingFlag } from './sort-flags';

/** What an article's flags are made of when its body is saved. */
export interface FlagPlanInput {
  before: CutText;
  /** What was cut and stays so, and the text of the full body. */
  after: BodyState;
  text: string;
  sorted: SortedFlags;
  selected: SelectedFlags;
  /** What is kept of the notices, by fingerprint. */
  notices: ReadonlyMap<string, FlaggedNotice>;
  /** Whether what was decided about notices is done here, or all stays where it is. */
  follows: boolean;
  /** Whether flags of words that are gone are kept as stale. */
  keepsStale: boolean;
}

/** A notice where it stands in a full body. */
export interface Occurrence extends Span {
  notice?: FlaggedNotice;
  /** As its cut names the notice. */
  name: string;
  placement: Placement;
  /** The flag that speaks of it. */
  flag?: ArticleFlag;
  /** What the detector says of it, where that is new. */
  found?: Flag;
}

export interface NoticesInBody {
  /** In no order. */
  occurrences: Occurrence[];
  /** Flags whose words are gone. */
  stale: ArticleFlag[];
  /** Flags that are no longer needed. */
  removed: ArticleFlag[];
}

/** Finds the notices in the full body that a save makes, with the flag that speaks of each, and says where each goes. */
export function noticesInBody(input: FlagPlanInput): NoticesInBody {
  const { before, text, sorted, selected, keepsStale } = input;
  const standing: StandingFlag[] = [
    ...sorted.standing,
    ...[...selected.replaced].flatMap(({ flag, cut }) => (flag ? [{ flag, wasCut: cut }] : [])),
  ];
  // In a text that has not changed the flags stay that it has; in another one what the detector finds comes first.
  const kept = before.text === text ? moved(input, standing).filter(({ span }) => span !== undefined) : [];
  const isKept = new Set(kept.map(({ flag }) => flag));
  const free = standing.filter(({ flag }) => !isKept.has(flag));

  const cut = cutNotices(input);
  const found = foundNotices(input, [...free.map(({ flag }) => flag), ...sorted.stale]);
  const taken = new Set(found.map(({ flag }) => flag));
  const rest = [
    ...kept,
    ...moved(
      input,
      free.filter(({ flag }) => !taken.has(flag)),
    ),
  ];
  const { occurrences, gone, superseded } = followedNotices(input, rest, [...cut, ...found]);
  const past = sorted.stale.filter((flag) => !taken.has(flag));
  return {
    occurrences: [...cut, ...found, ...occurrences],
    stale: keepsStale ? gone : [],
    removed: keepsStale ? superseded : [...superseded, ...gone, ...past],
  };
}

/** What was out stays out, unless it is decided otherwise. */
function cutNotices(input: FlagPlanInput): Occurrence[] {
  const { sorted, selected, notices } = input;
  return sorted.cut
    .filter((pair) => !selected.replaced.has(pair))
    .map((pair) => {
      const { flag, cut } = pair;
      const notice = flag?.notice ?? notices.get(cut.notice);
      return {
        start: cut.start,
        end: cut.end,
        notice,
        name: notice?.fingerprint ?? cut.notice,
        placement: decidedPlacement(input, notice) ?? cut.placement,
        flag,
        found: selected.ofCuts.get(pair),
      };
    });
}

/**
 * What the detector finds.
 *
 * @param free flags that may be those of what it finds: each of them speaks of one place
 */
function foundNotices(input: FlagPlanInput, free: readonly ArticleFlag[]): Occurrence[] {
  const { selected, notices } = input;
  const take = taker(free);
  return selected.flags.flatMap((found): Occurrence[] => {
    const { start, end, fingerprint: name } = found;
    const notice = notices.get(name);
    if (notice?.decision === 'dismissed') return [];
    const placement = decidedPlacement(input, notice) ?? 'inline';
    return [{ start, end, notice, name, placement, flag: take(name), found }];
  });
}

/** What flags say and the detector does not: they follow their words, where nothing else is said of those. */
function followedNotices(
  input: FlagPlanInput,
  flags: readonly MovedFlag[],
  known: readonly Occurrence[],
): { occurrences: Occurrence[]; gone: ArticleFlag[]; superseded: ArticleFlag[] } {
  const occurrences: Occurrence[] = [];
  const superseded: ArticleFlag[] = [];
  const isTaken = overlapFinder(known);
  let free = 0;
  const here = flags.flatMap(({ flag, span }) => (span ? [{ flag, span }] : []));
  for (const { flag, span } of here.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < free || isTaken(span).length > 0) superseded.push(flag);
    else {
      const { notice } = flag;
      const placement = decidedPlacement(input, notice) ?? 'inline';
      occurrences.push({ ...span, notice, name: notice?.fingerprint ?? '', placement, flag });
      free = span.end;
    }
  }
  return { occurrences, gone: flags.filter(({ span }) => !span).map(({ flag }) => flag), superseded };
}

interface MovedFlag {
  flag: ArticleFlag;
  /** Undefined when its words are gone. */
  span?: Span;
}

function moved({ before, after, text }: FlagPlanInput, standing: readonly StandingFlag[]): MovedFlag[] {
  const spans = movedSpans(before, { text, cuts: after.cuts }, standing);
  return standing.map(({ flag }, i) => ({ flag, span: spans[i] }));
}

const decidedPlacement = (
  { follows }: FlagPlanInput,
  notice: FlaggedNotice | undefined,
): Placement | undefined =>
  follows && notice && notice.decision !== 'pending' ? targetPlacement(notice) : undefined;

/** Gives out flags by their notice's fingerprint, each once. */
function taker(flags: readonly ArticleFlag[]): (fingerprint: string) => ArticleFlag | undefined {
  const queues = new Map<string, ArticleFlag[]>();
  for (const flag of [...flags].reverse()) {
    const name = flag.notice?.fingerprint ?? '';
    const queue = queues.get(name);
    if (queue) queue.push(flag);
    else queues.set(name, [flag]);
  }
  return (fingerprint) => queues.get(fingerprint)?.pop();
}
