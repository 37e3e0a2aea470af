/** Code units that a field of a wire item may have; Strapi's own limit for a string is 255. */
const LONG = 10_000;

/**
 * A string as long as a wire may send it: both the column and Strapi's validation stop at 255 otherwise. A new object at each call, since
 * Strapi writes the column's name into it.
 */
export const longString = (more: { private?: true } = {}) =>
  ({ type: 'string', maxLength: LONG, columnType: { type: 'text', args: ['longtext'] }, ...more }) as const;

/** Kept out of the content manager and the content-type builder: only the plugin's own pages and services deal with it. */
export const INTERNAL = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
} as const;

/** Seen in the content manager, but its shape is the plugin's to say. */
export const FIXED_SHAPE = { 'content-type-builder': { visible: false } } as const;

/** A relation kept as a column of the own table: half the writes of a link table, and bulk inserts can fill it in. */
export const OWN_COLUMN = { useJoinTable: false } as const;
