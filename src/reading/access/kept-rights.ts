import type { Core } from '@strapi/strapi';
import { changesOf } from '../server/changes/changes';
import { untilEmptied } from './until-emptied';

/** More than a newsroom has roles. */
const MOST_ROLES = 100;

interface PermissionService {
  findPublicPermissions(): Promise<object[]>;
  findRolePermissions(role: number): Promise<object[]>;
}

/**
 * Keeps the permissions of the public role and of the others in memory, where users-permissions asks the database for them at every request.
 * Who a user is, which role is his or hers, whether he or she is blocked, and API tokens stay Strapi's, fresh from the database.
 *
 * While changes made by other processes are not heard, nothing is kept. To be called in `register`.
 */
export function keepRights(strapi: Core.Strapi): void {
  const changes = changesOf(strapi);
  const kept = untilEmptied<object[]>(MOST_ROLES);
  const known = async (key: string, load: () => Promise<object[]>): Promise<object[]> => {
    await changes.caughtUp();
    return kept.get(key, load);
  };

  strapi.get('services').extend('plugin::users-permissions.permission', (service: PermissionService) => ({
    ...service,
    findPublicPermissions: () => known('public', () => service.findPublicPermissions()),
    findRolePermissions: (role: number) => known(`role ${role}`, () => service.findRolePermissions(role)),
  }));

  changes.on((change) => {
    if (change === 'rights') kept.empty();
    else if (change === 'all') kept.follow(changes.areHeard);
  });
}
