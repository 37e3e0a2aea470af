import type { Core } from '@strapi/strapi';
import { setupStore } from './setup-store';

const EDITOR = 'strapi-editor';

/**
 * Grants Strapi's role of editors some of the wire's actions, once: what an administrator takes from the role stays taken.
 *
 * @param key under which it is remembered
 */
export async function grantEditors(
  strapi: Core.Strapi,
  key: string,
  actions: readonly string[],
): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key })) return;
  const role = await strapi.service('admin::role').findOne({ code: EDITOR });
  if (role) {
    const permissions = actions.map((action) => ({
      action,
      subject: null,
      properties: {},
      conditions: [],
    }));
    await strapi.service('admin::role').addPermissions(role.id, permissions);
  }
  await store.set({ key, value: true });
}
