import type { Core } from '@strapi/strapi';

/**
 * Remembers what the first start has set up, so that no later start does it again: what an editor has changed since then stays changed.
 */
export const setupStore = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'copydesk_setup' });

/**
 * Sets things up while no other process does: two that start at once on a new database would otherwise both find nothing there, and grant
 * twice, or not start since the other one was faster.
 */
export async function oneAtATime(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['copydesk setup']);
    await work();
  });
}
