import type { Core } from '@strapi/strapi';
import { DEFAULT_POLICIES, policiesFrom, type Policies, type PolicySettings } from '../../../core/policies';
import type { PoliciesResponse } from '../../../shared/contracts/policies';
import { configuredPolicies } from '../config/policies';
import { inTransaction, lock } from '../stores/locks';
import { renewReviews } from '../stores/notice-reviews';
import { POLICIES_LOCK, storedPolicies, storePolicies } from '../stores/policies';

/** What another process has changed holds here after this time; what was changed here, at once. */
const FRESH_MS = 10_000;

/** The newsroom's policies: the defaults, over them what `config/plugins.ts` says, over that what was set at run time. */
const policies = ({ strapi }: { strapi: Core.Strapi }) => {
  let loaded: { at: number; policies: Promise<Policies> } | undefined;

  const forget = (): void => {
    loaded = undefined;
  };
  const withStored = (stored: PolicySettings): Policies => policiesFrom(configuredPolicies(strapi), stored);

  const state = (stored: PolicySettings): PoliciesResponse['data'] => ({
    policies: withStored(stored),
    stored,
    configured: configuredPolicies(strapi),
    defaults: DEFAULT_POLICIES,
  });

  return {
    /** What holds. */
    current(): Promise<Policies> {
      if (!loaded || performance.now() - loaded.at > FRESH_MS) {
        const fresh = storedPolicies(strapi).then(withStored);
        fresh.catch(forget);
        loaded = { at: performance.now(), policies: fresh };
      }
      return loaded.policies;
    },

    /** What holds, and where it comes from. */
    read: async (): Promise<PoliciesResponse['data']> => state(await storedPolicies(strapi)),

    /**
     * Puts settings in the place of all that was set at run time before. Notices that wait for a decision follow: whether somebody is
     * asked about them is told anew. Where they stand stays as it is.
     */
    async update(settings: PolicySettings, actor: string): Promise<PoliciesResponse['data']> {
      await inTransaction(strapi, async (trx) => {
        await lock(trx, [POLICIES_LOCK]);
        await storePolicies(strapi, settings, actor);
        await renewReviews(strapi, withStored(settings));
      });
      forget();
      return state(settings);
    },
  };
};

export default policies;
export type PoliciesService = ReturnType<typeof policies>;
