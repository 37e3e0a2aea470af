import { createHash } from 'node:crypto';
import { lettersOf } from './letters';

const HEX_DIGITS = 32;
/** An enumeration mark before the notice ("1.", "a)", "iv."); inside the text a number may belong to the sentence. */
const LEADING_ENUMERATION = /^[\s\p{P}\p{S}]{0,20}(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/iu;

/** True for texts of too few letters to be told apart by them alone; their punctuation counts then. */
const isBare = (length: number): boolean => length === 0;

/**
 * The identity of a notice's wording: 32 hexadecimal digits (SHA-256, cut), the same under re-wrapping, white space, quotes, dashes,
 * case, accents, Unicode form (NFC, NFD, NFKC, NFKD) and list marks. A text without any letter gets the hash of its trimmed self.
 */
export const fingerprint = (text: string): string => {
  const letters = lettersOf(text.replace(LEADING_ENUMERATION, ''));
  const hash = createHash('sha256');
  if (isBare(letters.length)) hash.update(text.trim(), 'utf8');
  else hash.update(Buffer.from(letters.codes.buffer, 0, letters.length * 2));
  return hash.digest('hex').slice(0, HEX_DIGITS);
};
