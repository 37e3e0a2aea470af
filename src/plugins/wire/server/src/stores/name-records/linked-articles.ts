import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { UID } from '../../../../shared/constants';
import { articleLock } from '../article-bodies';
import { metadataOf, type JoinTable } from '../copy/metadata';
import { lock } from '../locks';
import type { Changes } from '../row-changes';
import { LINK_OF } from './follow-stories';
import { recordTable } from './records';

type Transaction = Parameters<typeof lock>[0];

/** Locks that one transaction takes on articles: the database has room for some thousands. Beyond, what is saved at that moment may have to be saved again. */
const MOST_LOCKS = 1000;

/** The table of links between articles and records of a type: it comes from articles. */
export const articleLinks = (strapi: Core.Strapi, type: EntityType): JoinTable =>
  metadataOf(strapi, UID.article).attributes[LINK_OF[type]].joinTable!;

/** Keeps editors from saving articles that are linked to these records until the transaction ends. To be called before records are locked. */
export async function lockLinkedArticles(
  strapi: Core.Strapi,
  { trx }: Pick<Changes, 'trx'>,
  type: EntityType,
  documentIds: readonly string[],
): Promise<void> {
  const { name, joinColumn, inverseJoinColumn } = articleLinks(strapi, type);
  const { rows } = await trx.raw(
    `SELECT DISTINCT a.document_id AS id FROM :links: AS l JOIN :articles: AS a ON a.id = l.:article:
       JOIN :records: AS r ON r.id = l.:record: WHERE r.document_id = ANY (:ids) ORDER BY 1 LIMIT :most`,
    {
      links: name,
      articles: strapi.db.metadata.get(UID.article).tableName,
      records: recordTable(strapi, type),
      article: joinColumn.name,
      record: inverseJoinColumn.name,
      ids: documentIds as never,
      most: MOST_LOCKS,
    } as never,
  );
  await lockArticles(
    trx,
    (rows as { id: string }[]).map(({ id }) => id),
  );
}

export const lockArticles = (trx: Transaction, articles: readonly string[]): Promise<void> =>
  articles.length === 0 ? Promise.resolve() : lock(trx, articles.slice(0, MOST_LOCKS).map(articleLock));

/** The versions of an article: none where it is not there. */
export async function articleVersions(
  strapi: Core.Strapi,
  trx: Transaction,
  article: string,
): Promise<{ id: number; published: boolean }[]> {
  const { rows } = await trx.raw(
    'SELECT id, published_at IS NOT NULL AS published FROM ?? WHERE document_id = ? ORDER BY id',
    [strapi.db.metadata.get(UID.article).tableName, article],
  );
  return rows;
}
