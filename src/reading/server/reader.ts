import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Shape } from '../shape/shape';
import type { Models } from '../sql/model';
import type { Writing } from '../sql/record';
import type { Selection } from '../sql/selection';
import { countedFrom, pageStatement } from '../sql/page-statement';
import { relatedCount } from '../sql/related-count';
import { manyStatement, oneStatement, type Statement } from '../sql/statement';
import { isTrusted } from '../access/trusted';
import { connectionsOf, type Connections } from './connections';
import { finisherOf } from './finish';
import { modelsOf } from './models';
import { mayReadOf } from './may-read';
import { statementsOf, type Named } from './statements';

/** JSON text of records, in one statement, cut down to what the caller may read. */
export interface Reader {
  /**
   * The records of a selection, in its order.
   *
   * @param uid of the content type
   * @param auth `ctx.state.auth`
   * @returns `[{…},{…}]`
   */
  many(uid: string, selection: Selection, shape: Shape, auth: unknown): Promise<string>;
  /** The first record of a selection; undefined where there is none. */
  one(uid: string, selection: Selection, shape: Shape, auth: unknown): Promise<string | undefined>;
  /**
   * A page of a list, and how many records there are.
   *
   * @param count a query whose one value is the number; none, where nobody wants to know
   */
  page(
    uid: string,
    selection: Selection,
    count: Statement | undefined,
    shape: Shape,
    auth: unknown,
  ): Promise<Page>;
  /** Where statements go that are made elsewhere, and what they are made with. */
  connections: Connections;
  writing: Writing;
  models: Models;
}

export interface Page {
  data: string;
  total?: number;
}

const readers = new WeakMap<Core.Strapi, Reader>();

/** The reader of an application; the same at each call. */
export function readerOf(strapi: Core.Strapi): Reader {
  const reader = readers.get(strapi) ?? createReader(strapi);
  readers.set(strapi, reader);
  return reader;
}

/** Ends a reader's connections. To be called when the application is left. */
export async function closeReader(strapi: Core.Strapi): Promise<void> {
  const reader = readers.get(strapi);
  readers.delete(strapi);
  await reader?.connections.end();
}

function createReader(strapi: Core.Strapi): Reader {
  const models = modelsOf(strapi);
  const writing: Writing = { models, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const connections = connectionsOf(strapi);
  const mayRead = mayReadOf(strapi);
  const finish = finisherOf(strapi);
  const statements = statementsOf(writing);
  const first = async ({ sql, name, values }: Named): Promise<string | null | undefined> =>
    (await connections.rows(sql, values, name))[0]?.[0];

  const refuseTooMuch = async (selection: Selection, shape: Shape, auth: unknown): Promise<void> => {
    const most = Number(strapi.config.get('reading.mostRelated'));
    const countRelated = (...given: Parameters<typeof manyStatement>) => relatedCount(...given, most);
    const count = isTrusted(auth) ? undefined : statements(countRelated, selection, shape, String(most));
    if (count && Number(await first(count)) > most)
      throw new errors.ValidationError(
        `The answer would hold more than ${most} related records: ask for a smaller page, or for these records by themselves.`,
      );
  };

  const read = async (
    make: typeof manyStatement,
    selection: Selection,
    asked: Shape,
    auth: unknown,
  ): Promise<string | undefined> => {
    const { shape, isCut } = await mayRead(asked, auth);
    await refuseTooMuch(selection, shape, auth);
    const json = await first(statements(make, selection, shape));
    return json == null ? undefined : finish(json, shape, { auth, isCut });
  };

  return {
    many: async (_uid, selection, shape, auth) => (await read(manyStatement, selection, shape, auth)) ?? '[]',
    one: (_uid, selection, shape, auth) => read(oneStatement, selection, shape, auth),
    page: async (_uid, selection, count, asked, auth) => {
      const { shape, isCut } = await mayRead(asked, auth);
      await refuseTooMuch(selection, shape, auth);
      const counted = count && countedFrom(selection.values.length, count);
      const make = (...given: Parameters<typeof manyStatement>) =>
        pageStatement(given[0], counted, given[1], given[2]);
      const { sql, name } = statements(make, selection, shape, counted?.sql);
      const values = [...selection.values, ...(counted?.values ?? [])];
      const [[data, total]] = await connections.rows(sql, values, name);
      return {
        data: await finish(data ?? '[]', shape, { auth, isCut }),
        ...(total !== null && { total: Number(total) }),
      };
    },
    connections,
    writing,
    models,
  };
}
