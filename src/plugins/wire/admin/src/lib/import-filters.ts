import { IMPORT_STATES, IMPORT_WAYS } from '../../../shared/constants';
import type { ImportFilter } from '../../../shared/contracts/imports';
import type { ReceiptFilter } from '../../../shared/contracts/receipts';
import { stateOf, type PageQuery } from './page-query';

/** What an address says of a filter; `_q` is what was searched for, as everywhere in the panel. */
export interface FilterQuery extends PageQuery {
  _q?: unknown;
  problems?: unknown;
  notices?: unknown;
  source?: unknown;
  way?: unknown;
  who?: unknown;
  days?: unknown;
}

/** How far back a list of imports goes, in days that have begun; today is the first. */
export const DAYS = [1, 7, 30] as const;

const words = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

/** Leaves out what is not set, so that a request names only what it asks for. */
const defined = <T extends object>(filter: T): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;

/** Reads the filter of receipts from an address; nonsense is no filter. */
export const receiptFilterOf = (query: FilterQuery): ReceiptFilter =>
  defined({
    state: stateOf(query),
    search: words(query._q),
    problems: query.problems === 'true' ? true : undefined,
    notices: query.notices === 'true' ? true : undefined,
  });

/** How many days back an address has a list go; undefined for all time. */
export const daysOf = ({ days }: FilterQuery): (typeof DAYS)[number] | undefined =>
  DAYS.find((one) => String(one) === String(days));

/** Reads the filter of imports from an address. @param now the time of day does not matter, so that the same day asks for the same */
export function importFilterOf(query: FilterQuery, now: Date): ImportFilter {
  const days = daysOf(query);
  const source = words(query.source);
  return defined({
    state: oneOf(IMPORT_STATES, query.state),
    source: source && /^[a-z0-9]{1,50}$/u.test(source) ? source : undefined,
    way: oneOf(IMPORT_WAYS, query.way),
    who: words(query.who),
    since: days === undefined ? undefined : firstMoment(now, days).toISOString(),
    search: words(query._q),
  });
}

const firstMoment = (now: Date, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - (days - 1));

/** Whether anything is filtered by. */
export const isFiltered = (filter: object): boolean => Object.keys(filter).length > 0;
