import type { Core } from '@strapi/strapi';
import { setupStore } from './setup-store';

const KEY = 'registration_closed';

/** Switches self-registration of API users off, once: users-permissions has it on by default, and a newsroom's readers need no account. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key: KEY })) return;

  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const advanced = (await settings.get({})) as Record<string, unknown> | null;
  await settings.set({ value: { ...advanced, allow_register: false } });
  await store.set({ key: KEY, value: true });
}
