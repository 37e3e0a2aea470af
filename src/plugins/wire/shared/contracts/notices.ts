/** Requests and responses of the routes for legal notices, under `/wire`. Offsets are UTF-16 code units. */
import type { NameObstacle } from './names';
import type { Decision, Evidence, NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { Problem } from '../../core/problem';
import type { HistoryAction } from '../constants';
import type { ApplicationSummary } from './applications';
import type { RecurringExampleSummary } from './recurring';
import type { Pagination } from './imports';

/** Which notices are meant; what is left out restricts nothing. In a query string `review` and `decided` are `true` or `false`. */
export interface NoticeFilter {
  decision?: Decision;
  /** Confirmed or dismissed: true; pending: false. */
  decided?: boolean;
  placement?: Placement;
  /** Who decided, exactly. */
  decidedBy?: string;
  /** Of which notices have at least this one. */
  kind?: NoticeKind;
  /** The issuer's name, exactly. */
  issuer?: string;
  /** documentId of the wire source that brought it first. */
  source?: string;
  /** BCP 47: `pt` also means `pt-BR`. */
  language?: string;
  /** The detector's score, 0 to 1, both included. */
  scoreFrom?: number;
  scoreTo?: number;
  /** First met at or after `since` and before `until`, ISO 8601. */
  since?: string;
  until?: string;
  /** Letters and digits of the text or the issuer; case, accents, punctuation and line breaks make no difference. */
  search?: string;
  /** Whether somebody is asked about them while they are pending: the queue is `decision=pending&review=true`. */
  review?: boolean;
}

/** - `articles`: in most articles first; - `score`: surest first; - `newest`: met last first; - `decided`: decided last first. */
export const NOTICE_SORTS = ['articles', 'score', 'newest', 'decided'] as const;
export type NoticeSort = (typeof NOTICE_SORTS)[number];

/** Characters of a notice's text that a list shows. */
export const LISTED_TEXT = 2000;

/** Where a notice comes from that was proposed because it recurs in a source. */
export interface NoticeRecurs {
  /** The paragraph's documentId, for `GET /wire/recurring/:id`. */
  paragraph: string;
  /** Recent articles of the source that have it, of how many. */
  stories: number;
  of: number;
  /** What the proposal rests on, in words. */
  sentence?: string;
  examples: RecurringExampleSummary[];
}

export interface NoticeSummary {
  documentId: string;
  /** In a list at most `LISTED_TEXT` characters of it. */
  text: string;
  /** Characters that the text has. */
  length: number;
  kinds: NoticeKind[];
  issuer?: string;
  language?: string;
  source?: { documentId: string; name: string };
  decision: Decision;
  placement: Placement;
  review: boolean;
  score?: number;
  decidedAt?: string;
  decidedBy?: string;
  createdAt: string;
  updatedAt: string;
  /** Articles that carry it. */
  articles: number;
  /** How often it stands in them. */
  flags: number;
  /** Some of the articles, at most three. */
  examples: { article: string; headline: string }[];
  /** Absent for what the detector has found by its words. */
  recurs?: NoticeRecurs;
}

/** `GET /wire/notices?<filter>&sort=&page=&pageSize=`; by default in most articles first */
export interface ListNoticesResponse {
  data: NoticeSummary[];
  meta: { pagination: Pagination };
}

export interface NoticeDetail extends NoticeSummary {
  fingerprint: string;
  /** Version of the detector that found it. */
  detector?: string;
  /** Of its kinds, those for which it may be removed only by somebody who overrides the protection. */
  protectedKinds: NoticeKind[];
  /** Where the policies put it once it is confirmed. */
  suggested: Placement;
  /** What in its text speaks for its being a notice, and what against; offsets are into `text`. */
  evidence: Evidence[];
}

/** An issuer whose notices a filter means, with their number. */
export interface IssuerCount {
  issuer: string;
  notices: number;
}

/** Issuers that an answer tells. */
export const ISSUERS_TOLD = 20;

/** `GET /wire/notices/issuers?<filter>`: those with the most notices; `search` is about the issuer's name here */
export interface ListIssuersResponse {
  data: IssuerCount[];
}

/** `GET /wire/notices/:id` */
export interface GetNoticeResponse {
  data: NoticeDetail;
}

/** Characters of context that an occurrence has at most, before and after. */
export const CONTEXT_LENGTH = 200;

/** One place in an article where a notice stands. */
export interface NoticeOccurrence {
  /** The flag's documentId. */
  documentId: string;
  article: { documentId: string; headline?: string };
  /** What `start` and `end` count in: the wire item's text, or the text of the draft's full body. */
  basis: 'wire' | 'body';
  start: number;
  end: number;
  quote: string;
  /** What stands around the quote in the article; absent where the quote is not in its body, as in what was removed as chrome. */
  before?: string;
  after?: string;
  issuer?: string;
  score?: number;
  placement?: Placement;
  inChrome: boolean;
  /** The words were edited away. */
  stale: boolean;
  /** Why it was flagged; offsets are into `quote`, and absent for words that stand outside it. */
  evidence: { cue: string; words: string; weight: number; start?: number; end?: number }[];
}

/** `GET /wire/notices/:id/flags?page=&pageSize=` */
export interface ListOccurrencesResponse {
  data: NoticeOccurrence[];
  meta: { pagination: Pagination };
}

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
    /** Those that were changed, with their new `updatedAt`, for `POST /wire/notices/undo`; empty when there are more than `DECIDE_LIMIT`. */
    changes: { documentId: string; seen: string }[];
    /** How many applications were queued. */
    applications: number;
  };
}

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

/** A file's decision and ours about the same notice. */
export interface NoticeConflict {
  line: number;
  notice: string;
  text: string;
  here: NoticeStand;
  file: NoticeStand;
}

/** What is decided about a notice, as two newsrooms compare it. */
export interface NoticeStand {
  decision: Decision;
  placement: Placement;
  kinds: NoticeKind[];
  issuer?: string;
}

/** Of conflicts and of problems, how many an answer tells. */
export const EXCHANGE_TOLD = 100;

/**
 * `POST /wire/notices/import`: a file as `docs/notice-file.md` describes it, as the body or in the multipart field `file`. The settings
 * stand in the query or in form fields.
 */
export interface ImportNoticesRequest {
  /** Write nothing, only say what would become of the notices. True unless `false` is given. */
  preview?: boolean;
  /** Whose word counts where both have decided; `keep` leaves ours. */
  conflicts?: 'keep' | 'take';
  /** Why notices of protected kinds may be removed as the file says; needs the permission to override. Without it they are refused. */
  override?: string;
}

export interface ImportNoticesResponse {
  data: {
    preview: boolean;
    /** Lines with a notice: the sum of the other counts. */
    notices: number;
    /** Not known here before. */
    new: number;
    /** Known here, but nobody had decided. */
    decided: number;
    /** Decided here just so. */
    same: number;
    /** Decided otherwise here: `taken` and `kept` say what became of them. */
    conflicts: number;
    /** Would remove a notice of a protected kind. */
    refused: number;
    /** Lines that say nothing usable, see `problems`. */
    invalid: number;
    taken: number;
    kept: number;
    conflicting: NoticeConflict[];
    refusals: { line: number; message: string }[];
    problems: Problem[];
    /** How many applications were queued. */
    applications: number;
  };
}
