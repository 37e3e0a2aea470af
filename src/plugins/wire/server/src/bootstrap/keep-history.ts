import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { inTransaction } from '../stores/locks';
import { haveTriggers, missingOf } from './look-first';

const BODY = `
       BEGIN RAISE EXCEPTION 'The history of legal notices is append-only.'; END `;
const INDEX = 'wire_history_settings_index';

/**
 * Has the database refuse every change of the history but additions, whoever asks. Strapi's own schema sync knows no triggers, and its
 * migrations run before the table is there. A `TRUNCATE` stays possible for whoever owns the database.
 */
export async function keepHistory(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  const { tableName } = strapi.db.metadata.get(UID.historyEntry);
  const schema = strapi.db.getSchemaName();
  const table = schema ? knex.ref(tableName).withSchema(schema) : knex.ref(tableName);
  const guard = schema ? knex.ref('wire_history_refuse').withSchema(schema) : knex.ref('wire_history_refuse');
  const isThere =
    (await haveTriggers(strapi, [{ table: tableName, name: 'wire_history_append_only', body: BODY }])) &&
    (await missingOf(strapi, [INDEX])).size === 0;
  if (isThere) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise replace the same function.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire history trigger']);
    await trx.raw(`CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${BODY}$$`, [
      guard as never,
    ]);
    await trx.raw(
      'CREATE OR REPLACE TRIGGER wire_history_append_only BEFORE UPDATE OR DELETE ON ?? FOR EACH ROW EXECUTE FUNCTION ??()',
      [table as never, guard as never],
    );
    // Changes of settings are few among millions of entries.
    await trx.raw(
      `CREATE INDEX IF NOT EXISTS ${INDEX} ON ?? (id) WHERE action IN ('policies-changed', 'settings-changed')`,
      [table as never],
    );
  });
}
