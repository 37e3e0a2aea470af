import type { Core } from '@strapi/strapi';
import { missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { name } from '../../sql/quote';
import { momentOf } from '../../sql/moment';
import { readerOf } from '../reader';
import { ARTICLE } from './narrowed-list';

const NEWEST = 'articles_moment_index';
/** Of an order in which when an article was first written did not count. */
const FORMER = 'articles_newest_index';
const SUBJECT = 'editorial.subject';
const subjectIndex = (attribute: string): string => `editorial_subjects_${attribute}_index`;
const SUBJECT_ATTRIBUTES = ['code', 'name'];
const WHOSE_SUBJECT = 'articles_whose_subject_index';

/**
 * Has the database find the newest articles, and those of a subject, at once. A subject may be as long as its source wants it, which only a hash
 * has room for.
 */
export async function indexNewest(strapi: Core.Strapi): Promise<void> {
  const missing = await missingOf(strapi, [NEWEST, WHOSE_SUBJECT, ...SUBJECT_ATTRIBUTES.map(subjectIndex)]);
  if (missing.size === 0) return;
  const { models } = readerOf(strapi);
  const [articles, subjects] = [models(ARTICLE), models(SUBJECT)];
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['copydesk newest articles']);
    const table = name(articles.tableName);
    await trx.raw(`DROP INDEX IF EXISTS ${FORMER}`);
    await trx.raw(
      `CREATE INDEX IF NOT EXISTS ${NEWEST} ON ${table} (${momentOf(articles, table)} DESC, id DESC) ` +
        `WHERE ${name(articles.attributes.publishedAt!.columnName!)} IS NOT NULL`,
    );
    const { name: links, inverseJoinColumn } = articles.attributes.subjects!.joinTable!;
    await trx.raw(
      `CREATE INDEX IF NOT EXISTS ${WHOSE_SUBJECT} ON ${name(links)} (${name(inverseJoinColumn!.name)}) WHERE field = 'subjects'`,
    );
    for (const attribute of SUBJECT_ATTRIBUTES) {
      const column = name(subjects.attributes[attribute]!.columnName!);
      await trx.raw(
        `CREATE INDEX IF NOT EXISTS ${subjectIndex(attribute)} ON ${name(subjects.tableName)} USING hash (${column})`,
      );
    }
  });
}
