import { gunzipSync } from 'node:zlib';
import { textNumber } from './feature';
import packed from './word-classes.json';

/** No class: a word that the clusters do not have. */
export const NO_CLASS = 0;
/** Fine classes of one coarse class are numbered in one block of so many. */
export const FINE_CLASSES = 32;

/**
 * Classes of words that are used alike, learnt from word vectors (training/entities/cluster-words.mjs), kept as a Bloomier filter
 * (Charles and Chellapilla 2008): three cells, combined, are a word's fingerprint and its class. A word that is not in it gets a class by
 * chance once in 512 times.
 */
export interface ClassesFile {
  /** Cells of each of the three blocks. */
  block: number;
  seed: number;
  /** `3 * block` cells of 20 bits, little-endian, three bytes each; gzip, then Base64. */
  cells: string;
}

export const CLASS_BITS = 11;
export const FINGERPRINT_BITS = 9;

/** The three cells of a word, and its fingerprint. */
export const cellsOf = (word: string, block: number, seed: number): [number, number, number, number] => {
  const a = textNumber(word) ^ seed;
  const b = Math.imul(a ^ (a >>> 16), 0x45d9f3b);
  const c = Math.imul(b ^ (b >>> 15), 0x119de1f3);
  const d = Math.imul(c ^ (c >>> 13), 0x3c6ef372);
  return [
    (a >>> 0) % block,
    block + ((b >>> 0) % block),
    2 * block + ((c >>> 0) % block),
    (d >>> 8) & ((1 << FINGERPRINT_BITS) - 1),
  ];
};

const { block, seed } = packed as ClassesFile;
const bytes = gunzipSync(Buffer.from((packed as ClassesFile).cells, 'base64'));
const cell = (at: number): number => bytes[3 * at]! | (bytes[3 * at + 1]! << 8) | (bytes[3 * at + 2]! << 16);

/** The class of a word in lower case, from 1; of a compound, that of its last part. */
export const wordClass = (lower: string): number => {
  const whole = lookUp(lower);
  const hyphen = lower.lastIndexOf('-');
  return whole === NO_CLASS && hyphen > 0 ? lookUp(lower.slice(hyphen + 1)) : whole;
};

const lookUp = (word: string): number => {
  if (block === 0 || word === '') return NO_CLASS;
  const [a, b, c, fingerprint] = cellsOf(word, block, seed);
  const value = cell(a) ^ cell(b) ^ cell(c);
  return value >>> CLASS_BITS === fingerprint ? value & ((1 << CLASS_BITS) - 1) : NO_CLASS;
};

/** The coarse class that a fine one belongs to. */
export const coarseClass = (fine: number): number =>
  fine === NO_CLASS ? 0 : 1 + Math.floor((fine - 1) / FINE_CLASSES);
