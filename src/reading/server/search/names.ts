import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../plugins/wire/core/entities/mention';
import { nameKey } from '../../../plugins/wire/core/entities/name-key';
import { TARGETS } from '../../search/matches-sql';
import { MOST_NAMES, namesSql, suggestionsSql, type Trigrams } from '../../search/names-sql';
import { namesRequest } from '../../search/parameters';
import { ENTITIES, type Entity, type SearchRequest } from '../../search/request';
import { Values } from '../../search/values';
import { answerWith, type Context } from '../answer';
import { readerOf } from '../reader';
import type { Allowed } from './allowed';
import { asked } from './asked';
import { trigramsOf } from './keep-trigrams';
import { limitsOf } from './limits';
import { shapeFor } from './shapes';

const SORTS: Readonly<Record<Entity, EntityType>> = {
  persons: 'person',
  organizations: 'organization',
  events: 'event',
};

/** Answers with people, organizations or events whose names are like what is asked, the most like first: see docs/api/search.md. */
export function searchNames(entity: Entity): (ctx: Context) => Promise<void> {
  const uid = TARGETS[entity];
  return async (ctx) => {
    const request = asked(() => namesRequest(ctx.query, limitsOf(strapi)));
    const { page, pageSize, withUnconfirmed } = request;
    const reader = readerOf(strapi);
    const shape = await shapeFor(strapi, uid, withUnconfirmed, ctx);
    const key = nameKey(request.q, SORTS[entity]);
    const values = new Values();
    const making = { models: reader.models, values, trigrams: comparing(strapi, key), withUnconfirmed };
    const found = key === '' ? [] : await reader.connections.rows(namesSql(entity, key, making), values.all);
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const selection = {
      sql: `SELECT f.id, f.place, f.extra FROM unnest($1::int[], $2::text[]::json[]) WITH ORDINALITY AS f (id, extra, place)`,
      values: [
        shown.map(([id]) => Number(id)),
        shown.map(([, likeness]) => JSON.stringify({ search: { likeness: round(Number(likeness)) } })),
      ],
      extra: ['search'],
    };
    const data = shown.length === 0 ? '[]' : await reader.many(uid, selection, shape, ctx.state.auth);
    const meta = {
      pagination: { page, pageSize, pageCount: Math.ceil(found.length / pageSize), total: found.length },
      search: { isComplete: found.length < MOST_NAMES },
    };
    answerWith(ctx, data, JSON.stringify(meta));
  };
}

const round = (likeness: number): number => Math.round(likeness * 100) / 100;

/** How like a name has to be to what is looked for in articles. */
const NEAR = 0.6;
const MOST_SUGGESTED = 5;
/** Who types more words looks for no name. */
const MOST_WORDS = 5;

export interface Suggestion {
  type: EntityType;
  name: string;
  slug: string;
  likeness: number;
}

/** Known names that are like what is looked for in articles, on the first page of what is found. */
export async function namesNear(
  strapi: Core.Strapi,
  { query, page, withUnconfirmed }: SearchRequest,
  { told }: Allowed,
): Promise<Suggestion[]> {
  const entities = ENTITIES.filter((entity) => told.has(entity));
  const words = query?.all.flat().flatMap((phrase) => phrase.words) ?? [];
  const key = nameKey(words.join(' '), 'event');
  if (!query || page > 1 || words.length > MOST_WORDS || key === '' || entities.length === 0) return [];
  const { connections, models } = readerOf(strapi);
  const values = new Values();
  const making = { models, values, trigrams: comparing(strapi, key), withUnconfirmed };
  const sql = suggestionsSql(
    entities.map((entity) => [entity, key] as const),
    { least: NEAR, most: MOST_SUGGESTED },
    making,
  );
  const rows = await connections.rows(sql, values.all);
  return rows.map(([type, name, slug, likeness]) => ({
    type: SORTS[type as Entity],
    name: name!,
    slug: slug!,
    likeness: Number(likeness),
  }));
}

const NOT_ASCII = /[^\p{ASCII}]/u;

/** Where its locale is C, a database knows no letters but the English ones, and other names have no trigrams. */
const comparing = (strapi: Core.Strapi, key: string): Trigrams =>
  NOT_ASCII.test(key) ? undefined : trigramsOf(strapi);
