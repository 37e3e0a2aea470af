import { itemOf } from '../../import/generator/items.mjs';
import { shares } from '../shares.mjs';
import { documentId } from './tables.mjs';

/** Texts that articles and originals are made from. */
const TEXTS = 300;
const BATCH = 100_000;

/**
 * Imports with their receipts: most of them say that an item came again unchanged, one in ten has made an article and keeps the item as it
 * came. An article's story is told of by all receipts whose numbers are in its ten.
 */
export async function fillImports({ database, tables: t, sizes }) {
  await makeTexts(database);
  const { imports, receipts, largestImport } = sizes;
  const counts = shares(receipts - largestImport, imports - 1);
  // Somewhere in the middle, as is the largest one in any newsroom.
  counts.splice(Math.floor(imports / 2), 0, largestImport);
  await database.query(
    `INSERT INTO ${t.imports} (id, document_id, state, files, source_id, publish, created, updated, unchanged, duplicate, held, killed,
       failed, items, flags, resumable, is_bulk, chunks, is_cut, stored_chunks, retrying, undo_cleared, way, started_by, started_at,
       finished_at, undone_at, created_at, updated_at)
     SELECT i, ${documentId('import', 'i')}, CASE WHEN i % 40 = 9 THEN 'failed' WHEN i % 40 = 19 THEN 'canceled' WHEN i % 40 = 29 THEN 'undone'
         ELSE 'finished' END,
       jsonb_build_array('harbour-' || i || '.jsonl'), (i * 7) % $2::int + 1, true, 0, 0, 0, 0, 0, 0, 0, size, 0, false, size > 100, 0, true, 0,
       false, true, CASE WHEN i % 3 = 0 THEN 'panel' ELSE 'poll' END, CASE WHEN i % 3 = 0 THEN 'Busy Editor' END, moment,
       moment + size * interval '5 ms', CASE WHEN i % 40 = 29 THEN moment + interval '1 hour' END, moment, moment
     FROM unnest($1::int[]) WITH ORDINALITY AS import (size, i),
       LATERAL (SELECT (now() - ($3::int - i) * interval '8 hours')::timestamp AS moment) AS m`,
    [counts, sizes.sources, imports],
  );
  const each = receipts / sizes.articles;
  for (let from = 1; from <= receipts; from += BATCH) {
    await database.query(
      `INSERT INTO ${t.receipts} (id, document_id, import_id, file, item, state, guid, version, version_created, headline, detail, problems,
         identity, content_hash, original, original_encoding, article_document_id, flag_count, made, created_at, updated_at)
       SELECT n, ${documentId('receipt', 'n')}, import_id, 'harbour-' || import_id || '.jsonl', n - first, state,
         'tag:lantern.example,2026:' || story, CAST(1 + n % 3 AS text), moment, headline || ' ' || story,
         CASE WHEN state IN ('failed', 'held') THEN 'Its date cannot be read: "the day before yesterday".' END,
         CASE WHEN state = 'failed' THEN '[{"field":"versionCreated","message":"It is no date."}]'::jsonb ELSE '[]'::jsonb END,
         md5('identity ' || story), md5('content ' || story || CASE WHEN state IN ('created', 'unchanged') THEN '' ELSE ' ' || n END),
         CASE WHEN state IN ('created', 'updated', 'failed') THEN text END,
         CASE WHEN state IN ('created', 'updated', 'failed') THEN 'utf8' END,
         CASE WHEN state NOT IN ('failed', 'held') THEN ${documentId('article', 'story')} END, 0, state = 'created', moment, moment
       FROM (
         SELECT first, import_id, n, ceil(n / $2::numeric)::int AS story, CASE
           WHEN n % $2::int = 1 THEN 'created'
           WHEN n % 100 IN (5, 26, 47, 68, 99) THEN 'updated' WHEN n % 100 IN (7, 33, 58) THEN 'duplicate'
           WHEN n % 100 = 13 THEN 'held' WHEN n % 1000 = 417 THEN 'killed' WHEN n % 100 = 84 THEN 'failed' ELSE 'unchanged' END AS state
         FROM (
           SELECT i AS import_id, sum(size) OVER (ORDER BY i) - size AS first, size
           FROM unnest($3::int[]) WITH ORDINALITY AS import (size, i)
         ) AS import, generate_series(greatest(first + 1, $1::int), least(first + size, $1::int + $4::int - 1)) AS n
       ) AS receipt
       JOIN bench_texts AS text ON text.number = story % ${TEXTS},
       LATERAL (SELECT (now() - ($5::int - import_id) * interval '8 hours')::timestamp AS moment) AS m
       ORDER BY n`,
      [from, each, counts, BATCH, imports],
    );
  }
  await database.query(
    `UPDATE ${t.imports} AS i SET created = c.created, updated = c.updated, unchanged = c.unchanged, duplicate = c.duplicate, held = c.held,
       killed = c.killed, failed = c.failed
     FROM (
       SELECT import_id, count(*) FILTER (WHERE state = 'created') AS created, count(*) FILTER (WHERE state = 'updated') AS updated,
         count(*) FILTER (WHERE state = 'unchanged') AS unchanged, count(*) FILTER (WHERE state = 'duplicate') AS duplicate,
         count(*) FILTER (WHERE state = 'held') AS held, count(*) FILTER (WHERE state = 'killed') AS killed,
         count(*) FILTER (WHERE state = 'failed') AS failed
       FROM ${t.receipts} GROUP BY import_id
     ) AS c WHERE c.import_id = i.id`,
  );
}

async function makeTexts(database) {
  const items = Array.from({ length: TEXTS }, (_, i) => itemOf(1, i));
  await database.query(
    'CREATE TEMP TABLE bench_texts (number int PRIMARY KEY, headline text NOT NULL, text text NOT NULL, body jsonb NOT NULL)',
  );
  await database.query(
    `INSERT INTO bench_texts SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::jsonb[])`,
    [
      items.map((_, i) => i),
      items.map(({ headline }) => headline),
      items.map(({ body_text: text }) => text),
      items.map(({ body_text: text }) =>
        JSON.stringify(
          text
            .split('\n\n')
            .map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })),
        ),
      ),
    ],
  );
}
