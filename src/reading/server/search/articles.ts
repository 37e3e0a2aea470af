import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { nextPlace } from '../../search/articles-sql';
import { ARTICLE } from '../../search/matches-sql';
import { placeOf, searchRequest } from '../../search/parameters';
import { ENTITIES, type SearchRequest } from '../../search/request';
import { answerWith, type Context } from '../answer';
import type { Shape } from '../../shape/shape';
import { readerOf } from '../reader';
import { findArticles } from './find-articles';
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
  const allowed = await allowedTo(strapi, ctx.state.auth);
  refuseHidden(request, allowed);
  const hidden = await hiddenFrom(strapi, ctx.state.auth);
  refuseUnread(request, hidden);
  const shape = await shapeFor(strapi, ARTICLE, request.withUnconfirmed, ctx);
  const { data, meta } = await foundArticles(strapi, request, {
    allowed,
    hidden,
    shape,
    auth: ctx.state.auth,
  });
  answerWith(ctx, data, JSON.stringify(meta));
}

/** Who asks, and what he may see. */
export interface Asking {
  allowed: Allowed;
  hidden: ReadonlySet<Telling>;
  /** What is wanted of each article. */
  shape: Shape;
  /** `ctx.state.auth` */
  auth: unknown;
}

/** An answer to what is asked: `data` as JSON text. Whether the caller may ask that has been looked at before. */
export async function foundArticles(
  strapi: Core.Strapi,
  request: SearchRequest,
  { allowed, hidden, shape, auth }: Asking,
): Promise<{ data: string; meta: object }> {
  const reader = readerOf(strapi);
  const [{ found, onlyCommonWords }, near] = await Promise.all([
    findArticles(reader, request),
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
  const data = found.rows.length === 0 ? '[]' : await reader.many(ARTICLE, selection, shape, auth);
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
  return { data, meta };
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
