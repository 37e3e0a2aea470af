import type { Span } from '../span';

export const ENTITY_TYPES = ['person', 'organization', 'event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One occurrence of a person, organization or event in a text. */
export interface Mention extends Span {
  type: EntityType;
  /** `text.slice(start, end)` with line breaks made spaces. */
  text: string;
  /** Index into `Linked.entities`: which of them it is a mention of. */
  entity: number;
  /** For a person: what he or she is called there, without the organization ("First Secretary"). */
  role?: string;
  /** For a person: the organization of that role, as the text names it. */
  organization?: string;
}

/** A person, organization or event that a text names, with all its mentions put together. */
export interface Entity {
  type: EntityType;
  /** The fullest form in the text, or the known name's own. */
  name: string;
  /** Other forms met in this text. */
  aliases: string[];
  /** Spelling key: equal for what is written differently but is the same name (centre/center, The, Ltd, marks, case). */
  key: string;
  /** The known name it was recognised as. */
  known?: string;
  /** Known names that it may be though it is linked to none of them: for more evidence or an editor to say. */
  maybeKnown?: MaybeKnown[];
  /** A person's positions here, in the order of the text. */
  positions?: { title: string; organization?: string }[];
  /** An event's date or year as the text gives it, ISO 8601 as far as it goes (`2023`, `2023-05`, `2023-05-14`). */
  date?: string;
  /** An event's place as the text gives it. */
  place?: string;
  /** An event's or an organization's sort: `exhibition`, `ministry`. */
  subtype?: string;
  /** What made the stage believe it, in a few words, for the editor. */
  evidence: string;
  /** Index of another entity of this text that may be the same (two spellings); for an editor to say, never merged silently. */
  maybeSameAs?: number;
}

/** A known name that a name of a text may stand for. */
export interface MaybeKnown {
  /** The record's documentId. */
  id: string;
  name: string;
  /** What makes it likely, in a few words, for the editor. */
  why: string;
}

/** A name the newsroom already has. */
export interface KnownName {
  /** The record's documentId. */
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
}

/** What the link stage gives back: mentions in the order of the text, and what they are mentions of. */
export interface Linked {
  mentions: Mention[];
  entities: Entity[];
  /** How many new names were left out, since one article may only bring so many; absent where none was. */
  leftOut?: number;
}
