/** Paragraphs that recur in the articles of one source. Requests and responses of the routes under `/wire/recurring`. */
import type { NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { RecurringEvidence } from '../../core/recurring/judge';
import type { Looks } from '../../core/recurring/looks-like';
import type { RecurringState, RecurringVerdict } from '../../core/recurring/states';
import type { ApplicationState } from '../constants';
import type { ApplicationSummary } from './applications';
import type { Pagination } from './imports';

/** Which paragraphs are meant; what is left out restricts nothing. */
export interface RecurringFilter {
  /** documentId of the source. */
  source?: string;
  /** By default those that are not merely `counted`. */
  state?: RecurringState;
  /** What it was proposed as. */
  looks?: Looks;
}

/** An article that has the paragraph. */
export interface RecurringExampleSummary {
  /** documentId; absent when the article has none any more. */
  article?: string;
  headline?: string;
  /** When its source wrote it. */
  at: string;
  /** The paragraph as it stands there. */
  quote: string;
}

export interface RecurringSummary {
  documentId: string;
  source?: { documentId: string; name: string };
  /** As the earliest article has it; dates, names and numbers may vary. */
  text: string;
  /** An editor's word about its notice counts, wherever it was said. */
  state: RecurringState;
  looks?: Looks;
  /** Recent articles that have it; the versions of a story are one. */
  stories: number;
  /** Recent articles of the source. */
  of: number;
  /** Of `stories`, how many have it in the article, and how many in what was removed as page furniture. */
  places: { body: number; removed: number };
  /** Of `stories`, how many have it where. */
  positions: { top: number; middle: number; end: number };
  firstSeen: string;
  lastSeen: string;
  /** What the proposal rests on, and the same in words. */
  evidence?: RecurringEvidence & { sentence: string };
  /** documentId of its legal notice. */
  notice?: string;
  proposedAt?: string;
  decidedAt?: string;
  decidedBy?: string;
  /** The latest, at most five. */
  examples: RecurringExampleSummary[];
}

/** `GET /wire/recurring?source=&state=&looks=&page=&pageSize=`: in most articles first */
export interface ListRecurringResponse {
  data: RecurringSummary[];
  meta: { pagination: Pagination };
}

/** `GET /wire/recurring/:id` */
export interface GetRecurringResponse {
  data: RecurringSummary;
}

/** What an editor says a paragraph is. */
export interface RecurringDecision {
  /**
   * - `notice`: a legal notice. It is decided about as every notice is, at once when a placement is given
   * - `chrome`: page furniture; it is taken out of what its source sends from now on
   * - `rejected`: neither; it is not proposed again
   */
  as: RecurringVerdict;
  /** Of a notice: confirms it, with this placement. Without one it awaits its decision among the notices. */
  placement?: Placement;
  /** Of a notice. */
  kinds?: NoticeKind[];
  /** Why, for the history. */
  reason?: string;
  /** Needed to remove a notice of a protected kind, with the permission to override. */
  override?: { reason: string };
}

/** `POST /wire/recurring/:id/decide` */
export interface DecideRecurringRequest extends RecurringDecision {
  /** The state that the editor saw: when it is another one by now, nothing is done (409). */
  seen?: RecurringState;
}

export interface DecideRecurringResponse {
  data: RecurringSummary;
  /** What brings a decision about its notice to the articles. */
  applications: ApplicationSummary[];
}

export const DECIDE_RECURRING_LIMIT = 500;

/** `POST /wire/recurring/decide`: each paragraph is changed whole or not at all; those that cannot be are named. */
export interface DecideManyRecurringRequest extends RecurringDecision {
  paragraphs: { documentId: string; seen?: RecurringState }[];
}

export interface RecurringRefusal {
  /** The paragraph's documentId. */
  paragraph: string;
  /**
   * - `unknown`: there is no such paragraph; - `conflict`: somebody else decided; - `confirmed`: its notice is confirmed;
   * - `protected`: its notice needs an override.
   */
  code: 'unknown' | 'conflict' | 'confirmed' | 'protected';
  message: string;
}

export interface DecideManyRecurringResponse {
  data: {
    /** The sum of the other three. */
    total: number;
    changed: number;
    unchanged: number;
    refused: number;
    refusals: RecurringRefusal[];
    /** How many applications were queued. */
    applications: number;
  };
}

/** `POST /wire/recurring/:id/undo`: takes the last decision back; done again, the one before it. Answers as `decide` does. */
export interface UndoRecurringRequest {
  reason?: string;
  seen?: RecurringState;
  override?: { reason: string };
}

/** `POST /wire/recurring/runs`: counts the paragraphs of what is here already; 202. Without a source, of all of them. */
export interface StartRecurringRunRequest {
  /** documentId. */
  source?: string;
}

export interface RecurringRunSummary {
  documentId: string;
  /** Paragraphs are counted, or one that is proposed as a notice is flagged. */
  kind: 'count' | 'flag';
  source?: { documentId: string; name: string };
  /** documentId of the paragraph that is flagged. */
  paragraph?: string;
  state: ApplicationState;
  /** Stories at the start; of these, those looked at, and those that were counted or flagged. */
  total: number;
  done: number;
  found: number;
  startedBy?: string;
  createdAt: string;
  startedAt?: string;
  finishedAt?: string;
  error?: string;
}

/** `POST /wire/recurring/runs` and `GET /wire/recurring/runs?page=&pageSize=`: the newest first */
export interface ListRecurringRunsResponse {
  data: RecurringRunSummary[];
  meta?: { pagination: Pagination };
}

/** `GET /wire/recurring/runs/:id`, and the answer to `cancel` and `continue` */
export interface GetRecurringRunResponse {
  data: RecurringRunSummary;
}
