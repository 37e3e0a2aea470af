import type { Evidence, Placement } from '../../../core/disclaimers';
import type { BodyState, Cut } from '../../../core/placement';
import { inOrder } from '../../../core/placement/place';
import { stableJson } from '../../../core/stable-json';
import type { ArticleFlag, FlagChange, FlagChanges, FlaggedNotice, NewFlag } from '../stores/flags';
import { noticesInBody, type FlagPlanInput, type Occurrence } from './notices-in-body';

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

/**
 * Says what becomes of an article's notices when its body is saved. What was out stays out, what is decided goes where its notice goes, all
 * else stands in the text. What the detector finds now counts; a flag that it does not find again follows its words or, where they are
 * gone, becomes stale. A flag keeps its row.
 */
export function planFlags(input: FlagPlanInput): FlagPlan {
  const { after, text, sorted } = input;
  const { occurrences, stale, removed } = noticesInBody(input);
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
