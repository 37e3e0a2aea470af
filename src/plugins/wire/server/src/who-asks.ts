import type { Core } from '@strapi/strapi';
import { adminName } from './admin-name';

/** The administrator or API token behind the request; nobody for a command or a job. */
export function whoAsks(strapi: Core.Strapi): string | undefined {
  const state = strapi.requestContext.get()?.state;
  return adminName(state?.user ?? {}) || state?.auth?.credentials?.name || undefined;
}
