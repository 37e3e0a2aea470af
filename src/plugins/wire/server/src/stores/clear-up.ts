import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { joinTableOf } from './notice-links';

/**
 * Has PostgreSQL clear up what an application leaves behind in the tables that it writes, and count their rows. PostgreSQL does so by itself,
 * but a minute or more later: until then it reads the whole of a table that it takes for empty, and looks up each article that it counts for
 * somebody's list. To be called outside of transactions; where it is not to be had, all goes on, only slower.
 */
export async function clearUp(strapi: Core.Strapi): Promise<void> {
  const tables = [UID.article, UID.flag, UID.fullBody].map((uid) => strapi.db.metadata.get(uid).tableName);
  try {
    await strapi.db.connection.raw('VACUUM (ANALYZE, SKIP_LOCKED, TRUNCATE false) ??, ??, ??, ??', [
      ...tables,
      joinTableOf(strapi).name,
    ]);
  } catch (error) {
    strapi.log.warn('wire: PostgreSQL does not clear up while a decision is brought to the articles', error);
  }
}
