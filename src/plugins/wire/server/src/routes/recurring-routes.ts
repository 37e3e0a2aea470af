import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who decides about notices decides what may be one, and what is furniture. */
const read = mayAny(ACTION.readNotices, ACTION.decideNotices);
const decide = may(ACTION.decideNotices);

/** Paragraphs that recur in the articles of a source, under `/wire`. */
export default [
  { method: 'GET', path: '/recurring', handler: 'recurring.find', config: read },
  { method: 'POST', path: '/recurring/decide', handler: 'recurring.decideMany', config: decide },
  { method: 'GET', path: '/recurring/runs', handler: 'recurring.runs', config: read },
  { method: 'POST', path: '/recurring/runs', handler: 'recurring.startRuns', config: decide },
  { method: 'GET', path: '/recurring/runs/:id', handler: 'recurring.run', config: read },
  { method: 'POST', path: '/recurring/runs/:id/cancel', handler: 'recurring.cancelRun', config: decide },
  { method: 'POST', path: '/recurring/runs/:id/continue', handler: 'recurring.continueRun', config: decide },
  { method: 'GET', path: '/recurring/:id', handler: 'recurring.findOne', config: read },
  { method: 'GET', path: '/recurring/:id/history', handler: 'recurring.history', config: read },
  { method: 'POST', path: '/recurring/:id/decide', handler: 'recurring.decide', config: decide },
  { method: 'POST', path: '/recurring/:id/undo', handler: 'recurring.undo', config: decide },
];
