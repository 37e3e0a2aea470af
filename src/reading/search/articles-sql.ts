import { name } from '../sql/quote';
import { localNow, readable } from '../sql/readable';
import { facetSql } from './facets-sql';
import { INDEX } from './index-ddl';
import { aboutHeadlines } from './marked-words';
import { ARTICLE, conditions, queryOfRow, rowsWithWords, type Making } from './matches-sql';
import type { SearchQuery } from './query';
import type { Place, ReadQuery, SearchRequest } from './request';
import { isExact } from './tsquery';

/** Articles among which an answer is made: the newest that are found. Deeper than that no answer goes. */
export const DEPTH = 300;
/** Of what the index finds roughly, the newest that are looked at for the phrases in them. */
export const ROUGH_DEPTH = 2_000;
/** The newest articles of all, looked at one by one where most of them are found: to ask the index for nearly all would take longer. */
export const NEWEST = 1_000;
/** Of those as many as are likely to have all that an answer is made among, and half as many again. */
const MARGIN = 1.5;
/** Beside these the newest with the words in their headlines. */
export const IN_HEADLINES = 100;
/** As many of them have to be found, or the index is asked after all. */
export const ENOUGH = 200;
/** Which is not to happen often, since it takes the time of both: so many times as many have to be likely. */
const SURELY = 1.25;

export interface SearchStatement {
  sql: string;
  values: readonly unknown[];
}

/** How articles are looked for: in the index, or by going through so many of the newest. */
export type Way = 'index' | { newest: number };

/**
 * How many of the newest are to be gone through.
 *
 * @param share of all articles that are likely to be found, up to 1
 * @returns undefined where too few of them would be
 */
export const newestFor = (share: number): number | undefined =>
  share > (ENOUGH / NEWEST) * SURELY ? Math.min(NEWEST, Math.ceil((DEPTH / share) * MARGIN)) : undefined;

/** What the statement gives, as JSON in its only column. */
export interface Found {
  /** Articles that were found, up to `DEPTH`. */
  total: number;
  /** Whether there are no more of them. */
  isComplete: boolean;
  /** How far it was looked by date, where that was not to the end; null where it was. */
  looked: Place | null;
  rows: readonly FoundRow[];
  facets: Record<
    string,
    readonly { slug?: string; name?: string; code?: string; value?: string; count: number }[]
  >;
}

export interface FoundRow {
  id: number;
  moment: string;
  score: number;
  config: string;
  headline: string | null;
  abstract: string | null;
  body: unknown;
}

/** Weights of D, C, B, A: dateline and byline, body, abstract, headline. */
const RANK = "'{0.1, 0.25, 0.5, 1}'";
/** Divides by one and the logarithm of the length, so that a long text is not found for its length. */
const BY_LENGTH = 1;
/** Days after which the date counts half. The rest always counts: an old story about nothing else goes before a new one that only names it. */
const RECENT = 30;

/**
 * The articles that a request finds: those of its page with what their passages are made from, how many there are, and the facets. It reads
 * the words of at most `ROUGH_DEPTH` articles and those found in headlines, however many there are.
 */
export function articlesStatement(
  request: SearchRequest,
  queries: readonly ReadQuery[],
  way: Way,
  making: Making,
): SearchStatement {
  const { models, values, zone } = making;
  const article = models(ARTICLE);
  const table = name(article.tableName);
  const column = (attribute: string) => `a.${name(article.attributes[attribute]!.columnName!)}`;
  const [direction, reverse] = request.sort === 'date:asc' ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  const byDate = (row: string, order = direction) => `${row}.moment ${order}, ${row}.id ${order}`;
  const isRanked = request.sort === 'relevance' && request.query !== undefined;
  const isChecked = request.query !== undefined && !(way === 'index' && isKnownFromIndex(request.query));
  const query = isRanked || isChecked ? queryOfRow('one', queries, values) : '';
  const { sql: newest, depth } = newestOf(request, queries, way, making, byDate);
  const headlines = isRanked
    ? ` UNION ALL SELECT id, moment, true FROM ${inHeadlines(request, queries, making)} AS h`
    : '';
  const sql = `WITH newest AS MATERIALIZED (${newest}),
    looked AS (
      SELECT id, moment, bool_or(in_headline) AS in_headline
      FROM (SELECT id, moment, false AS in_headline FROM newest${headlines}) AS each GROUP BY id, moment
    ),
    found AS MATERIALIZED (
      SELECT l.id, l.moment, one.config, one.language, ${isRanked ? scoreOf(query, zone) : '0'} AS score
      FROM looked AS l,
        LATERAL (SELECT s.config, s.language, s.words FROM ${INDEX} AS s WHERE s.id = l.id LIMIT 1) AS one,
        LATERAL (SELECT FROM ${table} AS a WHERE a.id = l.id AND ${readable(article, 'a', zone).join(' AND ')} LIMIT 1) AS shown
      ${isChecked ? `WHERE one.words @@ ${query}` : ''}
      ORDER BY l.in_headline DESC, ${byDate('l')} LIMIT ${DEPTH + (isRanked ? IN_HEADLINES : 0)}
    ),
    page AS (
      SELECT f.id, f.moment, f.score, f.config, row_number() OVER (ORDER BY ${isRanked ? 'f.score DESC, ' : ''}${byDate('f')}) AS place
      FROM found AS f ORDER BY place LIMIT ${request.pageSize} OFFSET ${(request.page - 1) * request.pageSize}
    )
    SELECT json_build_object(
      'total', (SELECT count(*) FROM found),
      'isComplete', (SELECT count(*) < ${depth} FROM newest) AND (SELECT count(*) < ${DEPTH} FROM found),
      'looked', (SELECT json_build_object('moment', ${written('l.moment')}, 'id', l.id) FROM newest AS l
        WHERE (SELECT count(*) = ${depth} FROM newest) ORDER BY ${byDate('l', reverse)} LIMIT 1),
      'rows', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'moment', ${written('p.moment')}, 'score', p.score, 'config', p.config,
        'headline', ${column('headline')}, 'abstract', ${column('abstract')}, 'body', ${column('body')}) ORDER BY p.place), '[]'::json)
        FROM page AS p, LATERAL (SELECT * FROM ${table} AS t WHERE t.id = p.id LIMIT 1) AS a),
      'facets', ${facetSql(request, making)}
    )::text`;
  return { sql, values: values.all };
}

const written = (moment: string): string => `to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/**
 * Where a search by date goes on behind the page that was asked for; undefined where nothing can follow.
 *
 * @param found on that page
 */
export function nextPlace(
  { page, pageSize, sort }: SearchRequest,
  { total, isComplete, looked, rows }: Found,
): Place | undefined {
  if (sort === 'relevance') return undefined;
  const isMore = page * pageSize < total;
  // Where fewer were found than are kept, whatever else was looked at is not what is looked for.
  if (!isMore && !isComplete && total < DEPTH) return looked ?? undefined;
  return isMore || !isComplete ? rows.at(-1) : undefined;
}

/**
 * Whether all that the index gives is found: where words only have to be there. Of a word that must not be there a headline tells nothing: it
 * may stand in the text.
 */
const isKnownFromIndex = (query: SearchQuery): boolean => isExact(query) && query.none.length === 0;

/** The newest that may be found, and how many of them at most. */
function newestOf(
  request: SearchRequest,
  queries: readonly ReadQuery[],
  way: Way,
  making: Making,
  byDate: (row: string) => string,
): { sql: string; depth: number } {
  const rows = way === 'index' ? rowsWithWords(request, queries, making.values) : undefined;
  const among = rows ? apart(rows) : INDEX;
  const held = conditions('m', request, making);
  const isRough = request.query !== undefined && !isExact(request.query);
  const depth = way !== 'index' ? way.newest : isRough ? ROUGH_DEPTH : DEPTH;
  return {
    sql: `SELECT m.id, m.moment FROM ${among} AS m${held.length > 0 ? ` WHERE ${held.join(' AND ')}` : ''}
      ORDER BY ${byDate('m')} LIMIT ${depth}`,
    depth,
  };
}

/** OFFSET 0 parts what has the words from its order and the links: the planner would look at words one by one. */
const apart = (rows: string): string => `(SELECT * FROM (${rows}) AS w OFFSET 0)`;

/** The newest that have all words in their headlines: however old they are, they may be what is looked for. */
function inHeadlines(request: SearchRequest, queries: readonly ReadQuery[], making: Making): string {
  const rows = rowsWithWords(request, queries, making.values, aboutHeadlines);
  const held = conditions('m', request, making);
  return `(SELECT m.id, m.moment FROM ${apart(rows!)} AS m
      ${held.length > 0 ? `WHERE ${held.join(' AND ')}` : ''} ORDER BY m.moment DESC, m.id DESC LIMIT ${IN_HEADLINES})`;
}

/** How well an article answers, by its words and its date; the same all day, so that pages fit each other. */
function scoreOf(query: string, zone: string): string {
  const days = `extract(epoch FROM date_trunc('day', ${localNow(zone)}) - l.moment) / 86400`;
  return `ts_rank(${RANK}, one.words, ${query}, ${BY_LENGTH}) * (0.5 + 0.5 / (1 + greatest(0, ${days}) / ${RECENT}))`;
}
