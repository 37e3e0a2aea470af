import type { Core } from '@strapi/strapi';
import { signedPushStrategy } from '../push/signed-push';

/**
 * The public routes, under `/api/wire`. Importing needs an API token or the signature of a source, overriding an API token; notices and
 * sources are what articles point at.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'POST',
      path: '/imports',
      handler: 'imports.create',
      config: {
        // What goes without a signature goes as everywhere.
        auth: { strategies: [signedPushStrategy({ strapi }), 'content-api-token', 'users-permissions'] },
      },
    },
    { method: 'GET', path: '/imports/:id', handler: 'imports.findOne' },
    { method: 'POST', path: '/imports/:id/cancel', handler: 'import-runs.cancel' },
    { method: 'POST', path: '/imports/:id/resume', handler: 'import-runs.resume' },
    { method: 'POST', path: '/imports/:id/retry', handler: 'import-runs.retry' },
    { method: 'POST', path: '/articles/:documentId/override', handler: 'overrides.create' },
    { method: 'GET', path: '/articles/:documentId/versions', handler: 'versions.find' },
    {
      method: 'GET',
      path: '/articles/:documentId/versions/:receipt/original',
      handler: 'versions.original',
    },
    { method: 'GET', path: '/notices', handler: 'notice.find' },
    { method: 'GET', path: '/notices/:id', handler: 'notice.findOne' },
    { method: 'GET', path: '/sources', handler: 'source.find' },
    { method: 'GET', path: '/sources/:id', handler: 'source.findOne' },
  ],
});
