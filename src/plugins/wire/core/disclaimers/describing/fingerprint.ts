import { createHash } from 'node:crypto';
import { FOLDED, letterTable, NO_LETTER } from '../known/letter-table';
import { plainText, type PlainText } from '../known/plain-text';
import { slotsOf } from '../known/slots';
import type { Span } from '../../span';

/**
 * Names the rules by which notices are told apart; part of every fingerprint. To be raised whenever a text may get another fingerprint
 * than before, then kept notices have to be given theirs again.
 */
export const FINGERPRINT_VERSION = 2;

const HEX_DIGITS = 32;
/** Stands for a slot among the letters; no letter folds to it. */
const SLOT = 1;
/** An enumeration mark before the notice ("1.", "a)", "iv."); inside the text a number may belong to the sentence. */
const LEADING_ENUMERATION = /^[\s\p{P}\p{S}]{0,20}(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/iu;

/**
 * The identity of a notice's wording: 32 hexadecimal digits (SHA-256, cut). The same under re-wrapping, white space, quotes, dashes, case,
 * accents, Unicode form and list marks, and whatever stands in its slots: companies, dates, numbers that are data, web and mail addresses,
 * ticker symbols, in any number of words. What says what the notice does, negations and the numbers of laws never are slots.
 *
 * `names` are companies known from elsewhere (the issuer, the company whose release it is); they are slots in any case. Without them only
 * names with a legal form or beside a copyright sign are found, and those only by their capitals.
 *
 * A text of nothing but slots keeps its letters, a text without any letter gets the hash of its trimmed self.
 */
export const fingerprint = (text: string, names: readonly string[] = []): string => {
  const composed = text.replaceAll('ⓒ', '©').normalize('NFKC');
  const plain = plainText(composed.replace(LEADING_ENUMERATION, ''));
  const { spans } = slotsOf(plain, { names });
  const hash = createHash('sha256').update(`notice ${FINGERPRINT_VERSION}\n`);
  const wording = lettersOutside(plain, spans);
  if (wording.letters > 0) hash.update(wording.bytes);
  else {
    const whole = lettersOutside(plain, []);
    if (whole.letters > 0) hash.update(plain.text.includes('©') ? `©${SLOT}` : whole.bytes);
    else hash.update(composed.trim(), 'utf8');
  }
  return hash.digest('hex').slice(0, HEX_DIGITS);
};

/** The letters and digits, folded, with nothing between them but a sign for each slot. */
const lettersOutside = (
  { text }: PlainText,
  slots: readonly Span[],
): { letters: number; bytes: Uint8Array } => {
  const table = letterTable();
  const codes = new Uint16Array(text.length + slots.length);
  let length = 0;
  let letters = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    if (next < slots.length && i === slots[next].start) {
      codes[length++] = SLOT;
      i = slots[next++].end - 1;
      continue;
    }
    const code = text.charCodeAt(i);
    if ((table[code] & FOLDED) === NO_LETTER) continue;
    codes[length++] = code;
    letters++;
  }
  return { letters, bytes: new Uint8Array(codes.buffer, 0, length * 2) };
};
