import type { Core } from '@strapi/strapi';
import { UID } from '../../../plugins/wire/shared/constants';

/** Columns with a time at which readers begin or cease to see a published article; `index-reading.ts` has an index over each. */
const TURNS = ['embargoed', 'expires'] as const;

/**
 * When the next embargo of a published article ends, or its time is over.
 *
 * @param after a time; turns before it are over
 * @returns milliseconds since 1970; infinity when there is none
 */
export async function nextTurn(strapi: Core.Strapi, after: Date): Promise<number> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT ${TURNS.map(
      (column) =>
        `(SELECT min(${column}) FROM :articles: WHERE published_at IS NOT NULL AND ${column} > :after) AS ${column}`,
    ).join(', ')}`,
    { articles: strapi.db.metadata.get(UID.article).tableName, after },
  );
  const times = Object.values(rows[0] as Record<string, Date | string | null>).filter(
    (time) => time !== null,
  );
  return Math.min(...times.map((time) => new Date(time).getTime()));
}
