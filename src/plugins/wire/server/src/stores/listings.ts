import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';
import { joinTableOf } from './notice-links';

/** Who has linked a notice to articles. */
export interface Listings {
  /** Row ids of article versions that list the notice already. */
  listing: ReadonlySet<number>;
  /** documentIds of articles that listed it before a decision had it listed. */
  byHand: ReadonlySet<string>;
}

/** The versions of articles, by documentId, and whether they are to list a notice. */
type Wanted = ReadonlyMap<string, { versions: Partial<Record<string, { row: number; lists?: boolean }>> }>;

/**
 * Reads what has to be known before a notice is linked to articles or taken from them: a link made by hand is to stay when the notice is no
 * longer to be listed, and the history of the linking says which those are (`after.wasListed`).
 */
export async function readListings(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  notice: { id: number; documentId: string },
  wanted: Wanted,
): Promise<Listings> {
  const rowsToList: number[] = [];
  const articlesToUnlist = new Set<string>();
  for (const [article, { versions }] of wanted) {
    for (const version of Object.values(versions)) {
      if (version?.lists === true) rowsToList.push(version.row);
      else if (version?.lists === false) articlesToUnlist.add(article);
    }
  }
  return {
    listing: await rowsListing(strapi, trx, notice.id, rowsToList),
    byHand: await listedByHand(strapi, trx, notice.documentId, [...articlesToUnlist]),
  };
}

async function rowsListing(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  notice: number,
  ids: readonly number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi);
  const { rows } = await trx.raw('SELECT ?? AS row FROM ?? WHERE ?? = ? AND ?? = ANY (?)', [
    joinColumn.name,
    name,
    inverseJoinColumn.name,
    notice,
    joinColumn.name,
    ids as never,
  ]);
  return new Set(rows.map(({ row }: { row: number }) => row));
}

/** Those of the articles that listed a notice before a decision had it listed. */
export async function listedByHand(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  notice: string,
  articles: readonly string[],
): Promise<Set<string>> {
  if (articles.length === 0) return new Set();
  const { rows } = await trx.raw(
    `SELECT article FROM (
       SELECT DISTINCT ON (article_document_id) article_document_id AS article, after
       FROM ?? WHERE notice_document_id = ? AND article_document_id = ANY (?) AND action = 'placed'
         AND after ->> 'placement' = 'separate'
       ORDER BY article_document_id, id DESC
     ) AS last WHERE after ->> 'wasListed' = 'true'`,
    [strapi.db.metadata.get(UID.historyEntry).tableName, notice, articles as never],
  );
  return new Set(rows.map(({ article }: { article: string }) => article));
}
