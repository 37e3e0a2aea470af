import type { Core } from '@strapi/strapi';
import type { Limits } from '../../search/parameters';

/** How large pages are, as Strapi's own lists have them. */
export const limitsOf = (strapi: Core.Strapi, depth: number): Limits => ({
  defaultSize: strapi.config.get('api.rest.defaultLimit', 25),
  mostSize: strapi.config.get('api.rest.maxLimit', 100),
  depth,
});
