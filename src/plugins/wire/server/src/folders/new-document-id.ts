import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;
const LENGTH = 24;

/** A documentId as Strapi makes them, for a document that is not there yet: a letter, and letters and digits. */
export const newDocumentId = (): string =>
  LETTERS[randomInt(LETTERS.length)] +
  Array.from({ length: LENGTH - 1 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
