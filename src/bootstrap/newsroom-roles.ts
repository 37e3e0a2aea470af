import type { Core } from '@strapi/strapi';
import { UID } from '../plugins/wire/shared/constants';
import { NEWSROOM_ROLES } from '../plugins/wire/shared/contracts/roles';
import type { RolesService } from '../plugins/wire/server/src/services/roles';
import { setupStore } from './setup-store';

const KEY = 'newsroom_roles_offered';

/**
 * Makes the roles of a newsroom when a new database is started for the first time, so that the first administrator finds them when he or she
 * invites the others. Where a newsroom works already, nobody gets roles that he did not ask for: the panel's settings offer them. Whoever
 * deletes one does not get it back.
 */
export async function offerNewsroomRoles(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key: KEY })) return;
  if (await isNew(strapi)) {
    const roles = strapi.plugin('wire').service('roles') as unknown as RolesService;
    for (const role of NEWSROOM_ROLES) {
      const known = await strapi.service('admin::role').findOne({ code: role });
      if (!known) await roles.create(role);
    }
  }
  await store.set({ key: KEY, value: true });
}

/** Nobody has an account yet, and there is no article. */
export async function isNew(strapi: Core.Strapi): Promise<boolean> {
  const [administrators, articles] = await Promise.all([
    strapi.db.query('admin::user').count(),
    strapi.db.query(UID.article).count(),
  ]);
  return administrators === 0 && articles === 0;
}
