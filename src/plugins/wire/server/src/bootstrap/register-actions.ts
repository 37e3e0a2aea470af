import type { Core } from '@strapi/strapi';
import { ACTION, PLUGIN_ID } from '../../../shared/constants';

/** What a role may be granted, with the words under which the panel lists it. */
const ACTIONS: { action: string; displayName: string; subCategory: string }[] = [
  { action: ACTION.readImports, displayName: 'See the list of imports', subCategory: 'Imports' },
  { action: ACTION.createImports, displayName: 'Import', subCategory: 'Imports' },
  { action: ACTION.undoImports, displayName: 'Undo imports, and do them again', subCategory: 'Imports' },
  {
    action: ACTION.readNotices,
    displayName: 'See legal notices, where they stand and what was done about them',
    subCategory: 'Legal notices',
  },
  {
    action: ACTION.decideNotices,
    displayName: 'Decide about legal notices',
    subCategory: 'Legal notices',
  },
  {
    action: ACTION.overrideNotices,
    displayName: 'Override: publish in spite of notices that await a decision, remove protected ones',
    subCategory: 'Legal notices',
  },
  {
    action: ACTION.readSources,
    displayName: 'See the sources, how they are set and how they do',
    subCategory: 'Sources',
  },
  {
    action: ACTION.updateSources,
    displayName: 'Change sources, test and poll them, make their secrets',
    subCategory: 'Sources',
  },
  {
    action: ACTION.readNames,
    displayName:
      'See which people, organizations and events may be the same, and what was decided about them',
    subCategory: 'Names',
  },
  {
    action: ACTION.decideNames,
    displayName: 'Decide about people, organizations and events: confirm, merge, split, reject, link',
    subCategory: 'Names',
  },
  { action: ACTION.readPolicies, displayName: 'See the settings', subCategory: 'Settings' },
  { action: ACTION.updatePolicies, displayName: 'Change the settings', subCategory: 'Settings' },
];

/** Tells the panel which actions of the plugin a role may be granted (Settings → Roles → Plugins → Wire). */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany(
    ACTIONS.map(({ action, ...words }) => ({
      section: 'plugins',
      ...words,
      uid: action.replace(`plugin::${PLUGIN_ID}.`, ''),
      pluginName: PLUGIN_ID,
    })),
  );
}
