/** Near duplicates: articles that are one story, edited, cut or with something added. Route under `/wire`. */

/** An article of a group of near duplicates. */
export interface NearDuplicate {
  article: { documentId: string; headline?: string };
  /** Name of the wire source that it came from. */
  source?: string;
  /** When it was first created, as its source says, else when it came here; ISO 8601. */
  at: string;
  /**
   * From 0.5 to 1: how much of the shorter of the two texts the other one has, the article asked about being one. Absent for that article, and for
   * one that is only like others of the group.
   */
  share?: number;
  /** Whether it is the article asked about. */
  isItself: boolean;
  /** Of each group one article leads: by the order of the sources, then the earliest. */
  leads: boolean;
}

/** `GET /wire/articles/:documentId/near-duplicates`: the group, the one that leads first; empty when the article is like no other */
export interface ListNearDuplicatesResponse {
  data: NearDuplicate[];
}
