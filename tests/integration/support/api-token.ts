import type { Core } from '@strapi/strapi';

export interface TokenRights {
  /** `custom` needs `permissions`; by default it is `custom` when there are any, else `full-access`. */
  type?: 'read-only' | 'full-access' | 'custom';
  /** Actions as Strapi names them, for example `api::article.article.find`. */
  permissions?: string[];
}

let count = 0;

/** @returns a new API token, for `.set('Authorization', `Bearer ${token}`)` on routes under `/api` */
export async function apiToken(
  strapi: Core.Strapi,
  { type, permissions }: TokenRights = {},
): Promise<string> {
  count += 1;
  const { accessKey } = await strapi.service('admin::api-token').create({
    kind: 'content-api',
    name: `test ${count}`,
    description: '',
    type: type ?? (permissions ? 'custom' : 'full-access'),
    ...(permissions && { permissions }),
    lifespan: null,
  });
  return accessKey;
}
