import type { Permission } from '@strapi/strapi/admin';
import { ACTION } from '../../../shared/constants';

const READ: Permission = { action: ACTION.readImports, subject: null };
const CREATE: Permission = { action: ACTION.createImports, subject: null };

/** What each page asks for; constants, since `useRBAC` checks again whenever it is handed another list. */
export const PERMISSIONS = {
  read: [READ],
  create: [CREATE],
  /** Any one of them is enough: for the menu and for both halves of the plugin's navigation. */
  any: [READ, CREATE],
};
