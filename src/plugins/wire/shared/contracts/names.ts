/** What editors decide about people, organizations and events. Requests and responses of the routes under `/wire/names`. */
import type { EntityType } from '../../core/entities/mention';
import type { NameAction, NameProposalState } from '../constants';
import type { Pagination } from './imports';

/** Records in one request. */
export const NAMES_LIMIT = 100;
/** Articles that one split moves. */
export const SPLIT_LIMIT = 1000;

interface Decided {
  type: EntityType;
  /** Why, in the editor's words. */
  reason?: string;
}

/** `POST /wire/names/confirm`: these records are what they say. */
export interface ConfirmNamesRequest extends Decided {
  /** documentIds */
  records: string[];
}

/** `POST /wire/names/merge`: these records are the one in `into`, and go. */
export interface MergeNamesRequest extends Decided {
  /** documentIds */
  records: string[];
  into: string;
}

/** `POST /wire/names/split`: a part of what one record has is another's. */
export interface SplitNameRequest extends Decided {
  record: string;
  /** documentIds of articles that are linked to the other one from now on. */
  articles?: string[];
  /** Other names of the record that are the other's. */
  aliases?: string[];
  /** Row ids of a person's positions that are the other's. */
  positions?: number[];
  /** What the other one is called, where it is to be made; or its documentId. */
  name?: string;
  into?: string;
}

/** `POST /wire/names/reject`: these are no people, organizations or events; with `article`: they are not what that article names. */
export interface RejectNamesRequest extends Decided {
  records: string[];
  article?: string;
}

/** `POST /wire/names/different`: two records are not the same, by the id of their proposal or by their own. */
export interface DifferentNamesRequest {
  proposal?: string;
  type?: EntityType;
  records?: string[];
  reason?: string;
}

/** `POST /wire/names/link`: what an article calls so is this record. */
export interface LinkNameRequest extends Decided {
  article: string;
  /** As it stands in the article. */
  spelling: string;
  /** documentId; or the name of one that is to be made. */
  record?: string;
  name?: string;
  /** Everywhere from now on, not only in this article; by default true. */
  always?: boolean;
}

/** `POST /wire/names/decisions/:id/undo` */
export interface UndoNameDecisionRequest {
  reason?: string;
}

/** A record that a decision is about. */
export interface DecidedName {
  documentId: string;
  /** What it was called then. */
  name: string;
  /** The one that stays, or was made. */
  isTarget?: boolean;
}

export interface NameDecisionSummary {
  documentId: string;
  action: NameAction;
  type: EntityType;
  names: DecidedName[];
  /** documentId, where it is about one article. */
  article?: string;
  /** In how many articles it has changed what they are linked to. */
  articles: number;
  reason?: string;
  at: string;
  by?: string;
  undone?: { at: string; by?: string; reason?: string };
}

/** The answer to each decision: null when all was so already and nothing has been done. */
export interface DecideNamesResponse {
  data: NameDecisionSummary | null;
}

/** What stands in the way of taking a decision back: `details.obstacles` of the error, with status 409. */
export interface NameObstacle {
  /**
   * - `decision`: a later decision builds on it, and is to be undone first
   * - `changed`: somebody has changed what it changed
   * - `gone`: a record that it needs has been deleted
   * - `used`: what it made has been used since
   */
  why: 'decision' | 'changed' | 'gone' | 'used';
  /** documentId of the decision or of the record. */
  documentId?: string;
  /** What the record is called, or the records of the decision are. */
  name?: string;
  /** What the later decision was. */
  action?: NameAction;
  /** The field of the record, where it is about one. */
  field?: string;
  message: string;
}

export interface NameDecisionFilter {
  type?: EntityType;
  action?: NameAction;
  /** documentId of a record, or of an article that it is about. */
  record?: string;
  article?: string;
}

/** `GET /wire/names/decisions?type=&action=&record=&article=&page=&pageSize=`: the newest first */
export interface ListNameDecisionsResponse {
  data: NameDecisionSummary[];
  meta: { pagination: Pagination };
}

export interface ProposedName {
  documentId: string;
  /** Absent when it is gone: merged, rejected, or deleted. */
  name?: string;
  confirmed: boolean;
  /** How many articles are linked to it. */
  articles: number;
}

export interface NameProposalSummary {
  documentId: string;
  type: EntityType;
  state: NameProposalState;
  records: [ProposedName, ProposedName];
  evidence?: string;
  score: number;
  /** The first article that says so: documentId, and its headline while it is there. */
  article?: { documentId: string; headline?: string };
  at: string;
}

export interface NameProposalFilter {
  type?: EntityType;
  /** By default `open`. */
  state?: NameProposalState;
  /** documentId of one of the two. */
  record?: string;
}

/** `GET /wire/names/proposals?type=&state=&record=&page=&pageSize=`: the surest first */
export interface ListNameProposalsResponse {
  data: NameProposalSummary[];
  meta: { pagination: Pagination };
}
