/** Keys and passages as of a text of 300 words. */
const KEYS = 31;
const PASSAGES = 295;
const NUMBERS = 10;
/** One key in so many is a phrase: one of each story. */
const PHRASE_EVERY = KEYS;
const PHRASES = 1_000_000;
const ALL = 0xffffffff;
const WORDS = 20_000;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** By Zipf's law: the n-th is n times as rare as the first. */
const zipf = (random, most) => Math.floor(Math.exp((random() / 2 ** 32) * Math.log(most)));

/**
 * The signature of the story of this number.
 *
 * @returns {import('../../src/plugins/wire/core/duplicates/near').Signature}
 */
export function signatureAt(number) {
  const random = randomFrom(Math.imul(number, 0x9e3779b1));
  const keys = new BigInt64Array(KEYS);
  for (let i = 0; i < KEYS; i += 1) {
    const source = i % PHRASE_EVERY === 0 ? randomFrom(zipf(random, PHRASES)) : random;
    keys[i] = BigInt.asIntN(64, (BigInt(source()) << 32n) | BigInt(source()));
  }
  return { keys: keys.sort(), passages: sampleOf(PASSAGES, random), numbers: sampleOf(NUMBERS, random) };
}

/** The same story with four passages in ten replaced. */
export function edited({ keys, passages, numbers }, seed) {
  const random = randomFrom(seed);
  const other = (old) => (random() % 10 < 4 ? random() : old);
  return {
    keys: keys.map((key) => (random() % 10 < 4 ? BigInt(random()) : key)).sort(),
    passages: { hashes: passages.hashes.map(other).sort(), upTo: ALL },
    numbers,
  };
}

/** A text of 1,800 characters or so. */
export function textAt(number) {
  const random = randomFrom(number);
  const words = Array.from({ length: 300 }, (_, i) => {
    const rank = zipf(random, WORDS);
    const word = rank
      .toString(26)
      .replace(/\d/g, (digit) => 'eaoiurnstl'[digit])
      .padEnd(2 + (rank % 7), 'en');
    const start = i % 15 === 0 ? word[0].toUpperCase() + word.slice(1) : word;
    return i % 15 === 14
      ? `${start}.${i % 60 === 59 ? '\n\n' : ''}`
      : i % 40 === 20
        ? `${rank},${100 + i}`
        : start;
  });
  return words.join(' ');
}

function sampleOf(size, random) {
  return { hashes: Uint32Array.from({ length: size }, random).sort(), upTo: ALL };
}
