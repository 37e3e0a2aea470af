import { documentId } from './tables.mjs';

const BATCH = 10_000;
/** One in so many is a draft only. */
const DRAFT_IN = 5;
const WRITTEN = [
  'headline',
  'slug',
  'abstract',
  'body',
  'byline',
  'dateline',
  'credit',
  'language',
  'urgency',
  'genre',
  'subjects',
  'places',
  'persons',
  'organizations',
  'events',
];

/** Articles of about 3 kB of text with their sources, notices, ledger and full bodies, four in five of them published. */
export async function fillArticles({ database, tables: t, sizes }) {
  const { articles } = sizes;
  await database.query(
    `UPDATE ${t.receipts} AS r SET flag_count = f.count FROM (SELECT article, count(*) FROM bench_flags GROUP BY 1) AS f
     WHERE r.id = (f.article - 1) * $1::int + 1`,
    [sizes.receipts / articles],
  );
  // Notices that stand outside the body, and those that stand in it, as paragraphs of the article.
  await database.query(
    `CREATE TEMP TABLE bench_bodies AS
     SELECT f.article, jsonb_agg(p) AS full, coalesce(jsonb_agg(p) FILTER (WHERE n.placement = 'inline'), '[]') AS inline,
       jsonb_agg(n.fingerprint) FILTER (WHERE n.placement <> 'inline') AS outside
     FROM bench_flags AS f JOIN ${t.notices} AS n ON n.id = f.notice,
       LATERAL (SELECT jsonb_build_object('type', 'paragraph', 'children',
         jsonb_build_array(jsonb_build_object('type', 'text', 'text', n.text))) AS p) AS paragraph
     GROUP BY f.article`,
  );
  await database.query('CREATE UNIQUE INDEX ON bench_bodies (article)');
  await database.query('ANALYZE bench_bodies');
  for (const version of ['draft', 'published']) {
    for (let from = 1; from <= articles; from += BATCH)
      await insertArticles(database, t, version, from, Math.min(articles, from + BATCH - 1), sizes);
  }
  await database.query(
    `INSERT INTO ${t.links.source.table} (${t.links.source.article}, ${t.links.source.other})
     SELECT id, (id % $1::int) % $2::int + 1 FROM ${t.articles}`,
    [articles, sizes.sources],
  );
  const { legalNotices } = t.links;
  await database.query(
    `INSERT INTO ${legalNotices.table} (${legalNotices.article}, ${legalNotices.other}, ${legalNotices.order}, ${legalNotices.inverseOrder})
     SELECT a.id, n.id, 1, row_number() OVER (PARTITION BY n.id ORDER BY a.id)
     FROM bench_flags AS f JOIN ${t.notices} AS n ON n.id = f.notice AND n.placement = 'separate'
       JOIN ${t.articles} AS a ON a.document_id = ${documentId('article', 'f.article')}`,
  );
  await database.query(
    `INSERT INTO ${t.bodies} (document_id, article_document_id, version, "full", cuts, created_at, updated_at)
     SELECT substr(md5('body ' || a.id), 1, 24), a.document_id, CASE WHEN a.published_at IS NULL THEN 'draft' ELSE 'published' END,
       text.body || b."full", (SELECT jsonb_agg(jsonb_build_object('start', 2700, 'end', 2750, 'placement', 'separate', 'notice', n))
         FROM jsonb_array_elements(b.outside) AS n), a.created_at, a.created_at
     FROM bench_bodies AS b JOIN ${t.articles} AS a ON a.document_id = ${documentId('article', 'b.article')}
       JOIN bench_texts AS text ON text.number = b.article % (SELECT count(*) FROM bench_texts)
     WHERE b.outside IS NOT NULL`,
  );
  await database.query(
    `INSERT INTO ${t.stories} (id, document_id, identity, guid, source_name, version, version_created, content_hash, text_hash, raw_hash,
       article_document_id, written, pub_status, created_at, updated_at)
     SELECT id, ${documentId('story', 'id')}, md5('identity ' || id), guid, 'Wire of harbour ' || id % $2::int + 1, version, version_created,
       md5('content ' || id), md5('text ' || id), md5('raw ' || id), document_id,
       (SELECT jsonb_object_agg(field, md5(field || a.id)) FROM unnest($3::text[]) AS field), 'usable', created_at, created_at
     FROM ${t.articles} AS a WHERE id <= $1`,
    [articles, sizes.sources, WRITTEN],
  );
  await database.query(
    `INSERT INTO wire_near_duplicates (article_a, article_b, share, found_at)
     SELECT least(a, b), greatest(a, b), 0.5 + (i % 100) / 220.0, now()
     FROM generate_series(5, $1::int - 1, 5) AS i,
       LATERAL (SELECT ${documentId('article', 'i')} AS a, ${documentId('article', 'i + 1')} AS b) AS pair`,
    [articles],
  );
}

/** The articles number `from` to `to`; a published version has the id of its draft and the number of all articles more. */
async function insertArticles(database, t, version, from, to, { articles, receipts }) {
  const isDraft = version === 'draft';
  await database.query(
    `INSERT INTO ${t.articles} (id, document_id, headline, slug, abstract, body, byline, language, urgency, guid, version, first_created,
       version_created, embargoed, pub_status, created_at, updated_at, published_at)
     SELECT i + $3::int, ${documentId('article', 'i')}, headline || ' ' || i, 'story-' || i,
       'What happened at quay ' || i || ', and what it means.', text.body || coalesce(b.inline, '[]'), 'Wire staff', 'en', 4,
       'tag:lantern.example,2026:' || i, '1', moment, moment, CASE WHEN i % 500 = 0 THEN now() + interval '1 day' END, 'usable', moment,
       moment, ${isDraft ? 'NULL' : 'moment'}
     FROM generate_series($1::int, $2::int) AS i
       JOIN bench_texts AS text ON text.number = i % (SELECT count(*) FROM bench_texts)
       LEFT JOIN bench_bodies AS b ON b.article = i,
       LATERAL (SELECT created_at AS moment FROM ${t.receipts} WHERE id = (i - 1) * $4::int + 1) AS m
     WHERE ${isDraft ? 'true' : `i % ${DRAFT_IN} <> 0`}
     ORDER BY i`,
    [from, to, isDraft ? 0 : articles, receipts / articles],
  );
}
