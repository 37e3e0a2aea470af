import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';
import articleRoutes from './article-routes';
import conflictRoutes from './conflict-routes';
import killAlertRoutes from './kill-alert-routes';
import nameRoutes from './name-routes';
import noticeRoutes from './notice-routes';
import receiptRoutes from './receipt-routes';
import recurringRoutes from './recurring-routes';
import settingsRoutes from './settings-routes';
import sourceRoutes from './source-routes';
import versionRoutes from './version-routes';
import undoRoutes from './undo-routes';

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
    // Who takes imports back finds them.
    {
      method: 'GET',
      path: '/imports',
      handler: 'desk.find',
      config: mayAny(ACTION.readImports, ACTION.undoImports),
    },
    // Who imports sees what becomes of it.
    {
      method: 'GET',
      path: '/imports/:id',
      handler: 'desk.findOne',
      config: mayAny(ACTION.readImports, ACTION.createImports, ACTION.undoImports),
    },
    {
      method: 'POST',
      path: '/imports/:id/cancel',
      handler: 'import-runs.cancel',
      config: may(ACTION.createImports),
    },
    {
      method: 'POST',
      path: '/imports/:id/resume',
      handler: 'import-runs.resume',
      config: may(ACTION.createImports),
    },
    {
      method: 'POST',
      path: '/imports/:id/retry',
      handler: 'import-runs.retry',
      config: may(ACTION.createImports),
    },
    {
      method: 'GET',
      path: '/sources',
      handler: 'desk.sources',
      config: mayAny(
        ACTION.readImports,
        ACTION.createImports,
        ACTION.undoImports,
        ACTION.readNotices,
        ACTION.decideNotices,
        ACTION.readNames,
        ACTION.decideNames,
        ACTION.readSources,
        ACTION.updateSources,
      ),
    },
    {
      method: 'POST',
      path: '/articles/:documentId/override',
      handler: 'overrides.createAsAdmin',
      config: may(ACTION.overrideNotices),
    },
    // Who sees imports or notices sees which articles are alike.
    {
      method: 'GET',
      path: '/articles/:documentId/near-duplicates',
      handler: 'near-duplicates.find',
      config: mayAny(ACTION.readImports, ACTION.createImports, ACTION.readNotices, ACTION.decideNotices),
    },
    ...articleRoutes,
    ...noticeRoutes,
    ...recurringRoutes,
    ...settingsRoutes,
    ...sourceRoutes,
    ...receiptRoutes,
    ...versionRoutes,
    ...undoRoutes,
    ...conflictRoutes,
    ...killAlertRoutes,
    ...nameRoutes,
  ],
};
