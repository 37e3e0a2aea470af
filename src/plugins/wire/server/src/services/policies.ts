import type { Core } from '@strapi/strapi';
import { DEFAULT_POLICIES, policiesFrom, type Policies, type PolicySettings } from '../../../core/policies';
import type {
  PoliciesResponse,
  PreviewPoliciesResponse,
  UpdatePoliciesResponse,
} from '../../../shared/contracts/policies';
import { configuredPolicies } from '../config/policies';
import { inTransaction, lock } from '../stores/locks';
import { countEffects, renewReviews } from '../stores/notice-reviews';
import { storedPolicies, storePolicies } from '../stores/policies';
import { SETTINGS_LOCK } from '../stores/settings';
import { lastChanges, refuseUnseen } from '../stores/settings-changes';

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

  async function put(settings: PolicySettings, actor: string): Promise<void> {
    await storePolicies(strapi, settings, actor);
    await renewReviews(strapi, withStored(settings));
  }

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

    /** What would follow at once for the notices that await a decision, if these settings were stored. */
    async preview(settings: PolicySettings): Promise<PreviewPoliciesResponse['data']> {
      const now = withStored(await storedPolicies(strapi));
      const { pending, effects } = await countEffects(strapi, [now, withStored(settings)]);
      return { pending, now: effects[0], then: effects[1] };
    },

    /**
     * Puts settings in the place of all that was set at run time before. Notices that wait for a decision follow: whether somebody is
     * asked about them is told anew. Where they stand stays as it is.
     *
     * @param seen the last change that the actor has seen
     * @throws ConflictError when somebody else has changed something meanwhile
     */
    async update(
      settings: PolicySettings,
      actor: string,
      seen?: string | null,
    ): Promise<UpdatePoliciesResponse> {
      const change = await inTransaction(strapi, async (trx) => {
        await lock(trx, [SETTINGS_LOCK]);
        await refuseUnseen(strapi, seen);
        await put(settings, actor);
        const [{ id }] = await lastChanges(strapi, 1);
        return id;
      });
      forget();
      return { data: state(settings), meta: { change } };
    },

    /** The same within a transaction that holds `SETTINGS_LOCK`; afterwards, what is held has to be forgotten. */
    put,
    forget,
  };
};

export default policies;
export type PoliciesService = ReturnType<typeof policies>;
