/** Words of the notice; it is as good as any. */
const NOTICE =
  'Legal disclaimer: Lantern Newswire provides this content as is, without warranty of any kind, and accepts no responsibility or ' +
  'liability for its accuracy or completeness. Complaints about it are to be sent to the provider named above.';
/** Stands for the article's number. */
const NUMBER = '@@';
const PARAGRAPH =
  `The harbour of Fenwick Bay opened quay number ${NUMBER} on Tuesday, and two hundred people came to see the first ferry, which ` +
  'had been late by an hour because of the fog that lies over the bay in autumn and keeps the fishing boats in port.';
const PARAGRAPHS = 12;
/** The notice stands after so many of them. */
const BEFORE = 8;
const BATCH = 10_000;

/**
 * Inserts articles that carry one notice, pending and inline, each as a draft and a published version, with a flag.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} count
 * @returns {Promise<{ notice: string, bytes: number }>} the notice's documentId, and how large a body is
 */
export async function insertArticles(strapi, count) {
  const table = (uid) => strapi.db.metadata.get(uid).tableName;
  const notice = await strapi.db.query('plugin::wire.notice').create({
    data: {
      text: NOTICE,
      fingerprint: 'bench',
      kinds: ['no-warranty', 'liability'],
      placement: 'inline',
      score: 0.9,
    },
  });
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => PARAGRAPH);
  paragraphs.splice(BEFORE, 0, NOTICE);
  const body = JSON.stringify(
    paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  );
  const start = BEFORE * (PARAGRAPH.length + 2);
  for (let from = 1; from <= count; from += BATCH) {
    const range = { from, to: Math.min(count, from + BATCH - 1) };
    await strapi.db.connection.raw(
      `INSERT INTO :table: (document_id, headline, slug, body, language, pub_status, created_at, updated_at, published_at)
       SELECT id, 'Quay ' || i || ' opens', 'quay-' || i, CAST(replace(:body, :number, CAST(i AS text)) AS jsonb), 'en',
         'usable', moment, moment, published
       FROM generate_series(CAST(:from AS integer), CAST(:to AS integer)) AS i,
         LATERAL (SELECT substr(md5('article ' || i), 1, 24) AS id, timestamp '2026-01-01' + i * interval '1 second' AS moment) AS a,
         LATERAL (VALUES (CAST(NULL AS timestamp)), (moment)) AS version (published)`,
      { table: table('api::article.article'), body, number: NUMBER, ...range },
    );
    await strapi.db.connection.raw(
      `INSERT INTO :table: (document_id, notice_id, article_document_id, basis, start, "end", score, quote, stale, in_chrome,
         evidence, placement)
       SELECT substr(md5('flag ' || i), 1, 24), :notice, substr(md5('article ' || i), 1, 24), 'wire', :start, :end, 0.9, :quote,
         false, false, :evidence, 'inline'
       FROM generate_series(CAST(:from AS integer), CAST(:to AS integer)) AS i`,
      {
        table: table('plugin::wire.flag'),
        notice: notice.id,
        quote: NOTICE,
        start,
        end: start + NOTICE.length,
        evidence: JSON.stringify([
          { cue: 'phrase', words: 'without warranty', start: 60, end: 76, weight: 2.1 },
        ]),
        ...range,
      },
    );
  }
  await strapi.db.connection.raw('VACUUM ANALYZE');
  return { notice: notice.documentId, bytes: Buffer.byteLength(body) };
}
