import type { Core } from '@strapi/strapi';
import type { Limits } from '../../search/parameters';

/** Records on a page where a project sets no end to it. */
const MOST = 100;

/** How large pages are, as Strapi's own lists have them. */
export function limitsOf(strapi: Core.Strapi): Limits {
  const mostSize = Number(strapi.config.get('api.rest.maxLimit', MOST)) || MOST;
  return {
    defaultSize: Math.min(Number(strapi.config.get('api.rest.defaultLimit', 25)), mostSize),
    mostSize,
  };
}
