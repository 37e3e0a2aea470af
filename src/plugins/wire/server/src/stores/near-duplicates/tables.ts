/** Tables of our own, which Strapi's schema sync does not know and leaves alone; `bootstrap/keep-near-duplicates.ts` makes them. */

/** A row a story: the keys by which it is found, and what it is compared by. */
export const SIGNATURES = 'wire_signatures';
/** Keys that so many stories have that they are not looked for any more. */
export const COMMON_KEYS = 'wire_common_keys';
/** A row for two articles: `article_a` is the smaller documentId. */
export const NEAR_PAIRS = 'wire_near_duplicates';
