import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import type { Shape } from '../../shape/shape';
import type { Selection } from '../../sql/selection';
import { manyStatement, type Statement } from '../../sql/statement';
import { finisherOf } from '../finish';
import { mayReadOf, type Readable } from '../may-read';
import { readerOf } from '../reader';

interface Cutting {
  mayRead: ReturnType<typeof mayReadOf>;
  finish: ReturnType<typeof finisherOf>;
}

const cuttings = new WeakMap<Core.Strapi, Cutting>();

function cuttingOf(strapi: Core.Strapi): Cutting {
  const cutting = cuttings.get(strapi) ?? { mayRead: mayReadOf(strapi), finish: finisherOf(strapi) };
  cuttings.set(strapi, cutting);
  return cutting;
}

/**
 * What a caller may read of what stands in an answer beside records, or in one without records.
 *
 * @param shape the same object each time, so that what comes out is kept
 * @returns the shape without what may not be read. Where a project has a sanitizer of its own, nothing is left of it but ids: what that would
 * leave of them is not known
 */
export async function tellable(strapi: Core.Strapi, shape: Shape, auth: unknown): Promise<Shape> {
  const { shape: left, isCut } = await readable(strapi, shape, auth);
  return isCut ? left : { uid: shape.uid, fields: [], parts: {} };
}

/** What a caller may read of records; where it is not cut, less of some of them. */
export const readable = (strapi: Core.Strapi, shape: Shape, auth: unknown): Promise<Readable> =>
  cuttingOf(strapi).mayRead(shape, auth);

/**
 * The records of a selection with one more value, in one statement.
 *
 * @param beside a query with the placeholders of the selection, whose first value it is
 * @returns JSON text of the records in the shape cut down to what the caller may read, and the value's text; null where there is none
 */
export async function readWith(
  strapi: Core.Strapi,
  { selection, beside, shape: asked }: { selection: Selection; beside: string; shape: Shape },
  auth: unknown,
): Promise<{ data: string; beside: string | null }> {
  const { mayRead, finish } = cuttingOf(strapi);
  const { shape, isCut } = await mayRead(asked, auth);
  const { sql, values } = manyStatement(selection, shape, readerOf(strapi).writing);
  const [data, value] = (await rowOf(strapi, {
    sql: `SELECT (${sql}) AS data, (${beside})::text AS beside`,
    values,
  }))!;
  return { data: await finish(data ?? '[]', shape, { auth, isCut }), beside: value ?? null };
}

/** The texts of the first row that a statement gives; undefined where it gives none. */
export async function rowOf(
  strapi: Core.Strapi,
  { sql, values }: Statement,
): Promise<readonly (string | null)[] | undefined> {
  const name = `reading_${createHash('sha1').update(sql).digest('hex')}`;
  return (await readerOf(strapi).connections.rows(sql, values, name))[0];
}
