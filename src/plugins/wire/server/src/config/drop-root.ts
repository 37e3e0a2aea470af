import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';

/** The folder below which sources' folders lie, an absolute path; undefined when none is configured. */
export function dropRoot(strapi: Core.Strapi): string | undefined {
  const configured = (strapi.plugin(PLUGIN_ID).config('dropFolder') as string).trim();
  return configured === '' ? undefined : resolve(strapi.dirs.app.root, configured);
}
