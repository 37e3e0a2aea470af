import { NOTICE_KINDS, PLACEMENTS } from '../../../core/disclaimers/flag';
import { NOTICE_SORTS, type NoticeFilter, type NoticeSort } from '../../../shared/contracts/notices';
import type { PageQuery } from './page-query';

/** - `queue`: what waits for a decision; - `decided`: what need not wait any more. */
export type ReviewView = 'queue' | 'decided';

/** What the address of a list of notices says. */
export interface ReviewQuery extends PageQuery {
  _q?: unknown;
  kind?: unknown;
  issuer?: unknown;
  source?: unknown;
  language?: unknown;
  /** In percent. */
  from?: unknown;
  to?: unknown;
  /** Days since they were first met, at most. */
  days?: unknown;
  decision?: unknown;
  placement?: unknown;
  by?: unknown;
  sort?: unknown;
}

/** Everything in an address that narrows a list down. */
export const FILTERS = [
  '_q',
  'kind',
  'issuer',
  'source',
  'language',
  'from',
  'to',
  'days',
  'decision',
  'placement',
  'by',
] as const satisfies readonly (keyof ReviewQuery)[];

/** Ages that are offered, in days. */
export const AGES = [1, 7, 30, 90, 365] as const;

/** Scores that are offered, in percent. */
export const SCORES = [50, 60, 70, 80, 90, 95] as const;

/** What can be chosen among what is decided; `unasked` is pending, but nobody need decide. */
export const OUTCOMES = ['confirmed', 'dismissed', 'unasked'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const HOUR = 3_600_000;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const within = (value: unknown, least: number, most: number): number | undefined => {
  const number = word(value) === undefined && typeof value !== 'number' ? NaN : Number(value);
  return Number.isFinite(number) && number >= least && number <= most ? number : undefined;
};

/** What of an address is chosen; nonsense is as if it were not there. */
export const chosenOf = (query: ReviewQuery) => ({
  search: word(query._q),
  kind: oneOf(NOTICE_KINDS, query.kind),
  issuer: word(query.issuer),
  source: /^[a-z0-9]{1,50}$/u.exec(String(query.source ?? ''))?.[0],
  language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.exec(String(query.language ?? ''))?.[0],
  from: within(query.from, 0, 100),
  to: within(query.to, 0, 100),
  days: within(query.days, 1, 100_000),
  outcome: oneOf(OUTCOMES, query.decision),
  placement: oneOf(PLACEMENTS, query.placement),
  by: word(query.by),
});

/**
 * Which notices an address means.
 *
 * @param now milliseconds since 1970; only the hour counts, so that asking again within it is asking the same
 */
export function noticeFilterOf(query: ReviewQuery, view: ReviewView, now: number): NoticeFilter {
  const { search, kind, issuer, source, language, from, to, days, outcome, placement, by } = chosenOf(query);
  const since =
    days === undefined ? undefined : new Date((Math.floor(now / HOUR) - days * 24) * HOUR).toISOString();
  return defined({
    ...(view === 'queue' ? WAITING : decidedFilter(outcome)),
    search,
    kind,
    issuer,
    source,
    language,
    scoreFrom: from === undefined ? undefined : from / 100,
    scoreTo: to === undefined ? undefined : to / 100,
    since,
    ...(view === 'decided' ? { placement, decidedBy: by } : {}),
  });
}

const WAITING: NoticeFilter = { decision: 'pending', review: true };

const decidedFilter = (outcome: Outcome | undefined): NoticeFilter => {
  if (outcome === 'unasked') return { decision: 'pending', review: false };
  return outcome ? { decision: outcome } : { decided: true };
};

/** Two filters that mean the same are the same, key by key. */
const defined = <T extends object>(filter: T): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;

/** In which order an address wants them: by default in most articles first, of what is decided the last first. */
export const noticeSortOf = ({ sort }: ReviewQuery, view: ReviewView): NoticeSort =>
  NOTICE_SORTS.find((known) => known === sort && (known !== 'decided' || view === 'decided')) ??
  (view === 'queue' ? 'articles' : 'decided');

/** Whether an address leaves notices out of its list. */
export const isNarrowed = (query: ReviewQuery, view: ReviewView): boolean => {
  const { outcome, placement, by, ...both } = chosenOf(query);
  const chosen = view === 'decided' ? { ...both, outcome, placement, by } : both;
  return Object.values(chosen).some((value) => value !== undefined);
};
