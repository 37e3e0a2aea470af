import { pollUntil } from '../import/support/poll-until.mjs';
import { secondsOf } from '../import/support/timing.mjs';

/**
 * Waits until a running newsroom has put all published articles into the index of its search.
 *
 * @param {import('pg').Client} database
 * @param {string} articles the table
 * @returns {Promise<number>} seconds
 */
export const settleSearch = (database, articles) =>
  secondsOf(() =>
    pollUntil(async () => {
      const { rows } = await database.query(
        `SELECT (SELECT count(*) FROM reading_search) >= (SELECT count(*) FROM ${articles} WHERE published_at IS NOT NULL) AS done`,
      );
      return rows[0].done;
    }),
  );
