import type { Core } from '@strapi/strapi';
import { SKETCH_BYTES } from '../../../core/duplicates/near';
import { UID } from '../../../shared/constants';
import { inTransaction, type lock } from '../stores/locks';
import { COMMON_KEYS, NEAR_PAIRS, SIGNATURES } from '../stores/near-duplicates/tables';
import { haveTriggers, missingOf } from './look-first';

type Transaction = Parameters<typeof lock>[0];

const INDEXES = [
  'wire_signatures_keys_index',
  'wire_signatures_article_index',
  'wire_common_keys_index',
  'wire_near_duplicates_b_index',
];

/**
 * Makes the tables in which near duplicates are found and noted, and has the database forget what it has there of an article that is
 * deleted, whoever deletes it; but for the signature of a story that was taken back: what is like it may come yet.
 */
export async function keepNearDuplicates(strapi: Core.Strapi): Promise<void> {
  const schema = strapi.db.getSchemaName() ?? 'public';
  const { tableName: articles } = strapi.db.metadata.get(UID.article);
  const { tableName: stories } = strapi.db.metadata.get(UID.story);
  const names = { signatures: SIGNATURES, commonKeys: COMMON_KEYS, pairs: NEAR_PAIRS, articles, stories };
  // Functions name the schema: who deletes articles may look elsewhere first.
  const inSchema = Object.fromEntries(
    Object.entries(names).map(([name, table]) => [name, `${schema}.${table}`]),
  );
  // Taking back a publication deletes a row, too: the article is gone when no row is left.
  const forget = strapi.db.connection
    .raw(
      `
       DECLARE
         forgotten varchar[] := ARRAY(
           SELECT DISTINCT document_id FROM gone
           WHERE NOT EXISTS (SELECT 1 FROM :articles: AS a WHERE a.document_id = gone.document_id)
         );
       BEGIN
         IF cardinality(forgotten) > 0 THEN
           DELETE FROM :pairs: WHERE article_a = ANY (forgotten);
           DELETE FROM :pairs: WHERE article_b = ANY (forgotten);
           UPDATE :signatures: SET article_document_id = '' WHERE article_document_id = ANY (forgotten)
             AND story_id IN (SELECT id FROM :stories: WHERE article_document_id = ANY (forgotten) AND pub_status = 'canceled');
           DELETE FROM :signatures: WHERE article_document_id = ANY (forgotten);
         END IF;
         RETURN NULL;
       END `,
      inSchema,
    )
    .toString();
  const isThere =
    (await haveTriggers(strapi, [{ table: articles, name: 'wire_article_deleted', body: forget }])) &&
    (await missingOf(strapi, INDEXES)).size === 0 &&
    (await hasSketches(strapi.db.connection));
  if (isThere) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise make the same table.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire near duplicates tables']);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS :signatures: (
         story_id integer PRIMARY KEY,
         article_document_id varchar(255) NOT NULL,
         keys bigint[] NOT NULL,
         sketch bytea NOT NULL,
         print bytea NOT NULL
       )`,
      names,
    );
    await addSketches(trx, names);
    // Hashes do not get smaller. Sketches are read of hundreds of stories for each new one: they stand with the rest of their row.
    await trx.raw(
      `ALTER TABLE :signatures: ALTER COLUMN print SET STORAGE EXTERNAL, ALTER COLUMN sketch SET STORAGE PLAIN`,
      names,
    );
    // Without a list of pending entries, which every look-up would have to read through while an import adds to it.
    await trx.raw(
      'CREATE INDEX IF NOT EXISTS wire_signatures_keys_index ON :signatures: USING gin (keys) WITH (fastupdate = off)',
      names,
    );
    await trx.raw(
      'CREATE INDEX IF NOT EXISTS wire_signatures_article_index ON :signatures: (article_document_id)',
      names,
    );
    // Not unique: imports at once that note the same key must not wait for each other.
    await trx.raw('CREATE TABLE IF NOT EXISTS :commonKeys: (key bigint NOT NULL)', names);
    await trx.raw('CREATE INDEX IF NOT EXISTS wire_common_keys_index ON :commonKeys: (key)', names);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS :pairs: (
         article_a varchar(255) NOT NULL,
         article_b varchar(255) NOT NULL,
         share real NOT NULL,
         found_at timestamptz NOT NULL,
         PRIMARY KEY (article_a, article_b),
         CHECK (article_a < article_b)
       )`,
      names,
    );
    await trx.raw(
      'CREATE INDEX IF NOT EXISTS wire_near_duplicates_b_index ON :pairs: (article_b, article_a)',
      names,
    );
    await trx.raw(
      `CREATE OR REPLACE FUNCTION wire_forget_near_duplicates() RETURNS trigger LANGUAGE plpgsql AS $$${forget}$$`,
    );
    await trx.raw(
      `CREATE OR REPLACE TRIGGER wire_article_deleted AFTER DELETE ON :articles: REFERENCING OLD TABLE AS gone
       FOR EACH STATEMENT EXECUTE FUNCTION wire_forget_near_duplicates()`,
      names,
    );
  });
}

/** Whether signatures have their sketches apart: those made first had not. */
async function hasSketches(connection: Pick<Transaction, 'raw'>): Promise<boolean> {
  const { rows } = await connection.raw(
    `SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(?)) AND attname = 'sketch' AND NOT attisdropped`,
    [SIGNATURES],
  );
  return rows.length > 0;
}

/** Of a table made before sketches stood apart. Asked first: to look for rows without one would read all of it at each start. */
async function addSketches(trx: Transaction, names: Record<string, string>): Promise<void> {
  if (await hasSketches(trx)) return;
  await trx.raw('ALTER TABLE :signatures: ADD COLUMN sketch bytea', names);
  await trx.raw(
    `UPDATE :signatures: SET sketch = substring(print || CAST(:zeros AS bytea) FROM 1 FOR CAST(:length AS integer))`,
    { ...names, zeros: Buffer.alloc(SKETCH_BYTES) as never, length: SKETCH_BYTES as never },
  );
  await trx.raw('ALTER TABLE :signatures: ALTER COLUMN sketch SET NOT NULL', names);
}
