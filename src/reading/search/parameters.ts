import { MOMENT_WANTED, momentOf } from '../contracts/moment';
import { DEPTH, IN_HEADLINES } from './articles-sql';
import { MOST_NAMES } from './names-sql';
import { parseQuery } from './query';
import { FACETS, SORTS, type Entity, type Facet, type Place, type SearchRequest, type Sort } from './request';

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
  ...['q', 'from', 'to', 'after', 'sort', 'facets', 'names', 'pagination', 'fields', 'populate'],
  ...LISTS,
];

/** Values of one parameter. */
export const MOST_VALUES = 10;
export const LONGEST_VALUE = 300;

export interface Limits {
  defaultSize: number;
  mostSize: number;
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
  const sort = oneOf('sort', given.sort ?? (query ? 'relevance' : 'date'), SORTS) as Sort;
  return {
    query,
    entities: Object.fromEntries(
      Object.entries(PARAMETERS).map(([parameter, entity]) => [entity, lists[parameter]!]),
    ) as Record<Entity, string[]>,
    subjects: lists.subject!,
    sources: lists.source!,
    languages: lists.language!,
    from: given.from === undefined ? undefined : momentIn('from', given.from, 'start'),
    before: given.to === undefined ? undefined : momentIn('to', given.to, 'end'),
    after: afterOf(given.after, sort),
    sort,
    facets: facetsOf(given.facets),
    withUnconfirmed: oneOf('names', given.names ?? 'confirmed', ['confirmed', 'all']) === 'all',
    ...pageOf(
      given.pagination,
      limits,
      sort === 'relevance' ? DEPTH + IN_HEADLINES : DEPTH,
      'say more in "q", or go on with sort=date and "after"',
    ),
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
    ...pageOf(given.pagination, limits, MOST_NAMES, 'say more of the name in "q"'),
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

function momentIn(parameter: string, given: unknown, which: 'start' | 'end'): string {
  const moment = typeof given === 'string' ? momentOf(given, which) : undefined;
  if (moment) return moment.toISOString();
  throw new ParameterProblem(parameter, `give ${MOMENT_WANTED}.`);
}

/** As `placeOf` writes it, and a column of the index has it. */
const PLACE = /^(\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6})_(\d{1,10})$/;

function afterOf(given: unknown, sort: Sort): Place | undefined {
  if (given === undefined) return undefined;
  if (sort === 'relevance')
    throw new ParameterProblem('after', 'it goes with sort=date or sort=date:asc: add one of them.');
  const [, moment, id] = (typeof given === 'string' && PLACE.exec(given)) || [];
  if (moment === undefined)
    throw new ParameterProblem(
      'after',
      'give what the answer before says as meta.search.next, or leave it out.',
    );
  return { moment, id: Number(id) };
}

/** A place among articles as `after` takes it. */
export const placeOf = ({ moment, id }: Place): string => `${moment}_${id}`;

function pageOf(
  given: unknown,
  { defaultSize, mostSize }: Limits,
  depth: number,
  further: string,
): { page: number; pageSize: number } {
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    throw new ParameterProblem('pagination', 'give pagination[page] and pagination[pageSize].');
  const { page = 1, pageSize = defaultSize, ...others } = (given ?? {}) as Record<string, unknown>;
  refuseOthers(others, []);
  const size = wholeNumber('pagination[pageSize]', pageSize, mostSize);
  const number = wholeNumber('pagination[page]', page, Number.MAX_SAFE_INTEGER);
  if (number > 1 && (number - 1) * size >= depth)
    throw new ParameterProblem('pagination[page]', `pages end at the ${depth}th record; ${further}.`);
  return { page: number, pageSize: size };
}

function wholeNumber(parameter: string, given: unknown, most: number): number {
  const number = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ParameterProblem(parameter, `give a whole number from 1${most < 1e6 ? ` to ${most}` : ''}.`);
}
