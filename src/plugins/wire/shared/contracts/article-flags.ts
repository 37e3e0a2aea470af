/** The legal notices in one article, for the panel beside its form. Routes under `/wire`. Offsets are UTF-16 code units. */
import type { LeftWhy } from '../constants';
import type { Decision, NoticeKind, Placement } from '../../core/disclaimers/flag';

/** The notice of a flag, as far as an editor needs it to decide. */
export interface FlaggedNoticeSummary {
  documentId: string;
  decision: Decision;
  placement: Placement;
  /** False when nobody is asked about it. */
  review: boolean;
  /** Articles that carry it: a decision is about all of them. */
  articles: number;
  /** Of its kinds, those for which it may be removed only by somebody who overrides the protection. */
  protectedKinds: NoticeKind[];
  decidedAt?: string;
  decidedBy?: string;
  /** For `seen` of a decision. */
  updatedAt: string;
}

/** One place where a notice stands, or stood, in an article. */
export interface ArticleFlagSummary {
  documentId: string;
  quote: string;
  kinds: NoticeKind[];
  issuer?: string;
  /** The detector's, 0 to 1. */
  score?: number;
  placement: Placement;
  /** It was in what the cleaner took out. */
  inChrome: boolean;
  /** The words were edited away. */
  stale: boolean;
  /** Where the words stand in the text of the draft's body; absent where they do not. `block` counts its blocks from 0. */
  at?: { block: number; start: number; end: number };
  /** Of words outside the body: what stands around the place where they were taken out. */
  stood?: { before?: string; after?: string };
  /** Of words outside the body: when they were taken out, by whom, and which rule or what reason there was. */
  placed?: { at: string; actor?: string; reason?: string };
  /** Absent when the notice has been deleted. */
  notice?: FlaggedNoticeSummary;
}

/** `GET /wire/articles/:documentId/flags`: in the order of the text. */
export interface ListArticleFlagsResponse {
  data: ArticleFlagSummary[];
  meta: {
    /** Whether who asks may change the article's body. */
    mayUpdate: boolean;
  };
}

/**
 * `POST /wire/articles/:documentId/apply` brings the decision of an application to an article at once, for who may change its body. An application
 * by itself leaves alone what somebody has just saved; who decides beside the form is that somebody.
 */
export interface ApplyInArticleRequest {
  /** documentId of the application. */
  application: string;
}

export interface ApplyInArticleResponse {
  data: {
    /** Whether all of the article is as it was decided. */
    isBrought: boolean;
    /** Why it is not: `busy`, and its application brings it; `missing` words or `broken`, and nothing does until somebody has seen to the article. */
    why?: LeftWhy;
  };
}

/** Articles that may be asked about at once. */
export const PENDING_LIMIT = 100;

/** `GET /wire/articles/pending?articles=<documentId>,<documentId>…`: how many notices await a decision, by documentId; without those that have none. */
export interface CountPendingResponse {
  data: Record<string, number>;
}

/** What the list of articles is filtered by in the content manager's own query: `filters[$and][0][pendingNotices][$notNull]=true`, or `$null`. */
export const PENDING_FILTER = 'pendingNotices';
