/**
 * What a web developer would write by hand who wants nothing but speed: Fastify, a pool of connections and one statement an answer, for the
 * articles of a newsroom that is there. It knows no roles, no drafts but those that are published, and no cache.
 *
 * A process of its own: its environment has DATABASE_URL, and BENCH_TABLES with the names of tables and columns.
 */
import Fastify from 'fastify';
import pg from 'pg';

const { articles, persons, organizations, events, sources, notices, links } = JSON.parse(
  process.env.BENCH_TABLES,
);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const RECORD = `'id', r.id, 'documentId', r.document_id, 'name', r.name, 'slug', r.slug`;
const related = (link, table, record) => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object(${record}) ORDER BY l.${link.order ?? 'id'}), '[]')
  FROM ${link.table} AS l JOIN ${table} AS r ON r.id = l.${link.other} WHERE l.${link.article} = a.id)`;
const ARTICLE = `jsonb_build_object(
  'id', a.id, 'documentId', a.document_id, 'headline', a.headline, 'slug', a.slug, 'abstract', a.abstract, 'body', a.body,
  'byline', a.byline, 'dateline', a.dateline, 'credit', a.credit, 'language', a.language, 'urgency', a.urgency, 'genre', a.genre,
  'guid', a.guid, 'version', a.version, 'firstCreated', a.first_created, 'versionCreated', a.version_created, 'pubStatus', a.pub_status,
  'copyrightHolder', a.copyright_holder, 'copyrightNotice', a.copyright_notice, 'usageTerms', a.usage_terms,
  'createdAt', a.created_at, 'updatedAt', a.updated_at, 'publishedAt', a.published_at,
  'source', (SELECT jsonb_build_object(${RECORD}) FROM ${links.source.table} AS l JOIN ${sources} AS r ON r.id = l.${links.source.other}
    WHERE l.${links.source.article} = a.id LIMIT 1),
  'persons', ${related(links.persons, persons, RECORD)},
  'organizations', ${related(links.organizations, organizations, RECORD)},
  'events', ${related(links.events, events, RECORD)},
  'legalNotices', ${related(links.legalNotices, notices, `'id', r.id, 'text', r.text, 'kinds', r.kinds, 'issuer', r.issuer`)})`;
const BY_SLUG = {
  name: 'by-slug',
  text: `SELECT jsonb_build_object('data', ${ARTICLE})::text AS answer FROM ${articles} AS a WHERE a.slug = $1 AND a.published_at IS NOT NULL`,
};
const LIST = {
  name: 'list',
  text: `SELECT jsonb_build_object('data', coalesce(jsonb_agg(${ARTICLE} ORDER BY a.version_created DESC, a.id), '[]'))::text AS answer
    FROM (SELECT * FROM ${articles} WHERE published_at IS NOT NULL ORDER BY version_created DESC, id LIMIT 25 OFFSET $1) AS a`,
};

const app = Fastify();
const answer = async (reply, query, values) => {
  const { rows } = await pool.query({ ...query, values });
  if (!rows[0]) return reply.code(404).send({ error: 'not found' });
  return reply.type('application/json').send(rows[0].answer);
};
app.get('/articles/by-slug/:slug', ({ params }, reply) => answer(reply, BY_SLUG, [params.slug]));
app.get('/articles', ({ query }, reply) => answer(reply, LIST, [(Number(query.page ?? 1) - 1) * 25]));

process.send({ origin: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.once('disconnect', () => process.exit());
