/** Applications of decisions: one brings a decision about a notice to every article that carries it. Routes under `/wire`. */
import type { Placement } from '../../core/disclaimers/flag';
import type { ApplicationState, LeftWhy } from '../constants';
import type { Pagination } from './imports';

export interface ApplicationSummary {
  documentId: string;
  /** The notice as it is now; absent when it has been deleted since. */
  notice?: { documentId: string; text: string; issuer?: string };
  /** Where the notice goes in each article. */
  placement: Placement;
  state: ApplicationState;
  /** Articles that carry the notice, counted at the start. */
  total: number;
  /** Articles looked at. */
  done: number;
  /** Of these, those whose body or links changed. */
  changed: number;
  /** Of these, those left alone because somebody is editing them or the quote is gone: see `LeftArticle`. */
  left: number;
  startedBy?: string;
  createdAt: string;
  startedAt?: string;
  finishedAt?: string;
  /** Set when the run itself broke. */
  error?: string;
}

/** Which applications are meant; what is left out restricts nothing. */
export interface ApplicationFilter {
  /** documentId of the notice that they bring to its articles. */
  notice?: string;
}

/** `GET /wire/applications?notice=&page=&pageSize=`: the newest first */
export interface ListApplicationsResponse {
  data: ApplicationSummary[];
  meta: { pagination: Pagination };
}

/** `GET /wire/applications/:id`, `POST /wire/applications/:id/cancel` and `…/continue` */
export interface GetApplicationResponse {
  data: ApplicationSummary;
}

/** An article to which a decision was not brought; `continue` tries it again. */
export interface LeftArticle {
  article: { documentId: string; headline?: string };
  why: LeftWhy;
  /** The same in a sentence. */
  reason: string;
  /** Who is changing it, and when he or she last saved it. */
  editor?: string;
  editedAt?: string;
  /** When it was left. */
  at: string;
}

/** `GET /wire/applications/:id/left?page=&pageSize=` */
export interface ListLeftArticlesResponse {
  data: LeftArticle[];
  meta: { pagination: Pagination };
}

/** The plugin's service `applications`, as far as notices and routes need it. */
export interface Applications {
  /**
   * Queues an application for each of these notices, with its decision and placement as they are now. It is called inside the
   * transaction that changes the notices: what it writes is there with the change or not at all, and work may begin only after the
   * commit. A corrected text is among the changes: the notice's fingerprint is then another one than the articles' flags were made with.
   *
   * @param startedBy the editor's or token's name
   */
  start(noticeDocumentIds: readonly string[], startedBy: string): Promise<ApplicationSummary[]>;
  /** Stops one that is queued or running. Undefined when there is none of that id. */
  cancel(id: string): Promise<ApplicationSummary | undefined>;
  /**
   * Goes on with one that was canceled or failed, or tries the articles again that one has left. Nothing happens to one that is queued or
   * running, or has nothing left. Undefined when there is none of that id.
   */
  continue(id: string): Promise<ApplicationSummary | undefined>;
  /**
   * Brings its decision to one article at once, even if somebody has just saved it. False when that is being written by something else, so that
   * it is reached later; undefined when there is no application of that id.
   */
  bringTo(id: string, article: string): Promise<{ why?: LeftWhy } | undefined>;
  /** Undefined when there is none of that id. */
  find(id: string): Promise<ApplicationSummary | undefined>;
  list(
    filter: ApplicationFilter,
    page: { page: number; pageSize: number },
  ): Promise<{ data: ApplicationSummary[]; total: number }>;
  /** The articles that it has left. Undefined when there is none of that id. */
  left(
    id: string,
    page: { page: number; pageSize: number },
  ): Promise<{ data: LeftArticle[]; total: number } | undefined>;
}
