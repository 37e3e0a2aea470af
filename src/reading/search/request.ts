import type { SearchQuery } from './query';

/** What an article can be linked to, by the names of its attributes. */
export const ENTITIES = ['persons', 'organizations', 'events'] as const;
export type Entity = (typeof ENTITIES)[number];

export const FACETS = [...ENTITIES, 'subjects', 'sources', 'languages', 'years'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'date', 'date:asc'] as const;
export type Sort = (typeof SORTS)[number];

/** Where an article stands by date: its moment in the process's zone as the index has it, to the microsecond, and its row. */
export interface Place {
  moment: string;
  id: number;
}

/** What is asked of the articles. */
export interface SearchRequest {
  query?: SearchQuery;
  /** Slugs; an article has to be linked to all of them. */
  entities: Readonly<Record<Entity, readonly string[]>>;
  /** Names or codes; an article has one of them. */
  subjects: readonly string[];
  /** Slugs or names; an article is from one of them. */
  sources: readonly string[];
  /** BCP 47; an article is in one of them or in what one of them has for its countries. */
  languages: readonly string[];
  /** ISO 8601: from then on, and before then. */
  from?: string;
  before?: string;
  /** Articles that stand behind that place, by date. */
  after?: Place;
  sort: Sort;
  facets: readonly Facet[];
  /** Names that no editor has confirmed count, too. */
  withUnconfirmed: boolean;
  page: number;
  pageSize: number;
}

/** A query as a text search configuration has it: PostgreSQL's `tsquery` as text. */
export interface ReadQuery {
  config: string;
  exactly: string;
  roughly: string;
}
