/** What editors decide about legal notices. Requests and responses of the routes under `/wire/notices`. */
import type { Decision, NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { ApplicationSummary } from './applications';
import type { NameObstacle } from './names';
import type { NoticeFilter, NoticeSummary, NoticeDetail } from './notices';

/** What an editor wants; what is left out stays as it is. */
export interface DecisionChange {
  decision?: Decision;
  placement?: Placement;
  kinds?: NoticeKind[];
  /** Null for nobody. */
  issuer?: string | null;
  /** Why, for the history. */
  reason?: string;
  /** Needed to remove a notice of a protected kind, with the permission to override. */
  override?: { reason: string };
}

/** `POST /wire/notices/:id/decide` */
export interface DecideRequest extends DecisionChange {
  /** The corrected text, for a span that begins or ends in the wrong place. It gives the notice another fingerprint. */
  text?: string;
  /** `updatedAt` of what the editor saw: when somebody else has changed the notice since, nothing is done (409). */
  seen?: string;
}

export interface DecideResponse {
  data: NoticeDetail;
  /** What brings the change to the articles; empty when they need not hear of it. */
  applications: ApplicationSummary[];
}

/**
 * `POST /wire/notices/decide`: either `notices`, at most `DECIDE_LIMIT`, or `filter`. Each notice is changed whole or not at all; those that
 * cannot be are named, and do not hold up the others.
 */
export interface DecideManyRequest extends DecisionChange {
  notices?: { documentId: string; seen?: string }[];
  filter?: NoticeFilter;
  /** With a filter: how many notices the editor saw it find. When there are more or fewer now, nothing is done (409). */
  expected?: number;
}

export const DECIDE_LIMIT = 1000;
/** Notices that a filter may mean. */
export const DECIDE_FILTER_LIMIT = 20_000;
/** Refusals that an answer tells. */
export const REFUSALS_TOLD = 1000;

/** Why one notice was not changed. */
export interface Refusal {
  /** The notice's documentId. */
  notice: string;
  /**
   * - `unknown`: there is no such notice; - `conflict`: somebody else changed it; - `protected`: it needs an override;
   * - `nothing`: there is nothing to be taken back
   */
  code: 'unknown' | 'conflict' | 'protected' | 'nothing';
  /** The notice's first words; absent where there is no such notice. */
  words?: string;
  message: string;
}

export interface DecideManyResponse {
  data: {
    /** The sum of the other three. */
    total: number;
    changed: number;
    /** Were so already. */
    unchanged: number;
    refused: number;
    /** At most `REFUSALS_TOLD`. */
    refusals: Refusal[];
    /** Those that were changed, with their new `updatedAt`, for `POST /wire/notices/undo`, which takes `DECIDE_LIMIT` at a time. */
    changes: { documentId: string; seen: string }[];
    /** How many applications were queued. */
    applications: number;
  };
}

/** What has come of nothing yet. */
export const noCounts = (): DecideManyResponse['data'] => ({
  total: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  refusals: [],
  changes: [],
  applications: 0,
});

/** `POST /wire/notices/undo`: takes the last change of each back; answers as `POST /wire/notices/decide` does. */
export interface UndoManyRequest extends Pick<DecisionChange, 'reason' | 'override'> {
  /** At most `DECIDE_LIMIT`. */
  notices: { documentId: string; seen?: string }[];
}

/** `POST /wire/notices/:id/undo`: takes the last change back; done again, the one before it. Answers as `decide` does. */
export type UndoRequest = Pick<DecideRequest, 'reason' | 'override' | 'seen'>;

/** `error.details` of a 409 */
export interface ConflictDetails {
  /** What the notice is now, when somebody else changed it meanwhile. */
  now?: Pick<NoticeSummary, 'decision' | 'placement' | 'kinds' | 'decidedAt' | 'decidedBy' | 'updatedAt'> & {
    issuer?: string;
  };
  /** documentId of the notice that has the corrected text already. */
  notice?: string;
  /** How many notices the filter finds now. */
  found?: number;
  /** What stands in the way of taking a decision about names back. */
  obstacles?: NameObstacle[];
}
