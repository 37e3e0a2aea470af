import type { Core } from '@strapi/strapi';
import { untilEmptied } from './until-emptied';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** More than a newsroom has roles. */
const MOST_ROLES = 100;

/** Where `keepRights` leaves what it gives: `strapi.get(RIGHTS)`. */
export const RIGHTS = 'copydesk.rights';

/** What roles of API users may do, as far as it is kept in memory. */
export interface KeptRights {
  /** Something about roles or their permissions has changed, here or in another process. */
  empty(): void;
  /** Says whether every change is told of from now on, whoever makes it. Nothing is kept before, and while it is not so. */
  follow(isTold: boolean): void;
}

interface PermissionService {
  findPublicPermissions(): Promise<object[]>;
  findRolePermissions(role: number): Promise<object[]>;
}

/**
 * Keeps the permissions of the public role and of the others in memory, where users-permissions asks the database for them at every request.
 * Who a user is, which role is his or hers, whether he or she is blocked, and API tokens stay Strapi's, fresh from the database.
 *
 * To be called in `register`. What it gives is found with `strapi.get(RIGHTS)`, too.
 */
export function keepRights(strapi: Core.Strapi): KeptRights {
  const kept = untilEmptied<object[]>(MOST_ROLES);

  strapi.get('services').extend('plugin::users-permissions.permission', (service: PermissionService) => ({
    ...service,
    findPublicPermissions: () => kept.get('public', () => service.findPublicPermissions()),
    findRolePermissions: (role: number) => kept.get(`role ${role}`, () => service.findRolePermissions(role)),
  }));

  const empty = () => kept.empty();
  // Who changes a role in the panel finds it so at once, before the database has told everybody.
  strapi.db.lifecycles.subscribe({
    models: [PERMISSION, ROLE],
    afterCreate: empty,
    afterCreateMany: empty,
    afterUpdate: empty,
    afterUpdateMany: empty,
    afterDelete: empty,
    afterDeleteMany: empty,
  });

  const rights: KeptRights = { empty, follow: (isTold) => kept.follow(isTold) };
  strapi.add(RIGHTS, () => rights);
  return rights;
}

/** The tables whose changes `empty` wants to be told of: permissions, roles, and which permission is of which role. */
export function tablesOfRights(strapi: Core.Strapi): string[] {
  const permission = strapi.db.metadata.get(PERMISSION);
  const { joinTable } = permission.attributes.role as unknown as { joinTable: { name: string } };
  return [permission.tableName, strapi.db.metadata.get(ROLE).tableName, joinTable.name];
}
