import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { grantEditors } from './grant-editors';

/** Lets Strapi's role of editors import wire and see the sources, once: new actions belong to the super administrator alone. */
export async function letEditorsImport(strapi: Core.Strapi): Promise<void> {
  await grantEditors(strapi, 'editors_may_import', [ACTION.readImports, ACTION.createImports]);
  // Of its own, as newsrooms that let editors import already have no sources to see yet.
  await grantEditors(strapi, 'editors_may_see_sources', [ACTION.readSources]);
}
