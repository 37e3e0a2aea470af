import type { Core } from '@strapi/strapi';
import { foldName, type PolicyRule } from '../../../core/policies';
import { storedPolicies, storePolicies } from './policies';
import { storedSettings, storeSettings } from './settings';

/**
 * Lets what was set at run time follow a source's new name: the order of sources, and rules about it. To be called in the transaction that gives
 * the name, which holds `SETTINGS_LOCK`. What `config/plugins.ts` says of sources stays as it says it.
 */
export async function renameInSettings(
  strapi: Core.Strapi,
  { before, after }: { before: string; after: string },
): Promise<void> {
  const settings = await storedSettings(strapi);
  const order = settings.duplicates?.sourceOrder;
  if (order?.includes(before)) {
    const sourceOrder = order.map((name) => (name === before ? after : name));
    await storeSettings(strapi, { ...settings, duplicates: { ...settings.duplicates, sourceOrder } });
  }
  const policies = await storedPolicies(strapi);
  const rules = policies.rules?.map((rule) => renamedIn(rule, { before, after }));
  if (rules?.some((rule, i) => rule !== policies.rules![i])) {
    await storePolicies(strapi, { ...policies, rules });
  }
}

/** The rule itself where it is not about the source. */
function renamedIn(rule: PolicyRule, { before, after }: { before: string; after: string }): PolicyRule {
  const isMeant = (name: string) => foldName(name) === foldName(before);
  const sources = rule.when?.sources;
  if (!sources?.some(isMeant)) return rule;
  return {
    ...rule,
    when: { ...rule.when, sources: sources.map((name) => (isMeant(name) ? after : name)) },
  };
}
