import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

type Engine = Core.Strapi['contentAPI']['permissions']['engine'];
type Generate = Engine['generateAbility'];

/** More than a newsroom has roles and custom tokens. */
const MOST = 200;

/**
 * Has the content API make one ability for one list of actions, instead of one for each request: an ability is made of nothing else, and
 * what is worked out for it (what a role may read of an article, say) can be kept for as long as it is the same object. Since it is found
 * by the actions themselves, it can't allow more than they do, however old it is.
 *
 * Permissions with conditions, subjects or the like are Strapi's as before. To be called in `register`.
 */
export function makeAbilitiesOnce(strapi: Core.Strapi): void {
  const { engine } = strapi.contentAPI.permissions;
  const generate: Generate = engine.generateAbility.bind(engine);
  const made = new LRUCache<string, ReturnType<Generate>>({ max: MOST });

  engine.generateAbility = async (permissions, options = {}) => {
    if (Object.keys(options).length > 0 || !permissions.every(isActionAlone)) {
      return generate(permissions, options);
    }
    const key = keyOf(permissions as unknown as readonly Permission[]);
    const ability = made.get(key) ?? generate(permissions, options);
    made.set(key, ability);
    try {
      return await ability;
    } catch (error) {
      made.delete(key);
      throw error;
    }
  };
}

interface Permission {
  action: string;
}

/** A role's actions come in order (`kept-rights`); what comes in another one is kept beside it. */
const keyOf = (permissions: readonly Permission[]): string =>
  JSON.stringify(permissions.map(({ action }) => action));

const isActionAlone = (permission: object): boolean => {
  for (const key in permission) if (key !== 'action') return false;
  return 'action' in permission;
};
