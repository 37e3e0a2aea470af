/**
 * Records as the content API gives them, as far as the standards have a place for it. Any field may be absent, since a role may not read
 * it, or null, since nobody filled it.
 */
export interface ArticleRecord {
  documentId?: string;
  headline?: string | null;
  slug?: string | null;
  abstract?: string | null;
  /** A Strapi blocks value. */
  body?: unknown;
  byline?: string | null;
  dateline?: string | null;
  credit?: string | null;
  /** BCP 47. */
  language?: string | null;
  urgency?: number | null;
  genre?: string | null;
  subjects?: Coded[] | null;
  places?: Coded[] | null;
  image?: MediaRecord | null;
  renditions?: RenditionRecord[] | null;
  canonicalUrl?: string | null;
  guid?: string | null;
  version?: string | null;
  /** Dates are ISO 8601 with a zone. */
  firstCreated?: string | null;
  versionCreated?: string | null;
  publishedAt?: string | null;
  expires?: string | null;
  pubStatus?: string | null;
  copyrightHolder?: string | null;
  copyrightNotice?: string | null;
  usageTerms?: string | null;
  /** What was wrong, in words for readers. */
  correction?: string | null;
  correctedAt?: string | null;
  source?: SourceRecord | null;
  persons?: PersonRecord[] | null;
  organizations?: OrganizationRecord[] | null;
  events?: EventRecord[] | null;
  legalNotices?: NoticeRecord[] | null;
}

/** A subject or a place, by name, by a code, or by both. */
export interface Coded {
  code?: string | null;
  name?: string | null;
}

/** A file of Strapi's media library. */
export interface MediaRecord {
  /** Absolute, or from the root of the server that keeps the file. */
  url?: string | null;
  mime?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
}

export interface RenditionRecord {
  href?: string | null;
  type?: string | null;
  headline?: string | null;
  caption?: string | null;
  credit?: string | null;
  copyrightHolder?: string | null;
  copyrightNotice?: string | null;
  usageTerms?: string | null;
  mediaType?: string | null;
  width?: number | null;
  height?: number | null;
}

export interface SourceRecord {
  name?: string | null;
  slug?: string | null;
  url?: string | null;
}

export interface NoticeRecord {
  text?: string | null;
  kinds?: unknown;
  issuer?: string | null;
  language?: string | null;
  /** Those that are `inline` stand in the body already. */
  placement?: string | null;
}

/** What people, organizations and events have in common. */
export interface NamedRecord {
  documentId?: string;
  name?: string | null;
  slug?: string | null;
  aliases?: { name?: string | null }[] | null;
}

export interface PersonRecord extends NamedRecord {
  /** In an article: what the person is in it. */
  position?: PositionRecord | null;
  positions?: PositionRecord[] | null;
  /** A Strapi blocks value. */
  bio?: unknown;
  image?: MediaRecord | null;
  sameAs?: { url?: string | null }[] | null;
}

export interface PositionRecord {
  title?: string | null;
  organization?: OrganizationRecord | null;
  place?: string | null;
  /** Days, `YYYY-MM-DD`: as an editor has dated it. */
  since?: string | null;
  until?: string | null;
  /** Days of the articles that said so first and last. */
  firstSeen?: string | null;
  lastSeen?: string | null;
}

export interface OrganizationRecord extends NamedRecord {
  type?: string | null;
  parent?: OrganizationRecord | null;
  place?: string | null;
  url?: string | null;
  image?: MediaRecord | null;
  sameAs?: { url?: string | null }[] | null;
}

export interface EventRecord extends NamedRecord {
  type?: string | null;
  /** Days, `YYYY-MM-DD`. */
  startDate?: string | null;
  endDate?: string | null;
  /** Where no day is known. */
  year?: number | null;
  place?: string | null;
  organizers?: OrganizationRecord[] | null;
  participants?: PersonRecord[] | null;
  /** A Strapi blocks value. */
  description?: unknown;
}
