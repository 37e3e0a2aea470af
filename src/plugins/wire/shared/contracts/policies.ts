/** Requests and responses of the policy routes, under `/wire`. */
import type { Policies, PolicySettings } from '../../core/policies/policies';

/** `GET /wire/policies`, and the answer to `PUT` */
export interface PoliciesResponse {
  data: {
    /** What holds. */
    policies: Policies;
    /** What was set at run time; it goes over what `config/plugins.ts` says, property by property. */
    stored: PolicySettings;
    /** What `config/plugins.ts` says; it goes over the defaults. */
    configured: PolicySettings;
    defaults: Policies;
  };
}

/** `PUT /wire/policies`: takes the place of all that was set at run time before. What is left out is as configured. */
export interface UpdatePoliciesRequest {
  data: PolicySettings;
}
