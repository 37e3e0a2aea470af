import type { Sample } from './sample';
import { SIGNATURE_VERSION, type Print } from './signature';
import { SKETCH } from './sketch';

const HEADER = 4;

/** The length of what {@link sketchToBytes} writes. */
export const SKETCH_BYTES = 4 * (HEADER + SKETCH);

/**
 * Writes what texts are compared by as bytes: 32-bit numbers, little-endian. First the version, the number of passages, and up to which hash
 * they are all there, and that for the numbers; then the hashes of both.
 */
export function printToBytes({ passages, numbers }: Print): Uint8Array {
  const words = new Uint32Array(HEADER + passages.hashes.length + numbers.hashes.length);
  words.set([SIGNATURE_VERSION, passages.hashes.length, passages.upTo, numbers.upTo]);
  words.set(passages.hashes, HEADER);
  words.set(numbers.hashes, HEADER + passages.hashes.length);
  return new Uint8Array(words.buffer);
}

/** Reads them again; absent when another version wrote them, or something else. */
export function printOfBytes(bytes: Uint8Array): Print | undefined {
  const read = readWords(bytes);
  if (!read || HEADER + read.count > read.words.length) return undefined;
  const { words, count, upToPassage, upToNumber } = read;
  return {
    passages: { hashes: words.subarray(HEADER, HEADER + count), upTo: upToPassage },
    numbers: { hashes: words.subarray(HEADER + count), upTo: upToNumber },
  };
}

/** The first of the bytes that {@link printToBytes} wrote, filled up with zeros: a sketch of the passages, a small sample of them. */
export function sketchToBytes(print: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(SKETCH_BYTES);
  bytes.set(print.subarray(0, SKETCH_BYTES));
  return bytes;
}

/** Reads sketches that stand one after the other; absent are those that another version wrote. */
export function sketchesOfBytes(bytes: Uint8Array): (Sample | undefined)[] {
  const words = wordsOf(bytes.subarray(0, bytes.length - (bytes.length % SKETCH_BYTES)));
  const sketches: (Sample | undefined)[] = [];
  for (let at = 0; at < words.length; at += HEADER + SKETCH) {
    if (words[at] !== SIGNATURE_VERSION) {
      sketches.push(undefined);
      continue;
    }
    const count = words[at + 1];
    const hashes = words.subarray(at + HEADER, at + HEADER + Math.min(count, SKETCH));
    sketches.push({ hashes, upTo: count > SKETCH ? hashes[hashes.length - 1] : words[at + 2] });
  }
  return sketches;
}

function readWords(bytes: Uint8Array) {
  if (bytes.length % 4 !== 0 || bytes.length < 4 * HEADER) return undefined;
  const words = wordsOf(bytes);
  const [version, count, upToPassage, upToNumber] = words;
  return version === SIGNATURE_VERSION ? { words, count, upToPassage, upToNumber } : undefined;
}

/** A copy: the bytes may begin anywhere in their buffer, which numbers may not. */
const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(new Uint8Array(bytes).buffer);
