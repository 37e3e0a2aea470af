import type { Core } from '@strapi/strapi';
import { PLUGIN_ID, UID } from '../../../plugins/wire/shared/constants';

/** Where the contract is, below the API's prefix. */
export const CONTRACT_PATH = '/openapi.json';

/** Types of which frontends read everything that lies below their path. */
const TYPES = [UID.article, UID.person, UID.organization, UID.event];
const WIRE_TYPES = [UID.notice, UID.source];

/**
 * Which paths are for readers, in capitals or not: the router takes both.
 *
 * @returns tells it of a path as it came
 */
export function readingPaths(strapi: Core.Strapi): (path: string) => boolean {
  const prefix = (strapi.config.get('api.rest.prefix', '/api') as string).toLowerCase();
  const plural = (uid: string): string => strapi.contentType(uid as never).info.pluralName;
  const names = [...TYPES.map(plural), ...WIRE_TYPES.map((uid) => `${PLUGIN_ID}/${plural(uid)}`)];
  return (asked) => {
    const path = asked.toLowerCase();
    return (
      path.startsWith(`${prefix}/`) &&
      (path === `${prefix}${CONTRACT_PATH}` ||
        names.some((name) => {
          const end = prefix.length + 1 + name.length;
          return path.startsWith(name, prefix.length + 1) && (path.length === end || path[end] === '/');
        }))
    );
  };
}
