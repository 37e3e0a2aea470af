import { decode as decodeLegacy } from 'iconv-lite';
import { fitUtf8 } from '../bytes/encoding';
import { guessEncoding } from '../bytes/decode';
import { decodeIso6937, isIso6937 } from './iso-6937';

/** How common the letters are that make up half of any Russian, Ukrainian, Bulgarian text, and how rare capitals are within words. */
const COMMON = 'оеаинтсрвл';
const CYRILLIC = ['windows-1251', 'cp866', 'koi8-r', 'iso-8859-5'];
/** Latin letters in the set that is most used, and in those that the general detector does not know. */
const LATIN = ['windows-1252', 'cp850', 'cp437', 'cp852', 'iso-6937'];
/** How much better one of these must fit than what the detector says. */
const MARGIN = 0.3;
const LEAST = 0.7;
const SAMPLE = 32 * 1024;

/**
 * The likeliest encoding of a transmission's bytes that are no Unicode, the code pages of DOS among them, which the general detector does
 * not know. Undefined where all is ASCII or UTF-8.
 *
 * @param bytes the file's beginning or one message
 */
export const guessCharset = (bytes: Uint8Array): string | undefined => {
  const fit = fitUtf8(bytes);
  if (fit.invalid === 0 || fit.multibyte > 4 * fit.invalid) return undefined;
  const sample = Buffer.from(bytes.subarray(Math.max(0, fit.firstInvalid - 200)).subarray(0, SAMPLE));
  const general = guessEncoding(bytes, fit.firstInvalid);
  const wide = sample.filter((byte) => byte >= 0x80).length / sample.length;
  // Where most letters are not ASCII the text is in another script; where few are, in Latin letters with accents.
  if (wide > 0.3) {
    const best = bestOf(CYRILLIC, sample, cyrillicScore);
    return best && best.score > 0.5 ? best.encoding : general;
  }
  if (/^(?:shift_jis|euc-|gb|big5|iso-2022)/i.test(general) && wide > 0.1) return general;
  const best = bestOf(LATIN, sample, latinScore);
  const least = Math.max(LEAST, latinScore(decodeSample(sample, general)) + MARGIN);
  return best && best.score > least ? best.encoding : general;
};

const decodeSample = (sample: Buffer, encoding: string): string =>
  isIso6937(encoding) ? decodeIso6937(sample) : decodeLegacy(sample, encoding);

function bestOf(
  encodings: readonly string[],
  sample: Buffer,
  scoreOf: (text: string) => number,
): { encoding: string; score: number } | undefined {
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of encodings) {
    const score = scoreOf(decodeSample(sample, encoding));
    if (!best || score > best.score) best = { encoding, score };
  }
  return best;
}

/** The share of Cyrillic among what is not ASCII, and of the common letters and right capitals among that. */
function cyrillicScore(text: string): number {
  const high = text.match(/[^\0-\x7f]/g) ?? [];
  if (high.length === 0) return 0;
  let common = 0;
  let cyrillic = 0;
  for (const char of high) {
    if (/[а-яё]/i.test(char)) cyrillic += 1;
    if (COMMON.includes(char.toLowerCase())) common += 1;
  }
  const wrongCase = text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0;
  return (cyrillic + common) / (2 * high.length) - (3 * wrongCase) / high.length;
}

const SMALL = 'ß-öø-ÿāăąćčďđēėęěğģīįıķĺļľłńņňōőœŕřśşšťţūůűųźżžșț';
const CAPITALS = 'À-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŤŢŪŮŰŲŹŻŽȘȚ';
const MARKS = '’–—“”»«„‘…';

/** Letters where such a letter may be: small ones within a word or by themselves, capitals before others. */
const RIGHT = new RegExp(
  `(?<=[a-z${SMALL}])[${SMALL}]|[${SMALL}](?=[a-z${SMALL}])|(?<=\\s)[${SMALL}](?=\\s)|(?<![a-z${SMALL}])[${CAPITALS}](?=[A-Za-z${SMALL}${CAPITALS}\\s])`,
  'gu',
);
const RIGHT_MARKS = /(?<=[\s(])[«“„‘]|[»”’](?=[\s).,])|(?<=\w)’(?=\w)|(?<=\s)[–—](?=\s)/gu;
const WRONG = new RegExp(
  `(?<=[a-z])[^\\0-\\x7f${SMALL}${MARKS}]|[^\\0-\\x7f${SMALL}${CAPITALS}${MARKS}](?=[a-z])`,
  'gu',
);

/** How many of the letters that are not ASCII stand where such a letter may: beside others of its case. */
function latinScore(text: string): number {
  const high = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (high === 0) return 0;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (count(RIGHT) + count(RIGHT_MARKS) - 2 * count(WRONG)) / high;
}
