/** IPTC ninjs 3.0 (iptc.org/std/ninjs/ninjs-schema_3.0.json), as far as an article has something for it. */
export interface Ninjs {
  /** Absolute, as are all of the kind. */
  uri: string;
  standard: { name: string; version: string; schema: string };
  type: 'text';
  representationType: 'full';
  version?: string;
  pubStatus?: 'usable' | 'withheld' | 'canceled';
  /** RFC 3339, as are all of the kind. */
  firstCreated?: string;
  versionCreated?: string;
  expires?: string;
  /** 1 to 9. */
  urgency?: number;
  language?: string;
  headlines: Text[];
  descriptions?: Text[];
  bodies: Text[];
  by?: string;
  located?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  people?: NamedThing[];
  organisations?: NamedThing[];
  events?: NamedThing[];
  places?: NamedThing[];
  subjects?: NamedThing[];
  genres?: { name: string }[];
  infoSources?: { name: string; uri?: string; role: string }[];
  associations?: Association[];
  altIds?: { role: string; value: string }[];
}

export interface Text {
  role: string;
  contentType: string;
  value: string;
  charCount?: number;
  wordCount?: number;
}

export interface NamedThing {
  name?: string;
  rel?: string;
  uri?: string;
  literal?: string;
}

/** A picture, film or sound that comes with an article. */
export interface Association {
  name: string;
  uri: string;
  type: 'picture' | 'video' | 'audio' | 'component';
  headlines?: Text[];
  descriptions?: Text[];
  by?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  renditions: Rendition[];
}

export interface Rendition {
  name: string;
  href: string;
  contentType?: string;
  width?: number;
  height?: number;
}
