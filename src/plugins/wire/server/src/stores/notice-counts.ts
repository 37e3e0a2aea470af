import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { countToTheEnd } from './count-to-the-end';
import { inTransaction } from './locks';

/** Ids of notices whose flags have changed since they were counted, several times over; triggers fill it (`bootstrap/count-articles.ts`). */
export const TO_COUNT = 'wire_notices_to_count';

/** Notes that are worked off at a time, so that nobody waits long for a list. */
const BATCH = 20_000;

/** Flags that are counted while somebody waits: they take about a twentieth of a second. */
const AT_ONCE = 20_000;
/** To find a notice's flags takes as long as to count so many. */
const EACH = 20;

/**
 * Brings the counts of articles and flags up to date for the notices whose flags have changed: lists then sort by a column instead of
 * counting a million flags. To be called before notices are listed; when another request is about it already, that one's work is used.
 * After an import of thousands of articles nobody waits for it: the list has the counts of before until all are counted.
 */
export async function refreshCounts(strapi: Core.Strapi): Promise<void> {
  const flags = await flagsToCount(strapi);
  if (flags === 0) return;
  if (flags <= AT_ONCE) await countAnew(strapi);
  else void countAllNotices(strapi);
}

/** Brings all counts up to date, a batch at a time. A failure is logged: the next list tries again. */
export const countAllNotices = (strapi: Core.Strapi): Promise<void> =>
  countToTheEnd(() => countAnew(strapi)).catch((error) => {
    strapi.log.warn(`wire: Notices could not be counted: ${(error as Error).message}`);
  });

/** About how many flags are to be counted; 0 when nothing has changed. */
async function flagsToCount(strapi: Core.Strapi): Promise<number> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT COALESCE(sum(waiting.notes * :each + COALESCE(n.flag_count, 0)), 0) AS flags
     FROM (
       SELECT notice_id, count(*) AS notes FROM (SELECT notice_id FROM :toCount: LIMIT :batch) AS noted GROUP BY notice_id
     ) AS waiting LEFT JOIN :notices: AS n ON n.id = waiting.notice_id`,
    { toCount: TO_COUNT, notices: strapi.db.metadata.get(UID.notice).tableName, each: EACH, batch: BATCH },
  );
  return Number(rows[0].flags);
}

/** @returns whether there may be more to count */
function countAnew(strapi: Core.Strapi): Promise<boolean> {
  const tables = {
    toCount: TO_COUNT,
    notices: strapi.db.metadata.get(UID.notice).tableName,
    flags: strapi.db.metadata.get(UID.flag).tableName,
  };
  return inTransaction(strapi, async (trx) => {
    const { rows } = await trx.raw('SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS is_ours', [
      'wire notice counts',
    ]);
    if (!rows[0].is_ours) return false;
    // One statement sees one state: a note that it takes away speaks of flags that it counts. Rows are locked in the order of all others.
    const { rows: counted } = await trx.raw(
      `WITH noted AS (
         DELETE FROM :toCount: WHERE ctid = ANY (ARRAY(SELECT ctid FROM :toCount: LIMIT :batch)) RETURNING notice_id
       ), due AS (
         SELECT id FROM :notices: WHERE id IN (SELECT notice_id FROM noted) ORDER BY id FOR NO KEY UPDATE
       ), written AS (
         UPDATE :notices: AS n SET article_count = counted.articles, flag_count = counted.flags
         FROM due CROSS JOIN LATERAL (
           SELECT count(*) AS flags, count(DISTINCT f.article_document_id) AS articles
           FROM :flags: AS f WHERE f.notice_id = due.id AND f.stale = false
         ) AS counted
         WHERE n.id = due.id
           AND (n.article_count, n.flag_count) IS DISTINCT FROM (counted.articles, counted.flags)
       )
       SELECT EXISTS (SELECT 1 FROM noted) AS has_counted`,
      { ...tables, batch: BATCH },
    );
    return counted[0].has_counted;
  });
}
