import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { inTransaction } from '../stores/locks';
import { UNDO_LEFT, UNDO_MERGED, UNDO_MOVED, UNDO_NOTES, UNDO_ROWS } from '../stores/undo/undo-tables';
import { missingOf } from './look-first';

const DOCUMENT_INDEX = `${UNDO_NOTES}_document_index`;
const NEW_INDEX = `${UNDO_MERGED}_new_index`;
const MADE = [UNDO_NOTES, DOCUMENT_INDEX, UNDO_ROWS, UNDO_MOVED, UNDO_MERGED, NEW_INDEX, UNDO_LEFT];

/**
 * Makes the tables in which imports note what undoing them needs, and in which undoing keeps what doing it again needs. They are no content
 * types: whoever writes them writes thousands of rows at once. Strapi's schema sync leaves tables alone that it does not know.
 */
export async function keepUndo(strapi: Core.Strapi): Promise<void> {
  const imports = strapi.db.metadata.get(UID.import).tableName;
  if ((await missingOf(strapi, MADE)).size === 0) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire undo tables']);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (
         import_id integer NOT NULL REFERENCES ?? (id) ON DELETE CASCADE,
         uid text NOT NULL, document_id text NOT NULL,
         what text NOT NULL, left_at timestamp(6),
         PRIMARY KEY (import_id, uid, document_id))`,
      [UNDO_NOTES, imports],
    );
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (document_id)', [DOCUMENT_INDEX, UNDO_NOTES]);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (
         import_id integer NOT NULL REFERENCES ?? (id) ON DELETE CASCADE,
         side text NOT NULL, uid text NOT NULL, document_id text NOT NULL, table_name text NOT NULL,
         rows jsonb NOT NULL,
         PRIMARY KEY (import_id, side, uid, document_id, table_name))`,
      [UNDO_ROWS, imports],
    );
    // Four times as quick as PostgreSQL's own compression, where it was built with it.
    await trx.raw(
      `DO $$ BEGIN ALTER TABLE ?? ALTER COLUMN rows SET COMPRESSION lz4; EXCEPTION WHEN OTHERS THEN NULL; END $$`,
      [UNDO_ROWS],
    );
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (
         import_id integer NOT NULL REFERENCES ?? (id) ON DELETE CASCADE,
         table_name text NOT NULL, old_id integer NOT NULL, new_id integer NOT NULL,
         PRIMARY KEY (import_id, table_name, old_id))`,
      [UNDO_MOVED, imports],
    );
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (
         id serial PRIMARY KEY, table_name text NOT NULL, old_id integer NOT NULL, new_id integer NOT NULL,
         UNIQUE (table_name, old_id))`,
      [UNDO_MERGED],
    );
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (new_id)', [NEW_INDEX, UNDO_MERGED]);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (
         import_id integer NOT NULL REFERENCES ?? (id) ON DELETE CASCADE,
         uid text NOT NULL, document_id text NOT NULL, why text NOT NULL, name text, detail text, at timestamp(6) NOT NULL,
         PRIMARY KEY (import_id, uid, document_id))`,
      [UNDO_LEFT, imports],
    );
  });
}
