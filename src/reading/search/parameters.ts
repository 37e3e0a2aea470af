import { parseQuery } from './query';
import { FACETS, SORTS, type Entity, type Facet, type SearchRequest, type Sort } from './request';

/** A parameter that does not say what it should; the sentence names it and says what to do. */
export class ParameterProblem extends Error {
  constructor(
    readonly parameter: string,
    problem: string,
  ) {
    super(`"${parameter}": ${problem}`);
    this.name = 'ParameterProblem';
  }
}

const PARAMETERS: Readonly<Record<string, Entity>> = {
  person: 'persons',
  organization: 'organizations',
  event: 'events',
};
const LISTS = ['person', 'organization', 'event', 'subject', 'source', 'language'] as const;
const TAKEN: readonly string[] = [
  ...['q', 'from', 'to', 'sort', 'facets', 'names', 'pagination', 'fields', 'populate'],
  ...LISTS,
];

/** Values of one parameter. */
export const MOST_VALUES = 10;
export const LONGEST_VALUE = 300;

export interface Limits {
  defaultSize: number;
  mostSize: number;
  /** Articles among which pages are. */
  depth: number;
}

/**
 * What a search asks for.
 *
 * @param given parameters as `qs` reads them
 * @throws ParameterProblem
 */
export function searchRequest(given: Record<string, unknown>, limits: Limits): SearchRequest {
  refuseOthers(given, TAKEN);
  const lists = Object.fromEntries(LISTS.map((name) => [name, listOf(name, given[name])]));
  const query = queryOf(given.q);
  const hasFilter = LISTS.some((name) => lists[name]!.length > 0);
  if (!query && !hasFilter)
    throw new ParameterProblem('q', `say what is looked for, or give one of ${LISTS.join(', ')}.`);
  return {
    query,
    entities: Object.fromEntries(
      Object.entries(PARAMETERS).map(([parameter, entity]) => [entity, lists[parameter]!]),
    ) as Record<Entity, string[]>,
    subjects: lists.subject!,
    sources: lists.source!,
    languages: lists.language!,
    from: given.from === undefined ? undefined : momentOf('from', given.from, 0),
    before: given.to === undefined ? undefined : momentOf('to', given.to, 1),
    sort: oneOf('sort', given.sort ?? (query ? 'relevance' : 'date'), SORTS) as Sort,
    facets: facetsOf(given.facets),
    withUnconfirmed: oneOf('names', given.names ?? 'confirmed', ['confirmed', 'all']) === 'all',
    ...pageOf(given.pagination, limits),
  };
}

export interface NamesRequest {
  q: string;
  withUnconfirmed: boolean;
  page: number;
  pageSize: number;
}

export const LONGEST_NAME = 100;

/** What a search for names asks for. @throws ParameterProblem */
export function namesRequest(given: Record<string, unknown>, limits: Limits): NamesRequest {
  refuseOthers(given, ['q', 'names', 'pagination', 'fields', 'populate']);
  if (typeof given.q !== 'string' || given.q.trim() === '')
    throw new ParameterProblem('q', 'say the name that is looked for, or a part of it.');
  if (given.q.length > LONGEST_NAME)
    throw new ParameterProblem('q', `it has ${given.q.length} characters; ${LONGEST_NAME} is the most.`);
  return {
    q: given.q,
    withUnconfirmed: oneOf('names', given.names ?? 'confirmed', ['confirmed', 'all']) === 'all',
    ...pageOf(given.pagination, limits),
  };
}

function refuseOthers(given: Record<string, unknown>, taken: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !taken.includes(name));
  if (unknown !== undefined)
    throw new ParameterProblem(
      unknown.slice(0, LONGEST_VALUE),
      `a search takes ${taken.join(', ')}; leave it out.`,
    );
}

function queryOf(given: unknown): SearchRequest['query'] {
  if (given === undefined || given === '') return undefined;
  if (typeof given !== 'string') throw new ParameterProblem('q', 'give it once, as text.');
  const query = parseQuery(given);
  if ('problem' in query) throw new ParameterProblem('q', query.problem);
  return query;
}

function listOf(name: string, given: unknown): string[] {
  if (given === undefined) return [];
  const values = Array.isArray(given) ? (given as unknown[]) : [given];
  if (values.length > MOST_VALUES)
    throw new ParameterProblem(name, `it is given ${values.length} times; ${MOST_VALUES} is the most.`);
  return values.map((value) => {
    if (
      typeof value !== 'string' ||
      value.trim() === '' ||
      value.length > LONGEST_VALUE ||
      value.includes('\0')
    )
      throw new ParameterProblem(
        name,
        `give a text of 1 to ${LONGEST_VALUE} characters, several as ${name}=…&${name}=….`,
      );
    return value.trim();
  });
}

function facetsOf(given: unknown): Facet[] {
  if (given === undefined || given === '') return [];
  if (typeof given !== 'string')
    throw new ParameterProblem('facets', `give it once, with commas: ${FACETS.join(',')}.`);
  const names = given.split(',').map((name) => name.trim());
  return [...new Set(names)].map((name) => oneOf('facets', name, FACETS) as Facet);
}

function oneOf(parameter: string, given: unknown, values: readonly string[]): string {
  if (typeof given === 'string' && values.includes(given)) return given;
  throw new ParameterProblem(
    parameter,
    `${JSON.stringify(given)?.slice(0, LONGEST_VALUE)} is none of ${values.join(', ')}.`,
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/;
const DAY_LENGTH = 86_400_000;

/** @param daysOn how many days later, of a day that is given without a time */
function momentOf(parameter: string, given: unknown, daysOn: number): string {
  const isDay = typeof given === 'string' && DAY.test(given);
  if (isDay || (typeof given === 'string' && MOMENT.test(given))) {
    const time = Date.parse(given);
    // Date.parse makes the 2nd of March of the 30th of February.
    const isReal = !Number.isNaN(time) && (!isDay || new Date(time).toISOString().startsWith(given));
    if (isReal) return new Date(time + (isDay ? daysOn * DAY_LENGTH : 0)).toISOString();
  }
  throw new ParameterProblem(
    parameter,
    `give a day (2026-05-31, in UTC) or a moment with its zone (2026-05-31T12:00:00Z), in a web address with %2B for +.`,
  );
}

function pageOf(
  given: unknown,
  { defaultSize, mostSize, depth }: Limits,
): { page: number; pageSize: number } {
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    throw new ParameterProblem('pagination', 'give pagination[page] and pagination[pageSize].');
  const { page = 1, pageSize = defaultSize, ...others } = (given ?? {}) as Record<string, unknown>;
  refuseOthers(others, []);
  const size = wholeNumber('pagination[pageSize]', pageSize, mostSize);
  const number = wholeNumber('pagination[page]', page, Number.MAX_SAFE_INTEGER);
  if (number > 1 && (number - 1) * size >= depth)
    throw new ParameterProblem(
      'pagination[page]',
      `pages end at the ${depth}th record; say more in "q", or go on before a date with "to" and sort=date.`,
    );
  return { page: number, pageSize: size };
}

function wholeNumber(parameter: string, given: unknown, most: number): number {
  const number = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ParameterProblem(parameter, `give a whole number from 1${most < 1e6 ? ` to ${most}` : ''}.`);
}
