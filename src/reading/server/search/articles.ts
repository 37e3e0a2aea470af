import { errors } from '@strapi/utils';
import {
  articlesStatement,
  ENOUGH,
  newestFor,
  nextPlace,
  type Found,
  type Way,
} from '../../search/articles-sql';
import { ARTICLE } from '../../search/matches-sql';
import { placeOf, searchRequest } from '../../search/parameters';
import { estimate, READ_QUERY } from '../../search/reading-sql';
import { ENTITIES, type ReadQuery, type SearchRequest } from '../../search/request';
import { exactly, roughly } from '../../search/tsquery';
import { Values } from '../../search/values';
import { answerWith, type Context } from '../answer';
import { readerOf, type Reader } from '../reader';
import { hiddenFrom, tellingIn, type Telling } from './hidden';
import { limitsOf } from './limits';
import { allowedTo, type Allowed } from './allowed';
import { passagesOf } from './passages';
import { namesNear } from './names';
import { asked } from './asked';
import { shapeFor } from './shapes';

/** Answers with the published articles that a search finds: see docs/api/search.md. */
export async function searchArticles(ctx: Context): Promise<void> {
  const request = asked(() => searchRequest(ctx.query, limitsOf(strapi)));
  const reader = readerOf(strapi);
  const allowed = await allowedTo(strapi, ctx.state.auth);
  refuseHidden(request, allowed);
  const hidden = await hiddenFrom(strapi, ctx.state.auth);
  refuseUnread(request, hidden);
  const shape = await shapeFor(strapi, ARTICLE, request.withUnconfirmed, ctx);
  const [{ found, onlyCommonWords }, near] = await Promise.all([
    find(reader, request),
    namesNear(strapi, request, allowed),
  ]);
  const names = near.filter(({ type }) => !hidden.has(`${type}s`));
  const passages = await passagesOf(reader, found.rows, request.query, allowed);
  const next = hidden.has('date') ? undefined : nextPlace(request, found);
  const selection = {
    sql: `SELECT f.id, f.place, f.extra FROM unnest($1::int[], $2::text[]::json[]) WITH ORDINALITY AS f (id, extra, place)`,
    values: [
      found.rows.map(({ id }) => id),
      found.rows.map(({ score }, i) =>
        JSON.stringify({ search: { score: Number(score.toPrecision(4)), ...passages[i] } }),
      ),
    ],
    extra: ['search'],
  };
  const data = found.rows.length === 0 ? '[]' : await reader.many(ARTICLE, selection, shape, ctx.state.auth);
  const meta = {
    pagination: {
      page: request.page,
      pageSize: request.pageSize,
      pageCount: Math.ceil(found.total / request.pageSize),
      total: found.total,
    },
    search: {
      isComplete: found.isComplete,
      ...(onlyCommonWords && { onlyCommonWords }),
      ...(next && { next: placeOf(next) }),
    },
    ...(request.facets.length > 0 && { facets: found.facets }),
    ...(names.length > 0 && { names }),
  };
  answerWith(ctx, data, JSON.stringify(meta));
}

/** What a role may not read it may not look for either: the answer would tell. */
function refuseHidden({ entities, sources, subjects, facets }: SearchRequest, allowed: Allowed): void {
  const filtered = [
    ...ENTITIES.filter((entity) => entities[entity].length > 0),
    ...(sources.length > 0 ? (['source'] as const) : []),
    ...(subjects.length > 0 ? (['subjects'] as const) : []),
  ];
  const counted = [
    ...ENTITIES.filter((entity) => facets.includes(entity)),
    ...(facets.includes('sources') ? (['source'] as const) : []),
    ...(facets.includes('subjects') ? (['subjects'] as const) : []),
  ];
  const hidden =
    filtered.find((part) => !allowed.parts.has(part)) ?? counted.find((part) => !allowed.told.has(part));
  if (hidden)
    throw new errors.ValidationError(
      `You may not read an article's ${hidden}: leave their filter and facet out.`,
    );
}

/** The same of what stands behind names: slugs, codes, languages and times. */
function refuseUnread(request: SearchRequest, hidden: ReadonlySet<Telling>): void {
  const unread = tellingIn(request).find((what) => hidden.has(what));
  if (unread)
    throw new errors.ValidationError(
      `You may not read by what articles are found by their ${unread}: leave what is about it out.`,
    );
}

interface Finding {
  found: Found;
  /** Nothing was looked for, since its words are in nearly every text. */
  onlyCommonWords?: boolean;
}

async function find(reader: Reader, request: SearchRequest): Promise<Finding> {
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
 * Which share of all articles is likely to have the words; 0 where the index is quicker whatever it is: which are linked to somebody, too, the
 * database finds out more quickly from the links.
 */
async function shareOf(
  reader: Reader,
  request: SearchRequest,
  queries: readonly ReadQuery[],
  articles: number,
): Promise<number> {
  const isNarrowed =
    ENTITIES.some((entity) => request.entities[entity].length > 0) ||
    request.sources.length > 0 ||
    request.subjects.length > 0;
  if (articles < FEW_ARTICLES || isNarrowed || request.sort === 'date:asc') return 0;
  const { sql, values } = estimate(queries);
  const [[plan]] = (await reader.connections.rows(sql, values)) as unknown as [[Plan | string]];
  const [{ Plan: planned }] = (typeof plan === 'string' ? JSON.parse(plan) : plan) as Plan;
  return Math.min(1, planned['Plan Rows'] / articles);
}

type Plan = [{ Plan: { 'Plan Rows': number } }];
