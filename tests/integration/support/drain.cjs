'use strict';

const TICK_MS = 20;
const QUIET_TICKS = 5;
const PATIENCE_MS = 30_000;

/**
 * Waits until Strapi's connection pool has been idle for a while. After a write Strapi reads the entry again for its
 * event, unawaited; destroyed in the middle of that, the process dies a minute later of a query without a connection.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {Promise<void>}
 */
exports.drain = async function drain(strapi) {
  const { pool } = strapi.db.connection.client;
  const deadline = Date.now() + PATIENCE_MS;
  for (let quiet = 0; quiet < QUIET_TICKS && Date.now() < deadline;) {
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};
