import type { Core } from '@strapi/strapi';
import { ACTION, PLUGIN_ID } from '../../../shared/constants';

const uidOf = (action: string): string => action.replace(`plugin::${PLUGIN_ID}.`, '');

/** Tells the panel which actions of the plugin a role may be granted (Settings → Roles → Plugins → Wire). */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'See the list of imports',
      subCategory: 'Imports',
      uid: uidOf(ACTION.readImports),
      pluginName: PLUGIN_ID,
    },
    {
      section: 'plugins',
      displayName: 'Import',
      subCategory: 'Imports',
      uid: uidOf(ACTION.createImports),
      pluginName: PLUGIN_ID,
    },
  ]);
}
