import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who imports, or takes imports back, sees what becomes of them. */
const read = mayAny(ACTION.readImports, ACTION.createImports, ACTION.undoImports);
const create = may(ACTION.createImports);

/** What became of the items of imports, the items as they came, and processing them again, under `/wire`. */
export default [
  { method: 'GET', path: '/imports/:id/receipts', handler: 'desk.receipts', config: read },
  { method: 'GET', path: '/imports/:id/report.csv', handler: 'receipts.report', config: read },
  {
    method: 'GET',
    path: '/imports/:id/receipts/:receipt/original',
    handler: 'receipts.original',
    config: read,
  },
  {
    method: 'GET',
    path: '/imports/:id/receipts/:receipt/original/text',
    handler: 'receipts.originalText',
    config: read,
  },
  { method: 'POST', path: '/imports/:id/again/preview', handler: 'again.preview', config: create },
  { method: 'POST', path: '/imports/:id/again', handler: 'again.create', config: create },
];
