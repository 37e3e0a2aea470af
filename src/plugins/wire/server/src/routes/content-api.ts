/**
 * The public routes, under `/api/wire`. Importing and overriding need an API token; notices and sources are what articles point at.
 */
export default {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/imports', handler: 'imports.create' },
    { method: 'GET', path: '/imports/:id', handler: 'imports.findOne' },
    { method: 'POST', path: '/articles/:documentId/override', handler: 'overrides.create' },
    { method: 'GET', path: '/notices', handler: 'notice.find' },
    { method: 'GET', path: '/notices/:id', handler: 'notice.findOne' },
    { method: 'GET', path: '/sources', handler: 'source.find' },
    { method: 'GET', path: '/sources/:id', handler: 'source.findOne' },
  ],
};
