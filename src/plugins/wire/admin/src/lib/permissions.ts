import type { Permission } from '@strapi/strapi/admin';
import { ACTION, UID } from '../../../shared/constants';

const permission = (action: string): Permission => ({ action, subject: null });

const READ_IMPORTS = permission(ACTION.readImports);
const CREATE_IMPORTS = permission(ACTION.createImports);
const READ_SOURCES = permission(ACTION.readSources);
const UPDATE_SOURCES = permission(ACTION.updateSources);

/**
 * What each page asks for; constants, since `useRBAC` checks again whenever it is handed another list. `useRBAC` goes by an action's last
 * word alone, so imports and sources are asked about apart.
 */
export const PERMISSIONS = {
  /** To see imports. */
  read: [READ_IMPORTS],
  /** `canRead` and `canCreate`. */
  imports: [READ_IMPORTS, CREATE_IMPORTS],
  /** `canRead` and `canUpdate`; who changes sources sees them. */
  sources: [READ_SOURCES, UPDATE_SOURCES],
  updateSources: [UPDATE_SOURCES],
  /** `canPublish`: articles, as the Content Manager has it. */
  publish: [{ action: 'plugin::content-manager.explorer.publish', subject: UID.article }] as Permission[],
  /** Any one of them is enough: for the menu and for the plugin as a whole. */
  any: [READ_IMPORTS, CREATE_IMPORTS, READ_SOURCES, UPDATE_SOURCES],
};
