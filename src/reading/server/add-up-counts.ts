import type { Core } from '@strapi/strapi';
import { COUNTS } from '../sql/kept-counts';
import { name } from '../sql/quote';

/** How often what has been counted is added up, in milliseconds. */
const EVERY = 30_000;

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();

/** Puts one row in the place of the many that changes leave in the table of counts, again and again. */
export function addUpCounts(strapi: Core.Strapi): void {
  const timer = setInterval(() => {
    addUp(strapi).catch((error: Error) =>
      strapi.log.warn(`Counts for readers were not added up: ${error.message}`),
    );
  }, EVERY);
  timer.unref();
  timers.set(strapi, timer);
}

export function stopAddingUp(strapi: Core.Strapi): void {
  clearInterval(timers.get(strapi));
}

/** What another process is adding up is left to it. */
async function addUp(strapi: Core.Strapi): Promise<void> {
  const table = name(COUNTS);
  await strapi.db.connection.raw(
    `WITH many AS (SELECT counted FROM ${table} GROUP BY counted HAVING count(*) > 1),
       gone AS (DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM ${table} WHERE counted IN (SELECT counted FROM many) FOR UPDATE SKIP LOCKED
       )) RETURNING counted, n)
     INSERT INTO ${table} SELECT counted, sum(n) FROM gone GROUP BY counted`,
  );
}
