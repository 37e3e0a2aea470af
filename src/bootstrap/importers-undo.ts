import type { Core } from '@strapi/strapi';
import { ACTION } from '../plugins/wire/shared/constants';
import { setupStore } from './setup-store';

const KEY = 'importers_may_undo';

/**
 * Lets every role that may import undo imports, once: until undoing became a permission of its own whoever imported could. What an administrator
 * takes from a role after that stays taken.
 */
export async function letImportersUndo(strapi: Core.Strapi): Promise<void> {
  const store = setupStore(strapi);
  if (await store.get({ key: KEY })) return;
  const granted = (await strapi.db.query('admin::permission').findMany({
    where: { action: { $in: [ACTION.createImports, ACTION.undoImports] } },
    populate: { role: { select: ['id'] } },
  })) as { action: string; role: { id: number } | null }[];
  const rolesWith = (action: string) =>
    new Set(granted.flatMap((one) => (one.action === action && one.role ? one.role.id : [])));
  const may = rolesWith(ACTION.undoImports);
  for (const role of rolesWith(ACTION.createImports)) {
    if (may.has(role)) continue;
    const permission = { action: ACTION.undoImports, subject: null, properties: {}, conditions: [] };
    await strapi.service('admin::role').addPermissions(role, [permission]);
  }
  await store.set({ key: KEY, value: true });
}
