import type { Core } from '@strapi/strapi';

/*
 * Every process that starts, each `wire` command among them, looks whether what it would make in the database is there: to make it once more
 * would wait for whoever writes the table, hold up everybody behind, and could end in a deadlock.
 */

/** Those of these tables and indexes that are not there. */
export async function missingOf(strapi: Core.Strapi, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await strapi.db.connection.raw(
    'SELECT name FROM unnest(?::text[]) AS name WHERE to_regclass(quote_ident(name)) IS NULL',
    [names as never],
  );
  return new Set((rows as { name: string }[]).map(({ name }) => name));
}

/** A trigger, and what it runs. */
export interface Trigger {
  table: string;
  name: string;
  /** Whatever stands between the dollar signs of its function. */
  body: string;
}

/** Whether all of these triggers are there and run what they should. */
export async function haveTriggers(strapi: Core.Strapi, triggers: readonly Trigger[]): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT count(*) AS there FROM unnest(?::text[], ?::text[], ?::text[]) AS wanted (tbl, name, body)
     JOIN pg_trigger AS t ON t.tgrelid = to_regclass(quote_ident(wanted.tbl)) AND t.tgname = wanted.name
     JOIN pg_proc AS p ON p.oid = t.tgfoid AND p.prosrc = wanted.body`,
    [
      triggers.map(({ table }) => table) as never,
      triggers.map(({ name }) => name) as never,
      triggers.map(({ body }) => body) as never,
    ],
  );
  return Number(rows[0].there) === triggers.length;
}
