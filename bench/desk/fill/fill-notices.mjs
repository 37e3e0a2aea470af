import { compiled } from '../../import/support/newsroom.mjs';
import { shares } from '../shares.mjs';
import { madeNotice } from './made-notice.mjs';
import { documentId } from './tables.mjs';

/** Seven articles in ten carry a notice. */
const CARRYING = 0.7;
/** Two flags in a row stand in articles far apart. It divides no number of articles. */
const STEP = 7919;

/** Distinct notices, the most frequent first, and their flags, two articles never twice. The table `bench_flags` says which stand where. */
export async function fillNotices({ database, tables: t, sizes }) {
  const { noticeSearchText } = compiled('core/notice-search');
  const notices = Array.from({ length: sizes.notices }, (_, i) => madeNotice(i + 1));
  const column = (name) => notices.map((notice) => notice[name]);
  await database.query(
    `INSERT INTO ${t.notices} (id, document_id, text, issuer, search_text, kinds, language, decision, placement, review, score, fingerprint,
       source_id, detector, article_count, flag_count, decided_at, decided_by, created_at, updated_at)
     SELECT i, ${documentId('notice', 'i')}, text, issuer, search_text, kinds, language, decision, placement, review, score,
       md5('fingerprint ' || i), i % $10::int + 1, '2026-05', 0, 0,
       CASE WHEN decision <> 'pending' THEN moment + interval '2 days' END, CASE WHEN decision <> 'pending' THEN 'Busy Editor' END,
       moment, moment
     FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::text[], $8::bool[], $9::float8[])
       WITH ORDINALITY AS notice (text, issuer, search_text, kinds, language, decision, placement, review, score, i),
       LATERAL (SELECT (now() - (i * 7919) % 180 * interval '1 day' - i * interval '1 second')::timestamp AS moment) AS m`,
    [
      column('text'),
      column('issuer'),
      notices.map(noticeSearchText),
      notices.map(({ kinds }) => JSON.stringify(kinds)),
      ...['language', 'decision', 'placement', 'review', 'score'].map(column),
      sizes.sources,
    ],
  );
  await database.query(
    `CREATE TEMP TABLE bench_flags AS
     SELECT row_number() OVER (ORDER BY notice, k)::int AS j, notice::int, 0 AS article
     FROM unnest($1::int[]) WITH ORDINALITY AS share (size, notice), generate_series(1, size) AS k`,
    [shares(sizes.flags, sizes.notices)],
  );
  await database.query(`UPDATE bench_flags SET article = (j::bigint * ${STEP}) % $1::int + 1`, [
    Math.floor(sizes.articles * CARRYING),
  ]);
  await database.query('CREATE INDEX ON bench_flags (article)');
  await database.query('ANALYZE bench_flags');
  const each = sizes.receipts / sizes.articles;
  const evidence = [
    { cue: 'phrase', words: 'without warranty', start: 2760, end: 2776, weight: 2.1 },
    { cue: 'place', words: '', start: 2700, end: 2700, weight: 0.7 },
    { cue: 'phrase', words: 'wording number', start: 2900, end: 2914, weight: 0.4 },
  ];
  await database.query(
    `INSERT INTO ${t.flags} (id, document_id, notice_id, receipt_id, article_document_id, basis, start, "end", score, quote, issuer, stale,
       in_chrome, evidence, placement, created_at, updated_at)
     SELECT j, ${documentId('flag', 'j')}, n.id, (article - 1) * $1::int + 1, ${documentId('article', 'article')}, 'wire', 2700,
       2700 + length(n.text), n.score, n.text, n.issuer, false, false, $2::jsonb, n.placement, n.created_at, n.created_at
     FROM bench_flags JOIN ${t.notices} AS n ON n.id = notice ORDER BY j`,
    [each, JSON.stringify(evidence)],
  );
}
