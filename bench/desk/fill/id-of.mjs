import { createHash } from 'node:crypto';

/** The documentId of the row number `i` of a sort, as `documentId` in `tables.mjs` has it made. */
export const idOf = (sort, i) => createHash('md5').update(`${sort} ${i}`).digest('hex').slice(0, 24);
