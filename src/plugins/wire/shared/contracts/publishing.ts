/**
 * Why an article may not be published, and what is done about it. A refusal is an `ApplicationError` (status 400) with the reasons in
 * `error.details.reasons`, whether the panel, the API or a bulk action asked.
 */
import type { NoticeKind } from '../../core/disclaimers/flag';

/** - `canceled`, `withheld`: its source's word; - `embargo`: it is too early; - `notice-pending`: an editor has to decide about a legal notice. */
export type PublishingReasonCode = 'canceled' | 'withheld' | 'embargo' | 'notice-pending';

/** One thing that stands against publishing an article. */
export interface PublishingReason {
  code: PublishingReasonCode;
  /** The same as long as it is the same matter: `notice:<fingerprint>`, `embargo:<time>`, `canceled`, `withheld`. */
  key: string;
  /** A sentence or two for editors. */
  message: string;
  /** Of an embargo: when it ends, ISO 8601. */
  until?: string;
  /** The notice that awaits a decision. Without a documentId it has not been stored yet. */
  notice?: { documentId?: string; fingerprint: string; kinds: NoticeKind[]; issuer?: string };
  /** The notice's words, shortened. */
  quote?: string;
  /**
   * Where the words stand, in UTF-16 code units: of the wire item's text, or of the text of the draft's full body. Of a body that was sent
   * to be saved and published at once, of its own text.
   */
  at?: { basis: 'wire' | 'body'; start: number; end: number };
  /** Which of the newsroom's rules holds the article back. */
  rule?: string;
  /** The panel's page where it is decided about, below the panel's own address. */
  decideAt?: string;
  /** In a bulk action: the article that the reason is about. */
  article?: { documentId: string; headline: string };
}

/** `POST /wire/articles/:documentId/override` and `POST /api/wire/articles/:documentId/override` */
export interface OverrideRequest {
  /** Why it is published all the same, in at least three letters. */
  reason: string;
}

export interface OverrideResponse {
  data: {
    /** What no longer keeps the article from being published. */
    overridden: PublishingReason[];
    /** What still does, since nobody can override it: an embargo, or the source's word. */
    remaining: PublishingReason[];
  };
}

/** What was overridden for an article, by whom and why. */
export interface OverriddenReason {
  reason: PublishingReason;
  by?: string;
  at: string;
  /** Why, in the words of who did it. */
  because?: string;
}

/** `GET /wire/articles/:documentId/publishing`: what publishing would be refused for, without trying. */
export interface ArticlePublishing {
  /** Empty when the article may be published. */
  reasons: PublishingReason[];
  /** What stands there and was overridden. */
  overridden: OverriddenReason[];
  /** When the end of its embargo publishes it by itself, ISO 8601; absent where nothing does. */
  releaseAt?: string;
  isPublished: boolean;
  /** Whether who asks may publish it, and override. */
  mayPublish: boolean;
  mayOverride: boolean;
}

export interface ArticlePublishingResponse {
  data: ArticlePublishing;
}

/** Articles that may be published at once. */
export const PUBLISH_LIMIT = 100;

/** `POST /wire/articles/publish`: publishes those that may be published, each on its own, and says of the others why not. */
export interface PublishManyRequest {
  /** documentIds. */
  articles: string[];
  /** Publish nothing, only say what would be refused. */
  preview?: boolean;
}

/**
 * What became of one article.
 * - `published`, or `ready` in a preview;
 * - `refused`: `reasons` say why, or `message` where it is another matter, such as an empty field that must not be empty;
 * - `failed`: something broke, `message` says what.
 */
export interface PublishOutcome {
  article: { documentId: string; headline?: string };
  state: 'published' | 'ready' | 'refused' | 'failed';
  reasons: PublishingReason[];
  message?: string;
}

export interface PublishManyResponse {
  data: PublishOutcome[];
}
