import { targetPlacement } from '../../../core/decisions';
import type { Evidence, Flag, Placement } from '../../../core/disclaimers';
import type { BodyState, Cut } from '../../../core/placement';
import { inOrder } from '../../../core/placement/place';
import type { Span } from '../../../core/span';
import { stableJson } from '../../../core/stable-json';
import type { ArticleFlag, FlagChange, FlagChanges, FlaggedNotice, NewFlag } from '../stores/flags';
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

/** A notice that goes elsewhere with a save. */
export interface Move {
  notice: FlaggedNotice;
  quote: string;
  from: Placement;
  to: Placement;
}

export interface FlagPlan {
  state: BodyState;
  flags: FlagChanges;
  moves: Move[];
  /** Row ids of notices that are separate from now on, and no longer. */
  linked: number[];
  unlinked: number[];
}

/** A notice where it stands in the full body. */
interface Occurrence extends Span {
  notice?: FlaggedNotice;
  /** As its cut names the notice. */
  name: string;
  placement: Placement;
  flag?: ArticleFlag;
  found?: Flag;
}

/**
 * Says what becomes of an article's notices when its body is saved. What was out stays out, what is decided goes where its notice goes, all
 * else stands in the text. What the detector finds now counts; a flag that it does not find again follows its words or, where they are
 * gone, becomes stale. A flag keeps its row.
 */
export function planFlags(input: FlagPlanInput): FlagPlan {
  const { after, text, sorted } = input;
  const { occurrences, stale, removed } = occurrencesOf(input);
  const cuts = occurrences
    .flatMap(({ start, end, name, placement }): Cut[] =>
      placement === 'inline' ? [] : [{ start, end, notice: name, placement }],
    )
    .sort(inOrder);
  const state = isSame(cuts, after.cuts) ? after : { full: after.full, cuts };
  const separate = (list: readonly { placement: Placement; notice?: FlaggedNotice }[]) =>
    new Set(list.flatMap(({ placement, notice }) => (placement === 'separate' && notice ? [notice.id] : [])));
  const live = [...sorted.cut.flatMap(({ flag }) => flag ?? []), ...sorted.standing.map(({ flag }) => flag)];
  const was = separate([...live, ...sorted.outside]);
  const is = separate([...occurrences, ...sorted.outside]);
  return {
    state,
    flags: {
      added: occurrences.flatMap((occurrence) => newFlag(occurrence, text)),
      changed: [
        ...occurrences.flatMap((occurrence) => changedFlag(occurrence, input)),
        ...stale.map(({ id }): FlagChange => ({ id, data: { stale: true } })),
      ],
      removed: removed.map(({ id }) => id),
    },
    moves: occurrences.flatMap((occurrence) => moveOf(occurrence, text)),
    linked: [...is].filter((id) => !was.has(id)),
    unlinked: [...was].filter((id) => !is.has(id)),
  };
}

function occurrencesOf(input: FlagPlanInput) {
  const { before, after, text, sorted, selected, notices, follows, keepsStale } = input;
  const decided = (notice: FlaggedNotice | undefined) =>
    follows && notice && notice.decision !== 'pending' ? targetPlacement(notice) : undefined;
  const nameOf = (flag: ArticleFlag) => flag.notice?.fingerprint ?? '';

  const occurrences: Occurrence[] = sorted.cut
    .filter((pair) => !selected.replaced.has(pair))
    .map((pair) => {
      const { cut, flag } = pair;
      const notice = flag?.notice ?? notices.get(cut.notice);
      const placement = decided(notice) ?? cut.placement;
      const name = notice?.fingerprint ?? cut.notice;
      return {
        start: cut.start,
        end: cut.end,
        notice,
        name,
        placement,
        flag,
        found: selected.ofCuts.get(pair),
      };
    });
  const standing: StandingFlag[] = [
    ...sorted.standing,
    ...[...selected.replaced].flatMap(({ flag, cut }) => (flag ? [{ flag, wasCut: cut }] : [])),
  ];
  const found = selected.flags.filter(
    ({ fingerprint }) => notices.get(fingerprint)?.decision !== 'dismissed',
  );
  const spans = new Map<ArticleFlag, Span | undefined>();
  const place = (flags: readonly StandingFlag[]) =>
    movedSpans(before, { text, cuts: after.cuts }, flags).forEach((span, i) =>
      spans.set(flags[i].flag, span),
    );
  // In a text that has not changed the flags stay that it has.
  if (before.text === text) place(standing);
  const isKept = new Set([...spans].flatMap(([flag, span]) => (span ? [flag] : [])));
  const take = taker([
    ...standing.map(({ flag }) => flag).filter((flag) => !isKept.has(flag)),
    ...sorted.stale,
  ]);
  const taken = new Set<ArticleFlag>();
  for (const flag of found) {
    const notice = notices.get(flag.fingerprint);
    const { start, end, fingerprint: name } = flag;
    const row = take(name);
    if (row) taken.add(row);
    occurrences.push({
      start,
      end,
      notice,
      name,
      placement: decided(notice) ?? 'inline',
      flag: row,
      found: flag,
    });
  }
  const stale: ArticleFlag[] = [];
  const removed: ArticleFlag[] = [];
  const rest = standing.filter(({ flag }) => !taken.has(flag));
  if (before.text !== text) place(rest);
  const isTaken = overlapFinder(occurrences);
  const follow = rest.map(({ flag }) => ({ flag, span: spans.get(flag) }));
  let free = 0;
  for (const { flag, span } of follow.sort(byStart)) {
    if (!span) (keepsStale ? stale : removed).push(flag);
    else if (isTaken(span).length > 0 || span.start < free) removed.push(flag);
    else {
      const placement = decided(flag.notice) ?? 'inline';
      occurrences.push({ ...span, notice: flag.notice, name: nameOf(flag), placement, flag });
      free = span.end;
    }
  }
  if (!keepsStale) removed.push(...sorted.stale.filter((flag) => !taken.has(flag)));
  return { occurrences, stale, removed };
}

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

const byStart = (a: { span?: Span }, b: { span?: Span }): number =>
  (a.span?.start ?? 0) - (b.span?.start ?? 0);

const isSame = (a: readonly Cut[], b: readonly Cut[]): boolean =>
  a.length === b.length && a.every((cut, i) => inOrder(cut, b[i]) === 0 && cut.placement === b[i].placement);

function newFlag(occurrence: Occurrence, text: string): NewFlag[] {
  const { flag, notice } = occurrence;
  if (flag || !notice) return [];
  return [{ ...inBody(occurrence, text), notice: notice.id }];
}

/** Only what differs: a save that changes nothing about a flag leaves its row alone. */
function changedFlag(occurrence: Occurrence, { before, text }: FlagPlanInput): FlagChange[] {
  const { flag, found, placement } = occurrence;
  if (!flag) return [];
  // The wire's own offsets hold as long as the words are the wire's.
  const isWires = !found && flag.basis === 'wire' && (flag.placement !== 'inline' || before.text === text);
  const { score, issuer, evidence, ...place } = inBody(occurrence, text);
  const wanted: FlagChange['data'] = isWires
    ? { placement }
    : { ...place, ...(found ? { score, issuer, evidence } : { evidence: movedEvidence(flag, place.start) }) };
  const data = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => stableJson(value) !== stableJson(flag[field as keyof ArticleFlag]),
    ),
  ) as FlagChange['data'];
  if (data.basis) data.receipt = null;
  return Object.keys(data).length > 0 ? [{ id: flag.id, data }] : [];
}

/** Evidence says where its words are, as its flag does. */
const movedEvidence = ({ basis, start, evidence }: ArticleFlag, to: number): Evidence[] | null =>
  basis === 'body' && evidence && to !== start
    ? evidence.map((item) => ({ ...item, start: item.start + to - start, end: item.end + to - start }))
    : evidence;

const inBody = ({ start, end, placement, found }: Occurrence, text: string) => ({
  basis: 'body' as const,
  start,
  end,
  quote: text.slice(start, end),
  score: found?.score ?? null,
  issuer: found?.issuer ?? null,
  evidence: found?.evidence ?? null,
  stale: false,
  inChrome: false,
  placement,
});

function moveOf({ start, end, notice, placement, flag }: Occurrence, text: string): Move[] {
  const from = flag && !flag.stale ? flag.placement : 'inline';
  if (!notice || from === placement) return [];
  return [{ notice, quote: text.slice(start, end), from, to: placement }];
}
