import type { Core } from '@strapi/strapi';
import type { Shape } from '../shape/shape';
import type { Models } from '../sql/model';
import type { Writing } from '../sql/record';
import type { Selection } from '../sql/selection';
import { manyStatement, oneStatement } from '../sql/statement';
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
  /** Where statements go that are made elsewhere, and what they are made with. */
  connections: Connections;
  writing: Writing;
  models: Models;
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

  const read = async (
    make: typeof manyStatement,
    selection: Selection,
    asked: Shape,
    auth: unknown,
  ): Promise<string | undefined> => {
    const { shape, isCut } = await mayRead(asked, auth);
    const json = await first(statements(make, selection, shape));
    return json == null ? undefined : finish(json, shape, { auth, isCut });
  };

  return {
    many: async (_uid, selection, shape, auth) => (await read(manyStatement, selection, shape, auth)) ?? '[]',
    one: (_uid, selection, shape, auth) => read(oneStatement, selection, shape, auth),
    connections,
    writing,
    models,
  };
}
