import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { setupStore } from './setup-store';

const KEY = 'editors_may_import';
const EDITOR = 'strapi-editor';

/** Lets Strapi's role of editors import wire, once: new actions belong to the super administrator alone. */
export async function letEditorsImport(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key: KEY })) return;
  const role = await strapi.service('admin::role').findOne({ code: EDITOR });
  if (role) {
    const permissions = Object.values(ACTION).map((action) => ({
      action,
      subject: null,
      properties: {},
      conditions: [],
    }));
    await strapi.service('admin::role').addPermissions(role.id, permissions);
  }
  await store.set({ key: KEY, value: true });
}
