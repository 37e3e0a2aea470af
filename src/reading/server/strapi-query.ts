import { contentTypes } from '@strapi/utils';
import type { Core, Struct } from '@strapi/strapi';
import type { Wanted } from '../shape/from-query';
import { NotCompiled } from '../sql/not-compiled';
import { localNow } from '../sql/readable';
import type { Selection } from '../sql/selection';
import type { Statement } from '../sql/statement';
import { visibleFilter, type Model as TimedModel } from '../truth/visible-now';
import type { Reader } from './reader';

/** What Strapi makes of a request's parameters for its database layer. */
export interface StrapiQuery extends Wanted {
  where?: object;
  filters?: unknown;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
}

/** The query that Strapi's document service makes of these parameters for published records, and what readers may not see yet left out. */
export function strapiQuery(
  strapi: Core.Strapi,
  uid: string,
  params: object,
  { writing }: Reader,
): StrapiQuery {
  const schema = strapi.contentType(uid as never) as unknown as Struct.ContentTypeSchema;
  if ((schema.pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized)
    throw new NotCompiled(`${uid}, which is kept in several languages`);
  const query = strapi
    .get('query-params')
    .transform(uid as never, { ...params, status: 'published' } as never) as unknown as StrapiQuery;
  const now = strapi.db.connection.raw(localNow(writing.zone));
  const visible = visibleFilter(schema as unknown as TimedModel, now);
  const where = [
    ...(query.where ? [query.where] : []),
    ...(contentTypes.hasDraftAndPublish(schema) ? [{ publishedAt: { $notNull: true } }] : []),
    ...(visible ? [visible] : []),
  ];
  // The status is a filter that is put on relations, too; on the type itself it is said above.
  const { filters: _filters, ...rest } = query;
  return where.length > 0 ? { ...rest, where: { $and: where } } : rest;
}

/** The rows of a query, in its order, by Strapi's own query builder. */
export function selectionOf(strapi: Core.Strapi, uid: string, query: StrapiQuery): Selection {
  const { select: _select, populate: _populate, ...rows } = query;
  const builder = strapi.db
    .queryBuilder(uid)
    .init({ ...rows, select: ['id'] } as never) as unknown as Builder;
  builder.processState();
  // Beside what the rows are put in order by, the id would stand there twice.
  if (builder.shouldUseDistinct() && !builder.shouldUseDeepSort())
    builder.state.select = [
      ...new Set(builder.state.select.map((column) => (column === 'id' ? `${builder.alias}.id` : column))),
    ];
  const { sql, values } = withNumbers(native(builder.getKnexQuery()));
  return { sql: `SELECT q.id, row_number() OVER () AS place FROM (${sql}) AS q`, values };
}

/** What Strapi's types do not tell of its query builder (`query-builder` of @strapi/database). */
interface Builder {
  alias: string;
  state: { select: unknown[] };
  processState: () => void;
  shouldUseDistinct: () => boolean;
  shouldUseDeepSort: () => boolean;
  getKnexQuery: () => unknown;
}

/** How much is asked for stands in the text: a plan for any number of rows is none for a few. */
function withNumbers({ sql, values }: Statement): Statement {
  const end = / limit \$(\d+)(?: offset \$(\d+))?$/.exec(sql);
  if (!end) return { sql, values };
  const numbers = end
    .slice(1)
    .filter(Boolean)
    .map((place) => Number(values[Number(place) - 1]));
  const [limit, offset = 0] = numbers;
  return {
    sql: `${sql.slice(0, end.index)} limit ${limit} offset ${offset}`,
    values: values.slice(0, values.length - numbers.length),
  };
}

/** How many rows a query has, whatever page of them is asked for. */
export function countOf(strapi: Core.Strapi, uid: string, { where }: StrapiQuery): Statement {
  const builder = strapi.db
    .queryBuilder(uid)
    .init({ ...(where && { where }) } as never)
    .count();
  return native(builder.getKnexQuery());
}

interface KnexQuery {
  toSQL: () => { toNative: () => { sql: string; bindings: readonly unknown[] } };
}

function native(query: unknown): Statement {
  const { sql, bindings } = (query as KnexQuery).toSQL().toNative();
  return { sql, values: bindings };
}
