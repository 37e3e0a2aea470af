import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { grantEditors } from './grant-editors';

/** Lets Strapi's role of editors import wire, once: new actions belong to the super administrator alone. */
export const letEditorsImport = (strapi: Core.Strapi): Promise<void> =>
  grantEditors(strapi, 'editors_may_import', [ACTION.readImports, ACTION.createImports]);
