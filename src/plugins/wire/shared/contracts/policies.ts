/** Requests and responses of the policy routes, under `/wire`. */
import type { Policies, PolicySettings } from '../../core/policies/policies';

/** `GET /wire/policies` */
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
  /** The last change of policies or settings that was seen, `null` for none; another one meanwhile is a conflict (409). */
  seen?: string | null;
}

/** The answer to it */
export interface UpdatePoliciesResponse extends PoliciesResponse {
  meta: {
    /** The change that was made: whoever made it has seen it. */
    change: string;
  };
}

/** `POST /wire/policies/preview`: what would follow at once, if these were set. Nothing is changed. */
export interface PreviewPoliciesRequest {
  data: PolicySettings;
}

/** Of the notices that await a decision: about how many somebody is asked, and how many hold their articles back. */
export interface PoliciesEffect {
  asked: number;
  blocking: number;
}

export interface PreviewPoliciesResponse {
  data: {
    /** Notices that await a decision. */
    pending: number;
    now: PoliciesEffect;
    then: PoliciesEffect;
  };
}
