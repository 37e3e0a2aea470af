import type { Core } from '@strapi/strapi';
import { setupStore } from './setup-store';

/**
 * What anybody may read. The wire's two are here because the content API leaves out of an article every relation to a type that the
 * reader may not `find`.
 */
export const PUBLIC_ACTIONS = [
  'api::article.article.find',
  'api::article.article.findOne',
  'api::person.person.find',
  'api::person.person.findOne',
  'api::organization.organization.find',
  'api::organization.organization.findOne',
  'api::event.event.find',
  'api::event.event.findOne',
  'plugin::wire.notice.find',
  'plugin::wire.notice.findOne',
  'plugin::wire.source.find',
  'plugin::wire.source.findOne',
] as const;

const KEY = 'public_actions_granted';

/**
 * Grants the public role each of `PUBLIC_ACTIONS` once in the life of a database. An action without a controller is left for a later
 * start, since users-permissions deletes grants of actions that it does not find.
 */
export async function grantPublicRead(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  const granted = ((await store.get({ key: KEY })) ?? []) as string[];
  const due = PUBLIC_ACTIONS.filter((action) => !granted.includes(action) && hasController(strapi, action));
  if (due.length === 0) return;

  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  if (!role) {
    strapi.log.warn('There is no role of type "public": nobody can read articles without signing in.');
    return;
  }
  const held = (role.permissions as { action: string }[]).map(({ action }) => action);
  for (const action of due.filter((action) => !held.includes(action))) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  await store.set({ key: KEY, value: [...granted, ...due] });
}

/** @param action `api::article.article.find`: a controller's UID and its method */
function hasController(strapi: Core.Strapi, action: string): boolean {
  const dot = action.lastIndexOf('.');
  const controller = strapi.controllers[action.slice(0, dot)] as Record<string, unknown> | undefined;
  return typeof controller?.[action.slice(dot + 1)] === 'function';
}
