import { randomFillSync } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;
const LENGTH = 24;

/** Random bytes at hand: to ask for each of them by itself would take longer than all else. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** A documentId as Strapi makes them, for a document that is not there yet: a letter, and letters and digits. */
export function newDocumentId(): string {
  let id = oneOf(LETTERS);
  while (id.length < LENGTH) id += oneOf(CHARACTERS);
  return id;
}

/** Each with the same probability: bytes beyond a multiple of their number are thrown away. */
function oneOf(characters: string): string {
  const end = 256 - (256 % characters.length);
  for (;;) {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const byte = pool[used];
    used += 1;
    if (byte < end) return characters[byte % characters.length];
  }
}
