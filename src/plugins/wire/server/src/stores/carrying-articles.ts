import type { Core } from '@strapi/strapi';
import type { Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { adminName, type NamedAdmin } from '../admin-name';
import { articleLock } from './article-bodies';
import { rows } from './documents';
import { tryLock, type lock } from './locks';
import { joinTableOf } from './notice-links';

type Transaction = Parameters<typeof lock>[0];

/**
 * An article carries a notice when one of its flags says so. A flag whose words were edited away speaks only of the draft: what was
 * published before may still have them.
 */
const CARRIES = `(f.stale = false OR EXISTS (
  SELECT 1 FROM :articles: AS a WHERE a.document_id = f.article_document_id AND a.published_at IS NOT NULL
))`;

/** How many articles carry each of these notices, by the notices' row ids; a notice that none carries is not in it. */
export async function countCarrying(
  strapi: Core.Strapi,
  trx: Transaction,
  notices: readonly number[],
): Promise<Map<number, number>> {
  const { rows: found } = await trx.raw(
    `SELECT f.notice_id, CAST(count(DISTINCT f.article_document_id) AS integer) AS articles
     FROM :flags: AS f WHERE f.notice_id = ANY (:notices) AND ${CARRIES} GROUP BY f.notice_id`,
    { ...tablesOf(strapi), notices: notices as never },
  );
  return new Map(found.map((row: { notice_id: number; articles: number }) => [row.notice_id, row.articles]));
}

export interface Page {
  /** The last article of the page before, in the order of the documentIds; empty for the first page. */
  after: string;
  limit: number;
}

/** The documentIds of the next articles that carry a notice. */
export async function carryingArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  notice: number,
  page: Page,
): Promise<string[]> {
  const { rows: found } = await trx.raw(
    `SELECT DISTINCT f.article_document_id AS article FROM :flags: AS f
     WHERE f.notice_id = :notice AND f.article_document_id > :after AND ${CARRIES} ORDER BY article LIMIT :limit`,
    { ...tablesOf(strapi), notice, ...page },
  );
  return idsOf(found);
}

/**
 * The documentIds of the next articles in which a notice is not where it goes, other than those that an application has left: they have
 * come since it passed their place in the order, or came from a process that did not know the decision yet.
 */
export async function misplacedArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  { notice, placement, application }: { notice: number; placement: Placement; application: number },
  page: Page,
): Promise<string[]> {
  const { rows: found } = await trx.raw(
    `SELECT DISTINCT f.article_document_id AS article FROM :flags: AS f
     WHERE f.notice_id = :notice AND f.article_document_id > :after AND f.stale = false
       AND f.placement IS DISTINCT FROM :placement
       AND EXISTS (SELECT 1 FROM :articles: AS a WHERE a.document_id = f.article_document_id)
       AND NOT EXISTS (
         SELECT 1 FROM :left: AS l
         WHERE l.application_id = :application AND l.article_document_id = f.article_document_id
       )
     ORDER BY article LIMIT :limit`,
    { ...tablesOf(strapi), notice, placement, application, ...page },
  );
  return idsOf(found);
}

/**
 * Takes hold of articles until the transaction ends, of those that nobody is writing at the moment: neither through the gate nor past it.
 *
 * @returns the documentIds of those it got; those that do not exist are among them
 */
export async function claimArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  articles: readonly string[],
): Promise<Set<string>> {
  const free = await tryLock(trx, articles.map(articleLock));
  const ours = articles.filter((article) => free.has(articleLock(article)));
  const { rows: locked } = await trx.raw(
    `WITH here AS (SELECT id, document_id FROM :articles: WHERE document_id = ANY (:ours)),
     locked AS (
       SELECT id FROM :articles: WHERE document_id = ANY (:ours) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
     )
     SELECT DISTINCT document_id AS article FROM here WHERE id NOT IN (SELECT id FROM locked)`,
    { ...tablesOf(strapi), ours: ours as never },
  );
  const busy = new Set(idsOf(locked));
  return new Set(ours.filter((article) => !busy.has(article)));
}

/** Who is changing an article. */
export interface Editing {
  editor: string;
  /** When he or she last saved it. */
  at: Date;
}

/** What of an import's receipts says that it wrote the article. */
const WROTE = ['created', 'updated', 'held', 'killed'];

/**
 * Those of the articles whose draft an administrator has saved since then, by documentId. Strapi keeps the name of the last administrator
 * when an import or an application writes later: what the receipts and the history say was theirs is not his or hers.
 */
export async function editedArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  articles: readonly string[],
  since: Date,
): Promise<Map<string, Editing>> {
  const { updatedBy } = strapi.db.metadata.get(UID.article).attributes;
  const { joinColumn } = updatedBy as unknown as { joinColumn: { name: string } };
  const { rows: found } = await trx.raw(
    `SELECT a.document_id, a.updated_at, a.:editor: AS editor FROM :articles: AS a
     WHERE a.document_id = ANY (:ids) AND a.published_at IS NULL AND a.:editor: IS NOT NULL AND a.updated_at > :since
       AND NOT EXISTS (
         SELECT 1 FROM :history: AS h
         WHERE h.article_document_id = a.document_id AND h.at >= a.updated_at
           AND h.action = 'placed' AND h.application_document_id IS NOT NULL
       )
       AND NOT EXISTS (
         SELECT 1 FROM :receipts: AS r
         WHERE r.article_document_id = a.document_id AND r.created_at >= a.updated_at AND r.state = ANY (:wrote)
       )`,
    { ...tablesOf(strapi), ids: articles as never, editor: joinColumn.name, since, wrote: WROTE as never },
  );
  const edited = found as { document_id: string; updated_at: Date; editor: number }[];
  if (edited.length === 0) return new Map();
  const admins = await rows(strapi, 'admin::user').findMany({
    where: { id: { $in: [...new Set(edited.map(({ editor }) => editor))] } },
    select: ['id', 'firstname', 'lastname', 'email'],
  });
  const names = new Map(admins.map((admin) => [admin.id, adminName(admin as NamedAdmin)]));
  return new Map(
    edited.map(({ document_id, updated_at, editor }) => [
      document_id,
      { editor: names.get(editor) || 'An administrator', at: updated_at },
    ]),
  );
}

/**
 * Has PostgreSQL count the rows of the tables that an application fills. It does so by itself a minute or more later, and until then reads
 * the whole of a table that it takes for empty, again and again.
 */
export async function countRows(strapi: Core.Strapi): Promise<void> {
  const { tableName } = strapi.db.metadata.get(UID.fullBody);
  await strapi.db.connection.raw('ANALYZE ??, ??', [tableName, joinTableOf(strapi).name]);
}

const idsOf = (found: { article: string }[]): string[] => found.map(({ article }) => article);

function tablesOf(strapi: Core.Strapi) {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  return {
    articles: table(UID.article),
    flags: table(UID.flag),
    left: table(UID.leftArticle),
    history: table(UID.historyEntry),
    receipts: table(UID.receipt),
  };
}
