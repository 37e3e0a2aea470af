import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who changes sources sees them. */
const read = mayAny(ACTION.readSources, ACTION.updateSources);
const update = may(ACTION.updateSources);

/** Wire sources, their settings and how they do, under `/wire`. */
export default [
  { method: 'GET', path: '/sources/overview', handler: 'sources.find', config: read },
  { method: 'POST', path: '/sources', handler: 'sources.create', config: update },
  { method: 'POST', path: '/sources/test', handler: 'sources.testNew', config: update },
  { method: 'GET', path: '/sources/:id', handler: 'sources.findOne', config: read },
  { method: 'PUT', path: '/sources/:id', handler: 'sources.update', config: update },
  { method: 'DELETE', path: '/sources/:id', handler: 'sources.delete', config: update },
  { method: 'POST', path: '/sources/:id/test', handler: 'sources.test', config: update },
  { method: 'POST', path: '/sources/:id/poll', handler: 'sources.poll', config: update },
  { method: 'POST', path: '/sources/:id/secret', handler: 'sources.newSecret', config: update },
  { method: 'DELETE', path: '/sources/:id/secret', handler: 'sources.deleteSecrets', config: update },
];
