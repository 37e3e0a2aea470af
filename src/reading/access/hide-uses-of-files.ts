import type { Core } from '@strapi/strapi';

/**
 * Keeps from the API in which records a file is used (its `related`), for everybody and on every path, `/api/upload/files` among them. Strapi
 * puts no status on that relation, so that through its picture each article would give away its own draft, and others under embargo.
 *
 * To be called in `register`.
 */
export function hideUsesOfFiles(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType('plugin::upload.file' as never) as {
    attributes: Record<string, { private?: boolean }>;
  };
  attributes.related.private = true;
}
