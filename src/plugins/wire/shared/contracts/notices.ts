/** Legal notices as they are listed and looked at, under `/wire`. Offsets are UTF-16 code units. */
import type { Decision, Evidence, NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { Pagination } from './imports';
import type { RecurringExampleSummary } from './recurring';

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
