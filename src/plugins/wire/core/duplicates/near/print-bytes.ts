import type { Sample } from './sample';
import { SIGNATURE_VERSION, type Print } from './signature';

const HEADER = 4;

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
  if (bytes.length % 4 !== 0 || bytes.length < 4 * HEADER) return undefined;
  // A copy: the bytes may begin anywhere in their buffer, which numbers may not.
  const words = new Uint32Array(new Uint8Array(bytes).buffer);
  const [version, count, upToPassage, upToNumber] = words;
  if (version !== SIGNATURE_VERSION || HEADER + count > words.length) return undefined;
  const sample = (from: number, to: number, upTo: number): Sample => ({
    hashes: words.subarray(from, to),
    upTo,
  });
  return {
    passages: sample(HEADER, HEADER + count, upToPassage),
    numbers: sample(HEADER + count, words.length, upToNumber),
  };
}
