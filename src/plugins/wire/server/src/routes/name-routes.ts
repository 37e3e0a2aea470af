import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who decides about names sees what there is to decide. */
const read = mayAny(ACTION.readNames, ACTION.decideNames);
const decide = may(ACTION.decideNames);

/** Decisions about people, organizations and events, under `/wire`. */
export default [
  { method: 'GET', path: '/names/records', handler: 'names.records', config: read },
  { method: 'GET', path: '/names/records/:type/:id', handler: 'names.record', config: read },
  { method: 'GET', path: '/names/records/:type/:id/articles', handler: 'names.articles', config: read },
  { method: 'GET', path: '/names/proposals', handler: 'names.proposals', config: read },
  { method: 'GET', path: '/names/decisions', handler: 'names.decisions', config: read },
  { method: 'GET', path: '/names/training', handler: 'names.training', config: read },
  { method: 'POST', path: '/names/confirm', handler: 'names.confirm', config: decide },
  { method: 'POST', path: '/names/merge', handler: 'names.merge', config: decide },
  { method: 'POST', path: '/names/split', handler: 'names.split', config: decide },
  { method: 'POST', path: '/names/reject', handler: 'names.reject', config: decide },
  { method: 'POST', path: '/names/different', handler: 'names.different', config: decide },
  { method: 'POST', path: '/names/link', handler: 'names.link', config: decide },
  { method: 'POST', path: '/names/decisions/:id/undo', handler: 'names.undo', config: decide },
];
