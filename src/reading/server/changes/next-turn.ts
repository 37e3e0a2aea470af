import type { Core } from '@strapi/strapi';
import { missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { UID } from '../../../plugins/wire/shared/constants';

/** Columns with a time at which readers begin or cease to see a published article. */
const TURNS = ['embargoed', 'expires'] as const;

const indexOf = (column: string): string => `articles_${column}_turn_index`;

/** Has the database find the next turn at once: few articles have one. */
export async function indexTurns(strapi: Core.Strapi): Promise<void> {
  const missing = await missingOf(strapi, TURNS.map(indexOf));
  if (missing.size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['copydesk reading turns']);
    for (const column of TURNS)
      await trx.raw(
        'CREATE INDEX IF NOT EXISTS :index: ON :articles: (:column:) WHERE published_at IS NOT NULL AND :column: IS NOT NULL',
        { index: indexOf(column), articles: strapi.db.metadata.get(UID.article).tableName, column },
      );
  });
}

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
