import type { Policies, PolicySettings } from './policies';

/** What holds until a newsroom says otherwise; `docs/policies.md` says why. */
export const DEFAULT_POLICIES: Policies = {
  rules: [],
  separateFrom: 0.6,
  blockingKinds: ['sponsored', 'offer'],
  protectedKinds: ['offer', 'regulatory', 'forward-looking'],
};

/** The defaults, and what each of these settings says otherwise, the last one last. */
export function policiesFrom(...settings: readonly PolicySettings[]): Policies {
  const policies = { ...DEFAULT_POLICIES };
  for (const given of settings) {
    policies.rules = given.rules ?? policies.rules;
    policies.separateFrom = given.separateFrom ?? policies.separateFrom;
    policies.blockingKinds = given.blockingKinds ?? policies.blockingKinds;
    policies.protectedKinds = given.protectedKinds ?? policies.protectedKinds;
  }
  return policies;
}
