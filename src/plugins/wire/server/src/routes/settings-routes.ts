import { ACTION } from '../../../shared/constants';
import { may, mayAny } from './may';

/** Who changes settings sees them. */
const read = mayAny(ACTION.readPolicies, ACTION.updatePolicies);
const update = may(ACTION.updatePolicies);

/** Who sees the settings, and may with roles what Strapi's own settings ask for. */
const withRoles = (...actions: string[]) => ({
  policies: [...read.policies, { name: 'admin::hasPermissions', config: { actions } }],
});

/** The newsroom's policies and settings, and who may do what, under `/wire`. */
export default [
  { method: 'GET', path: '/policies', handler: 'policies.find', config: read },
  { method: 'PUT', path: '/policies', handler: 'policies.update', config: update },
  { method: 'POST', path: '/policies/preview', handler: 'policies.preview', config: update },
  { method: 'GET', path: '/settings', handler: 'settings.find', config: read },
  { method: 'PUT', path: '/settings', handler: 'settings.update', config: update },
  { method: 'POST', path: '/settings/undo', handler: 'settings.undo', config: update },
  { method: 'GET', path: '/roles', handler: 'roles.find', config: withRoles('admin::roles.read') },
  {
    method: 'POST',
    path: '/roles',
    handler: 'roles.create',
    config: withRoles('admin::roles.create', 'admin::roles.update'),
  },
  { method: 'PUT', path: '/roles/:id', handler: 'roles.update', config: withRoles('admin::roles.update') },
];
