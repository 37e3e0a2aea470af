import { documentId } from './tables.mjs';

/** Sources, half of them polled by an address that is never asked, and how they do. */
export async function fillSources({ database, tables: t, sizes }) {
  await database.query(
    `INSERT INTO ${t.sources} (id, document_id, name, slug, language, publish, paused, poll_enabled, poll_minutes, folder_enabled,
       created_at, updated_at)
     SELECT i, ${documentId('source', 'i')}, 'Wire of harbour ' || i, 'wire-of-harbour-' || i, 'en', 'default', false, false, 15, false,
       now() - interval '200 days', now()
     FROM generate_series(1, $1::int) AS i`,
    [sizes.sources],
  );
  await database.query(
    `INSERT INTO ${t.statuses} (document_id, source_id, last_success_at, consecutive_failures, state, state_since, poll_failures,
       content_failed, folder_seen, created_at, updated_at)
     SELECT ${documentId('status', 'i')}, i, now() - i * interval '7 minutes', 0, 'well', now() - interval '9 days', 0, false,
       '{}', now(), now()
     FROM generate_series(1, $1::int) AS i`,
    [sizes.sources],
  );
}
