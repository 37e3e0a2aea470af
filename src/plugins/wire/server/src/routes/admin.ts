import { ACTION } from '../../../shared/constants';

const isAdmin = 'admin::isAuthenticatedAdmin';

/** Whoever may do one of these. */
const mayAny = (...actions: string[]) => ({
  policies: [isAdmin, { name: 'plugin::wire.may-any', config: { actions } }],
});
const may = (action: string) => ({
  policies: [isAdmin, { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

/** The routes of the panel's Wire pages, under `/wire`. */
export default {
  type: 'admin',
  routes: [
    {
      method: 'POST',
      path: '/imports/preview',
      handler: 'desk.preview',
      config: may(ACTION.createImports),
    },
    { method: 'POST', path: '/imports', handler: 'desk.create', config: may(ACTION.createImports) },
    { method: 'GET', path: '/imports', handler: 'desk.find', config: may(ACTION.readImports) },
    // Who imports sees what becomes of it.
    {
      method: 'GET',
      path: '/imports/:id',
      handler: 'desk.findOne',
      config: mayAny(ACTION.readImports, ACTION.createImports),
    },
    {
      method: 'GET',
      path: '/imports/:id/receipts',
      handler: 'desk.receipts',
      config: mayAny(ACTION.readImports, ACTION.createImports),
    },
    {
      method: 'GET',
      path: '/sources',
      handler: 'desk.sources',
      config: mayAny(ACTION.readImports, ACTION.createImports),
    },
  ],
};
