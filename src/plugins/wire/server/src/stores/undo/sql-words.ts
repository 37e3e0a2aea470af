/** A name as SQL has it. Names come from Strapi's metadata, never from a request. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL has it, for words that come from Strapi's metadata. A question mark would be knex's. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('?', '\\?')}'`;
