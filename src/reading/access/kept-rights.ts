import type { Core } from '@strapi/strapi';
import { changesOf } from '../server/changes/changes';
import { untilEmptied } from './until-emptied';

/** More than a newsroom has roles. */
const MOST_ROLES = 100;

interface Permission {
  action: string;
}

interface PermissionService {
  findPublicPermissions(): Promise<Permission[]>;
  findRolePermissions(role: number): Promise<Permission[]>;
}

/**
 * Keeps the permissions of the public role and of the others in memory, where users-permissions asks the database for them at every request.
 * Who a user is, which role is his or hers, whether he or she is blocked, and API tokens stay Strapi's, fresh from the database.
 *
 * While changes made by other processes are not heard, nothing is kept. To be called in `register`.
 */
export function keepRights(strapi: Core.Strapi): void {
  const changes = changesOf(strapi);
  const kept = untilEmptied<Permission[]>(MOST_ROLES);
  const known = async (key: string, load: () => Promise<Permission[]>): Promise<Permission[]> => {
    await changes.caughtUp();
    return kept.get(key, async () => (await load()).sort(byAction));
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

/** The same rights are the same list, in whatever order the database has them. */
const byAction = (one: Permission, other: Permission): number => (one.action < other.action ? -1 : 1);
