/** People, organizations and events as the desk looks at them: `GET /wire/names/records`. */
import type { EntityType } from '../../core/entities/mention';
import type { Pagination } from './imports';

/** Most articles first; the last proposed first; by name. */
export const NAME_SORTS = ['articles', 'newest', 'name'] as const;
export type NameSort = (typeof NAME_SORTS)[number];

/** Proposed by an import, or what editors have confirmed or made themselves. */
export const NAME_STATES = ['proposed', 'confirmed', 'all'] as const;
export type NameState = (typeof NAME_STATES)[number];

export interface NameRecordFilter {
  type: EntityType;
  /** By default `proposed`. */
  state?: NameState;
  /** Words of a name or of another name; case, marks and the like make no difference. */
  search?: string;
  /** documentId of a source: only what stands in an article of it. */
  source?: string;
}

export interface NamedRecord {
  documentId: string;
  name: string;
}

/** A post that a person holds or held; days as `YYYY-MM-DD`. */
export interface NamePosition {
  /** Row id, by which `POST /wire/names/split` names it. */
  id: number;
  title: string;
  organization?: NamedRecord;
  place?: string;
  since?: string;
  until?: string;
  /** The days of the first and the last article that say so. */
  firstSeen?: string;
  lastSeen?: string;
}

/** An article that is linked to a record. */
export interface NameArticle {
  documentId: string;
  headline: string;
  /** When its version was made, as its source says, else when it was stored. */
  at: string;
}

export interface NameRecord extends NamedRecord {
  type: EntityType;
  confirmed: boolean;
  /** Other names. */
  aliases: string[];
  /** None but of people. */
  positions: NamePosition[];
  /** What sort of organization or event it is. */
  subtype?: string;
  place?: string;
  /** Of events; days as `YYYY-MM-DD`. */
  year?: number;
  startDate?: string;
  endDate?: string;
  /** Of organizations. */
  parent?: NamedRecord;
  url?: string;
  /** Addresses of pages about the same elsewhere. */
  sameAs: string[];
  /** What an import found when it proposed it: a line for each thing. */
  evidence?: string;
  /** How many articles are linked to it. */
  articles: number;
  /** The article that was linked to it first. */
  first?: NameArticle;
  /** The last three articles that were linked to it, the last one first. */
  recent: NameArticle[];
  createdAt: string;
}

/** `GET /wire/names/records?type=&state=&search=&source=&sort=&page=&pageSize=` */
export interface ListNameRecordsResponse {
  data: NameRecord[];
  meta: {
    pagination: Pagination;
    /** How many are proposed of each type, whatever the filter. */
    proposed: Record<EntityType, number>;
  };
}

/** `GET /wire/names/records/:type/:id` */
export interface GetNameRecordResponse {
  data: NameRecord;
}

/** `GET /wire/names/records/:type/:id/articles?page=&pageSize=`: those that were linked last come first */
export interface ListNameArticlesResponse {
  data: NameArticle[];
  meta: { pagination: Pagination };
}
