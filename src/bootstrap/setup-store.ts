import type { Core } from '@strapi/strapi';

/**
 * Remembers what the first start has set up, so that no later start does it again: what an editor has changed since then stays changed.
 */
export const setupStore = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'copydesk_setup' });
