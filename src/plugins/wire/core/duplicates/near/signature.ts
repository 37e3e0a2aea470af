import { gramHashes } from './gram-hashes';
import { mix } from './mix';
import { sampleOf, type Sample } from './sample';
import { cutTokens } from './text-tokens';
import { winnow } from './winnow';

/** Raised when other signatures are made of the same text: those of two versions must not be compared. */
export const SIGNATURE_VERSION = 1;

/** What two texts are compared by. */
export interface Print {
  /** Hashes of every three words in a row. */
  passages: Sample;
  /** Hashes of the numbers. */
  numbers: Sample;
}

/** What is kept of a text to find its near duplicates. */
export interface Signature extends Print {
  /** Texts with a passage in common nearly always have one of these in common; those without seldom. */
  keys: BigInt64Array;
}

const PASSAGE = 3;
/** Texts up to so many words are compared exactly; at more, the share in common is off by 0.016 (one standard deviation at 0.5). */
const MOST_PASSAGES = 1024;
const MOST_NUMBERS = 256;

/**
 * The signature of a text: the same for the same words and numbers, whatever the case, accents, quotes, punctuation and white space. Give the
 * article's text without page furniture and legal notices: they are what different stories have in common.
 */
export function signatureOf(text: string): Signature {
  const { hashes, numbers } = cutTokens(text);
  return {
    keys: winnow(hashes),
    passages: sampleOf(gramHashes(hashes, PASSAGE), MOST_PASSAGES),
    numbers: sampleOf(Uint32Array.from(numbers, mix), MOST_NUMBERS),
  };
}
