/** Articles that are near duplicates or copies of stories that their sources have taken back. Routes under `/wire`. */
import type { KillAlertBasis, KillAlertState } from '../constants';
import type { Pagination } from './imports';

/** A story that its source has taken back. */
export interface KilledStorySummary {
  /** documentId; absent when the kill came before its story. */
  article?: string;
  headline?: string;
  /** Name of the wire source. */
  source?: string;
  guid?: string;
  /** When the kill came, ISO 8601. */
  at: string;
  /** Why, in the words of the kill. */
  words?: string;
}

export interface KillAlertSummary {
  documentId: string;
  article: { documentId: string; headline?: string };
  killed: KilledStorySummary;
  /** `copy`: it has, or had, the same headline and text. */
  basis: KillAlertBasis;
  /** From 0.5 to 1: how much of the shorter of the two texts the other one has. */
  share: number;
  /** Whether readers see the article now. */
  isPublished: boolean;
  state: KillAlertState;
  raisedAt: string;
  seenAt?: string;
  seenBy?: string;
  /** documentId of the receipt that tells of it, and of its import. */
  receipt?: string;
  import?: string;
}

/** `GET /wire/articles/:documentId/kill-alerts?state=open|all` */
export interface ListArticleKillAlertsResponse {
  data: (KillAlertSummary & {
    /** Whether who asks may say that he or she has seen it. */
    maySettle: boolean;
  })[];
}

/** `GET /wire/kill-alerts?page=&pageSize=`: those that are open, the newest first. */
export interface ListKillAlertsResponse {
  data: KillAlertSummary[];
  meta: { pagination: Pagination };
}

/** `POST /wire/kill-alerts/:id/seen`: 409 when it is open no more. */
export interface SeeKillAlertResponse {
  data: KillAlertSummary;
}

/** What listeners and webhooks are told of a killed story (`wire.kill-alert`). */
export interface KillAlertEvent {
  killed: KilledStorySummary;
  articles: {
    documentId: string;
    headline?: string;
    basis: KillAlertBasis;
    share: number;
    isPublished: boolean;
  }[];
}
