import type { Span } from './span';

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

/** What an item is (ninjs `type`, NewsML-G2 `itemClass`), and what is not a story but something known: a concept. */
export type ItemType =
  | 'text'
  | 'picture'
  | 'graphic'
  | 'video'
  | 'audio'
  | 'composite'
  | 'planning'
  | 'event'
  | 'person'
  | 'organization'
  | 'place'
  | 'concept';

/**
 * What the agency says this version does to the earlier ones (NewsML-G2 `signal`, NewsML 1.2 `Instruction`, NITF `ed-msg` and
 * `doc.copyright`, "CORRECTION" at the head of a text). `kill` and `withhold` show in `pubStatus`, too.
 */
export type Signal = 'update' | 'correction' | 'kill' | 'withhold' | 'advisory';

/** A person who made the story, with what the source says of them. */
export interface Author {
  name?: string;
  email?: string;
  url?: string;
  role?: string;
}

/** A picture, film or sound that comes with a story: a link, never the bytes. */
export interface Rendition {
  href: string;
  /** Media type, as the source says. */
  mediaType?: string;
  type?: 'picture' | 'graphic' | 'video' | 'audio' | 'document';
  headline?: string;
  caption?: string;
  credit?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Pixels. */
  width?: number;
  height?: number;
  /** Bytes. */
  size?: number;
}

/** Another item, or a page, that the item points to. Those of a package (`composite`) are in its order. */
export interface ItemLink {
  /** IANA or NewsML relation: `related`, `alternate`, `packaged`, `translationOf`, `evolvedFrom`, `enclosure` … */
  rel?: string;
  href?: string;
  guid?: string;
  title?: string;
  mediaType?: string;
}

/** What a concept, knowledge or event item says about a person, an organization, an event or a place. `headline` is its name. */
export interface Concept {
  /** The codes and addresses it is known by, the item's own first. */
  sameAs: string[];
  aliases?: string[];
  definition?: string;
  /** ISO 8601, as precise as the source is: a day, or a time with its zone. */
  startDate?: string;
  endDate?: string;
  place?: Place;
  url?: string;
  /** People and organizations by name, with what they are to it. */
  related?: {
    type?: 'person' | 'organization' | 'place' | 'event';
    name: string;
    code?: string;
    role?: string;
  }[];
}

/** Who or what an item is about, as its source says: not found in the text, but named beside it. */
export interface Entity {
  type: 'person' | 'organization' | 'event' | 'object';
  name: string;
  /** As the source gives it: an address, a code of its vocabulary, or an identifier of its own. */
  code?: string;
  /** What it is to the item, or what it does: ninjs `rel`, NewsML-G2 `role`. */
  role?: string;
}

/** A stretch of `text` that its markup sets off within a line. */
export type Mark = Span &
  (
    | { kind: 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code' }
    | { kind: 'link'; href: string; title?: string }
  );

/** A block of `text` as its markup has it. Blocks are in order and do not overlap. */
export interface MarkupBlock extends Span {
  kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table-row' | 'caption';
  /** Of a heading, 1 to 6. */
  level?: number;
  /** Of a list item. */
  format?: 'ordered' | 'unordered';
  /** Of a list item: how many lists it is in, from 1. */
  depth?: number;
  /** Of an item of an ordered list: its number, from 1. A number that does not go on from the item before begins another list. */
  number?: number;
}

/** What markup said about `text`. Offsets are into it; text outside all blocks is paragraphs. */
export interface Markup {
  blocks: MarkupBlock[];
  marks: Mark[];
}

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
  /** `text` when absent. */
  type?: ItemType;
  authors?: Author[];
  subjects?: Subject[];
  keywords?: string[];
  places?: Place[];
  /** Those that the source names; see `core/entities` for those of the text. */
  entities?: Entity[];
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  /** Not to be published before. */
  embargoed?: string;
  firstCreated?: string;
  versionCreated?: string;
  /** Not to be used after. */
  expires?: string;
  pubStatus: PubStatus;
  signals?: Signal[];
  /** What is corrected, in words that readers may have: NITF `correction`, a line of the story such as "(Corrects the date in paragraph 2)". */
  correction?: string;
  /** What the agency tells the desk and not the readers (ninjs `ednote`): why it is corrected or killed, who may use it. */
  editorialNote?: string;
  canonicalUrl?: string;
  renditions?: Rendition[];
  links?: ItemLink[];
  /** What the item tells when it is not a story; see `type`. */
  concept?: Concept;
  /** The item's text, whole and untouched. */
  text: string;
  /** `page`: a pasted or scraped page, furniture and all, whose first line may be the headline; `body`: the story's text only. */
  textForm: 'page' | 'body';
  /** The body's markup where the source has it. `text` is then what a reader would see of it. */
  bodyHtml?: string;
  /** What `bodyHtml` says about `text`. */
  markup?: Markup;
}
