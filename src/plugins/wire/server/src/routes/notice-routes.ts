import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who decides about notices sees them. */
const read = mayAny(ACTION.readNotices, ACTION.decideNotices);
const decide = may(ACTION.decideNotices);

/** Legal notices, their history, and the applications of decisions, under `/wire`. */
export default [
  { method: 'GET', path: '/notices', handler: 'notices.find', config: read },
  { method: 'GET', path: '/notices/export', handler: 'notice-files.export', config: read },
  { method: 'POST', path: '/notices/import', handler: 'notice-files.import', config: decide },
  { method: 'GET', path: '/notices/issuers', handler: 'notices.issuers', config: read },
  { method: 'POST', path: '/notices/decide', handler: 'notices.decideMany', config: decide },
  { method: 'POST', path: '/notices/undo', handler: 'notices.undoMany', config: decide },
  { method: 'GET', path: '/notices/:id', handler: 'notices.findOne', config: read },
  { method: 'GET', path: '/notices/:id/flags', handler: 'notices.occurrences', config: read },
  { method: 'GET', path: '/notices/:id/history', handler: 'notices.history', config: read },
  { method: 'POST', path: '/notices/:id/decide', handler: 'notices.decide', config: decide },
  { method: 'POST', path: '/notices/:id/undo', handler: 'notices.undo', config: decide },
  { method: 'POST', path: '/notices/:id/apply', handler: 'notices.apply', config: decide },
  { method: 'GET', path: '/articles/:id/history', handler: 'notices.historyOfArticle', config: read },
  { method: 'GET', path: '/articles/:id/removed', handler: 'notices.removed', config: read },
  { method: 'GET', path: '/applications', handler: 'applications.find', config: read },
  { method: 'GET', path: '/applications/:id', handler: 'applications.findOne', config: read },
  { method: 'GET', path: '/applications/:id/left', handler: 'applications.left', config: read },
  { method: 'POST', path: '/applications/:id/cancel', handler: 'applications.cancel', config: decide },
  { method: 'POST', path: '/applications/:id/continue', handler: 'applications.continue', config: decide },
];
