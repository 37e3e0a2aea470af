import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';

/** That a version of an article lists a notice, by row ids. */
export interface NoticeLink {
  row: number;
  notice: number;
}

/** The place of the last link of an article or a notice, by row id; null when there is none. */
interface Last {
  id: number;
  last: number | null;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName: string;
  inverseOrderColumnName: string;
}

/**
 * Adds to `legalNotices` of articles and takes away from it, and leaves all other links as they are. Behind the document service, which
 * would save each article once more.
 */
export async function changeLinks(
  strapi: Core.Strapi,
  { added, removed }: { added: readonly NoticeLink[]; removed: readonly NoticeLink[] },
): Promise<void> {
  if (added.length === 0 && removed.length === 0) return;
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } =
    joinTableOf(strapi);
  const [article, notice] = [joinColumn.name, inverseJoinColumn.name];
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(name).transacting(trx);
    // One look into an index for each (`bootstrap/index-links.ts`): a notice may be listed by a hundred thousand articles.
    const lastOf = async (column: string, order: string, ids: readonly number[]) => {
      const { rows } = await trx.raw(
        `SELECT wanted.id, (SELECT max(link.??) FROM ?? AS link WHERE link.?? = wanted.id) AS last
         FROM unnest(?::int[]) AS wanted (id)`,
        [order, name, column, ids] as never,
      );
      return new Map((rows as Last[]).map(({ id, last }) => [id, last ?? 0]));
    };
    if (removed.length > 0) {
      await trx.raw(
        `DELETE FROM ?? AS link USING unnest(?::int[], ?::int[]) AS gone (article, notice)
         WHERE link.?? = gone.article AND link.?? = gone.notice`,
        [name, removed.map(({ row }) => row), removed.map((link) => link.notice), article, notice] as never,
      );
    }
    if (added.length > 0) {
      const inArticle = await lastOf(article, orderColumnName, distinct(added.map((link) => link.row)));
      const inNotice = await lastOf(
        notice,
        inverseOrderColumnName,
        distinct(added.map((link) => link.notice)),
      );
      const data = added.map((link) => ({
        [article]: link.row,
        [notice]: link.notice,
        [orderColumnName]: next(inArticle, link.row),
        [inverseOrderColumnName]: next(inNotice, link.notice),
      }));
      await table().insert(data).onConflict([article, notice]).ignore();
    }
  });
}

/** The table in which `article.legalNotices` is kept. */
export const joinTableOf = (strapi: Core.Strapi): JoinTable => {
  const { legalNotices } = strapi.db.metadata.get(UID.article).attributes;
  return (legalNotices as unknown as { joinTable: JoinTable }).joinTable;
};

const distinct = (ids: readonly number[]): number[] => [...new Set(ids)];

function next(last: Map<number, number>, id: number): number {
  const order = (last.get(id) ?? 0) + 1;
  last.set(id, order);
  return order;
}
