import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { inTransaction } from '../stores/locks';
import { TO_COUNT } from '../stores/notice-counts';
import { haveTriggers } from './look-first';

/**
 * Has the database note which notices' flags have changed, whoever changes them, so that `stores/notice-counts.ts` counts those anew. A
 * counter that each writer raised itself would have imports wait for each other at the notices that are in every article.
 */
export async function countArticles(strapi: Core.Strapi): Promise<void> {
  const { tableName: flags } = strapi.db.metadata.get(UID.flag);
  // Functions name the schema: who writes flags may look elsewhere first.
  const toCount = `${strapi.db.getSchemaName() ?? 'public'}.${TO_COUNT}`;
  const body = (sql: string) => strapi.db.connection.raw(sql, [toCount]).toString();
  const changed = body(`
       BEGIN
         INSERT INTO ?? SELECT DISTINCT notice_id FROM changed WHERE notice_id IS NOT NULL;
         RETURN NULL;
       END `);
  const moved = body(`
       BEGIN
         INSERT INTO ?? SELECT notice_id FROM (VALUES (OLD.notice_id), (NEW.notice_id)) AS ids (notice_id)
           WHERE notice_id IS NOT NULL;
         RETURN NULL;
       END `);
  const isThere = await haveTriggers(strapi, [
    { table: flags, name: 'wire_flags_added', body: changed },
    { table: flags, name: 'wire_flags_deleted', body: changed },
    { table: flags, name: 'wire_flag_moved', body: moved },
  ]);
  if (isThere) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise replace the same function.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire notice counts trigger']);
    const { rows } = await trx.raw('SELECT to_regclass(?) IS NULL AS is_new', [TO_COUNT]);
    await trx.raw('CREATE TABLE IF NOT EXISTS ?? (notice_id integer NOT NULL)', [TO_COUNT]);
    for (const [name, text] of [
      ['wire_flags_changed', changed],
      ['wire_flag_moved', moved],
    ])
      await trx.raw(`CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${text}$$`, [
        name,
      ]);
    await trx.raw(
      `CREATE OR REPLACE TRIGGER wire_flags_added AFTER INSERT ON ?? REFERENCING NEW TABLE AS changed
       FOR EACH STATEMENT EXECUTE FUNCTION wire_flags_changed()`,
      [flags],
    );
    await trx.raw(
      `CREATE OR REPLACE TRIGGER wire_flags_deleted AFTER DELETE ON ?? REFERENCING OLD TABLE AS changed
       FOR EACH STATEMENT EXECUTE FUNCTION wire_flags_changed()`,
      [flags],
    );
    await trx.raw(
      `CREATE OR REPLACE TRIGGER wire_flag_moved AFTER UPDATE OF notice_id, article_document_id, stale ON ??
       FOR EACH ROW WHEN (
         (OLD.notice_id, OLD.article_document_id, OLD.stale)
         IS DISTINCT FROM (NEW.notice_id, NEW.article_document_id, NEW.stale)
       ) EXECUTE FUNCTION wire_flag_moved()`,
      [flags],
    );
    if (rows[0].is_new) {
      await trx.raw('INSERT INTO ?? SELECT DISTINCT notice_id FROM ?? WHERE notice_id IS NOT NULL', [
        TO_COUNT,
        flags,
      ]);
    }
  });
}
