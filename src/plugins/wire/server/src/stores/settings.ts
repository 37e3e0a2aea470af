import type { Core } from '@strapi/strapi';
import { firstProblem } from '../../../core/policies';
import { deskSettingsInput, type DeskSettingsInput } from '../../../core/settings';
import { PLUGIN_ID } from '../../../shared/constants';
import { addHistory } from './history';

const KEY = 'settings';
const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID });

/** What was set at run time, policies aside, as `readSettings` reads it. */
export const storedSettings = async (strapi: Core.Strapi): Promise<DeskSettingsInput> =>
  (await readSettings(strapi)).settings;

/**
 * Reads what was set at run time, policies aside; empty when nothing was. What this version of the plugin does not understand any more counts
 * as nothing, with a sentence that says so: imports have to go on.
 */
export async function readSettings(
  strapi: Core.Strapi,
): Promise<{ settings: DeskSettingsInput; problem?: string }> {
  const value = (await storeOf(strapi).get({ key: KEY })) ?? {};
  const result = deskSettingsInput.safeParse(value);
  if (result.success) return { settings: result.data };
  const { path, message } = firstProblem(result.error);
  return {
    settings: {},
    problem: `wire: the stored settings are not valid and are left out of account (${path}: ${message}). Save them anew.`,
  };
}

/** The key to be locked before stored policies or settings are changed. */
export const SETTINGS_LOCK = 'policies';

/** Puts new settings in the place of the stored ones, and enters that in the history. The caller holds `SETTINGS_LOCK`. */
export async function storeSettings(
  strapi: Core.Strapi,
  settings: DeskSettingsInput,
  actor?: string,
): Promise<void> {
  const before = await storedSettings(strapi);
  await storeOf(strapi).set({ key: KEY, value: settings });
  await addHistory(strapi, [{ action: 'settings-changed', actor, before, after: settings }]);
}
