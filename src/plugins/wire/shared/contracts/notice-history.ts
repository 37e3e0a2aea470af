/** What was done about legal notices, and what was taken out of articles. Responses of routes under `/wire`. */
import type { Decision, NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { HistoryAction } from '../constants';
import type { Pagination } from './imports';

export interface HistoryEntrySummary {
  documentId: string;
  at: string;
  action: HistoryAction;
  actor?: string;
  notice?: { documentId: string; text?: string };
  article?: { documentId: string; headline?: string };
  application?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string;
  quote?: string;
  detector?: string;
}

/** `GET /wire/notices/:id/history` and `GET /wire/articles/:id/history`, `?page=&pageSize=`: the newest first */
export interface ListHistoryResponse {
  data: HistoryEntrySummary[];
  meta: { pagination: Pagination };
}

/** Words that stand outside an article's body, by the last that was done about them. */
export interface RemovedQuote {
  quote: string;
  placement: Exclude<Placement, 'inline'>;
  notice?: { documentId: string; kinds?: NoticeKind[]; issuer?: string };
  at: string;
  actor?: string;
  /** Which rule placed it, or what an editor said. */
  reason?: string;
  detector?: string;
  /** The last decision about the notice before that, and why it was made; absent where only a policy spoke. */
  decided?: { decision: Decision; at: string; actor?: string; reason?: string };
}

/** `GET /wire/articles/:id/removed?page=&pageSize=`: what was taken out of an article's body and why, the newest first */
export interface ListRemovedResponse {
  data: RemovedQuote[];
  meta: { pagination: Pagination };
}
