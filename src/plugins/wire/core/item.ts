/** An IPTC Media Topic or an agency's own subject. */
export interface Subject {
  /** As the source gives it, e.g. `medtop:20000002`. */
  code?: string;
  name?: string;
}

/** A place the story is about or was written in. */
export interface Place {
  code?: string;
  name: string;
}

/** ninjs `pubstatus`, NewsML-G2 `pubStatus`: may the item be published, must it wait, must it be taken back. */
export type PubStatus = 'usable' | 'withheld' | 'canceled';

export const PUB_STATUSES: readonly PubStatus[] = ['usable', 'withheld', 'canceled'];

/**
 * One version of one story as an agency sent it. Fields are named as in IPTC ninjs 2/3 (camel case); a field that the source does
 * not have is absent. Dates are ISO 8601 with a zone.
 *
 * The text is here exactly as the reader found it: nothing is cleaned yet, and every offset of the later stages is into `text`.
 */
export interface WireItem {
  guid?: string;
  version?: string;
  headline?: string;
  byline?: string;
  dateline?: string;
  /** The agency or reporter line ("Azernews reports"), ninjs `creditline`. */
  credit?: string;
  abstract?: string;
  /** BCP 47. */
  language?: string;
  /** 1 (most urgent) to 9. */
  urgency?: number;
  genre?: string;
  subjects?: Subject[];
  places?: Place[];
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Not to be published before. */
  embargoed?: string;
  firstCreated?: string;
  versionCreated?: string;
  pubStatus: PubStatus;
  canonicalUrl?: string;
  /** The item's text, whole and untouched. */
  text: string;
  /** `page`: a pasted or scraped page, furniture and all, whose first line may be the headline; `body`: the story's text only. */
  textForm: 'page' | 'body';
  /** The body's markup where the source has it. `text` is then what a reader would see of it. */
  bodyHtml?: string;
}
