import type { Core } from '@strapi/strapi';
import { firstProblem, policySettings, type PolicySettings } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';
import { addHistory } from './history';

const KEY = 'policies';
const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID });

/**
 * What was set at run time about policies; empty when nothing was. What this version of the plugin does not understand any more counts as
 * nothing and is logged: an article must be savable all the same.
 */
export async function storedPolicies(strapi: Core.Strapi): Promise<PolicySettings> {
  const value = (await storeOf(strapi).get({ key: KEY })) ?? {};
  const result = policySettings.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = firstProblem(result.error);
  strapi.log.error(
    `wire: the stored policies are not valid and are left out of account (${path}: ${message}). Save them anew.`,
  );
  return {};
}

/** Puts new settings in the place of the stored ones, and enters that in the history. The caller holds `SETTINGS_LOCK`. */
export async function storePolicies(
  strapi: Core.Strapi,
  settings: PolicySettings,
  actor?: string,
): Promise<void> {
  const before = await storedPolicies(strapi);
  await storeOf(strapi).set({ key: KEY, value: settings });
  await addHistory(strapi, [{ action: 'policies-changed', actor, before, after: settings }]);
}
