import type { Permission } from '@strapi/strapi/admin';
import { ACTION, UID } from '../../../shared/constants';

const permission = (action: string): Permission => ({ action, subject: null });

const READ_IMPORTS = permission(ACTION.readImports);
const CREATE_IMPORTS = permission(ACTION.createImports);
const UNDO_IMPORTS = permission(ACTION.undoImports);
const READ_NOTICES = permission(ACTION.readNotices);
const DECIDE_NOTICES = permission(ACTION.decideNotices);
const OVERRIDE_NOTICES = permission(ACTION.overrideNotices);
const READ_NAMES = permission(ACTION.readNames);
const DECIDE_NAMES = permission(ACTION.decideNames);
const READ_SOURCES = permission(ACTION.readSources);
const UPDATE_SOURCES = permission(ACTION.updateSources);
const READ_POLICIES = permission(ACTION.readPolicies);
const UPDATE_POLICIES = permission(ACTION.updatePolicies);

const DESK = [
  READ_IMPORTS,
  CREATE_IMPORTS,
  UNDO_IMPORTS,
  READ_NOTICES,
  DECIDE_NOTICES,
  READ_NAMES,
  DECIDE_NAMES,
  READ_SOURCES,
  UPDATE_SOURCES,
];

/**
 * What each page asks for; constants, since `useRBAC` checks again whenever it is handed another list. `useRBAC` goes by an action's last
 * word alone, so imports and sources are asked about apart.
 */
export const PERMISSIONS = {
  /** To see the list of imports; who takes imports back finds them there. */
  readImports: [READ_IMPORTS, UNDO_IMPORTS],
  /** `canRead`, `canCreate` and `canUndo`. */
  imports: [READ_IMPORTS, CREATE_IMPORTS, UNDO_IMPORTS],
  /** `canRead`, `canDecide` and `canOverride`; who decides about notices sees them. */
  notices: [READ_NOTICES, DECIDE_NOTICES, OVERRIDE_NOTICES],
  /** To see notices. */
  readNotices: [READ_NOTICES, DECIDE_NOTICES],
  /** `canRead` and `canDecide`; who decides about names sees them. */
  names: [READ_NAMES, DECIDE_NAMES],
  /** `canRead` and `canUpdate`; who changes sources sees them. */
  sources: [READ_SOURCES, UPDATE_SOURCES],
  updateSources: [UPDATE_SOURCES],
  /** `canRead` and `canUpdate`; who changes policies sees them. */
  policies: [READ_POLICIES, UPDATE_POLICIES],
  /** `canRead`, `canCreate` and `canUpdate`: administrators' roles, as Strapi's own settings have it. */
  roles: [
    permission('admin::roles.read'),
    permission('admin::roles.create'),
    permission('admin::roles.update'),
  ],
  /** `canPublish`: articles, as the Content Manager has it. */
  publish: [{ action: 'plugin::content-manager.explorer.publish', subject: UID.article }] as Permission[],
  /** Any one of them is enough: for what the home page shows of the desk. */
  desk: DESK,
  /** Any one of them is enough: for the menu and for the plugin as a whole. */
  any: [...DESK, READ_POLICIES, UPDATE_POLICIES],
};
