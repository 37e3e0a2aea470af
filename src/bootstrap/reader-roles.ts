import type { Core } from '@strapi/strapi';
import { READ_DRAFTS } from '../reading/access/partner-drafts';
import { isNew } from './newsroom-roles';
import { PUBLIC_ACTIONS } from './public-role';
import { setupStore } from './setup-store';

const KEY = 'reader_roles_offered';
const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** What belongs to an account of one's own. */
const OWN_ACCOUNT = [
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.getSessions',
  'plugin::users-permissions.auth.revokeSession',
  'plugin::users-permissions.auth.logout',
] as const;

const ROLES = [
  {
    type: 'reader',
    name: 'Reader',
    description: 'Reads what the public reads, also when that is taken from the public.',
    actions: [...PUBLIC_ACTIONS, ...OWN_ACCOUNT],
  },
  {
    type: 'partner',
    name: 'Partner',
    description: 'A reader who may also read the drafts of the sources that are named at the user.',
    actions: [...PUBLIC_ACTIONS, ...OWN_ACCOUNT, READ_DRAFTS],
  },
] as const;

/**
 * Makes roles for people who read with an account when a new database is started for the first time, and lets those who sign up, should the
 * newsroom open that, become readers: Strapi's own role for them may read less than the public. Whoever deletes a role does not get it back.
 */
export async function offerReaderRoles(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key: KEY })) return;
  if (await isNew(strapi)) {
    for (const { actions, ...role } of ROLES) await makeRole(strapi, role, actions);
    const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const advanced = (await settings.get({})) as Record<string, unknown> | null;
    await settings.set({ value: { ...advanced, default_role: 'reader' } });
  }
  await store.set({ key: KEY, value: true });
}

async function makeRole(
  strapi: Core.Strapi,
  data: { type: string; name: string; description: string },
  actions: readonly string[],
): Promise<void> {
  if (await strapi.db.query(ROLE).findOne({ where: { type: data.type } })) return;
  const role = await strapi.db.query(ROLE).create({ data });
  for (const action of actions) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}
