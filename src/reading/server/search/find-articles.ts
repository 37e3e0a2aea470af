import { articlesStatement, ENOUGH, newestFor, type Found, type Way } from '../../search/articles-sql';
import { estimate, READ_QUERY } from '../../search/reading-sql';
import type { ReadQuery, SearchRequest } from '../../search/request';
import { exactly, roughly } from '../../search/tsquery';
import { Values } from '../../search/values';
import type { Reader } from '../reader';

export interface Finding {
  found: Found;
  /** Nothing was looked for, since its words are in nearly every text. */
  onlyCommonWords?: boolean;
}

/** What the database finds for a request: among the newest articles where most are found, else by its index. */
export async function findArticles(reader: Reader, request: SearchRequest): Promise<Finding> {
  if (!request.query) return { found: await ask(reader, request, [], 'index') };
  const languages = request.languages.map((language) => language.toLowerCase());
  const rows = await reader.connections.rows(READ_QUERY, [
    exactly(request.query),
    roughly(request.query),
    languages.length > 0 ? languages : null,
  ]);
  const queries = rows
    .map(([config, exact, rough]) => ({ config: config!, exactly: exact!, roughly: rough! }))
    .filter((query) => query.roughly !== '');
  if (queries.length === 0) {
    const facets = Object.fromEntries(request.facets.map((facet) => [facet, []]));
    return {
      found: { total: 0, isComplete: true, looked: null, rows: [], facets },
      onlyCommonWords: rows.length > 0,
    };
  }
  const newest = newestFor(await shareOf(reader, request, queries, Number(rows[0]![3])));
  if (newest !== undefined) {
    const found = await ask(reader, request, queries, { newest });
    // Of a time of which there are no more articles than these, all have been looked at.
    if (found.total >= ENOUGH || found.isComplete) return { found };
  }
  return { found: await ask(reader, request, queries, 'index') };
}

async function ask(
  reader: Reader,
  request: SearchRequest,
  queries: readonly ReadQuery[],
  way: Way,
): Promise<Found> {
  const making = { models: reader.models, zone: reader.writing.zone, values: new Values() };
  const { sql, values } = articlesStatement(request, queries, way, making);
  const [[json]] = await reader.connections.rows(sql, values);
  return JSON.parse(json!) as Found;
}

/** Below that the index is quick whatever is asked. */
const FEW_ARTICLES = 10_000;

/**
 * Which share of all articles is likely to have the words; those about somebody are taken to have them as often. 0 where the index is quicker
 * whatever it is: a source or a subject has too many articles to put them all in order.
 */
async function shareOf(
  reader: Reader,
  request: SearchRequest,
  queries: readonly ReadQuery[],
  articles: number,
): Promise<number> {
  const isNarrowed = request.sources.length > 0 || request.subjects.length > 0;
  if (articles < FEW_ARTICLES || isNarrowed || request.sort === 'date:asc') return 0;
  const { sql, values } = estimate(queries);
  const [[plan]] = (await reader.connections.rows(sql, values)) as unknown as [[Plan | string]];
  const [{ Plan: planned }] = (typeof plan === 'string' ? JSON.parse(plan) : plan) as Plan;
  return Math.min(1, planned['Plan Rows'] / articles);
}

type Plan = [{ Plan: { 'Plan Rows': number } }];
