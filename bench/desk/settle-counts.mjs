import { setTimeout as sleep } from 'node:timers/promises';
import { quoted } from '../import/support/touched-tables.mjs';
import { ask } from './ask.mjs';

/** Lists that have the database count what has changed. */
const COUNTING = ['/wire/notices', '/wire/names/records?type=person'];
const PAUSE_MS = 200;

/**
 * Waits until what the filling has left to be counted is counted, as it is in a newsroom some seconds after an import, and has the database
 * look at its tables anew.
 *
 * @param {{ origin: string, headers: Record<string, string> }} desk
 * @param {import('pg').Client} database
 */
export async function settleCounts(desk, database) {
  const { rows } = await database.query(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname LIKE 'wire\\_%\\_to\\_count'`,
  );
  const isLeft = rows.map(({ relname }) => `EXISTS (SELECT 1 FROM ${quoted(relname)})`).join(' OR ');
  for (;;) {
    for (const path of COUNTING) await ask(desk, path);
    const { rows: found } = await database.query(`SELECT ${isLeft} AS is_left`);
    if (!found[0].is_left) break;
    await sleep(PAUSE_MS);
  }
  await database.query('VACUUM ANALYZE');
}
