const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The runs of words in a text, each as a number: the same words give the same number, others nearly always another one.
 *
 * @param size words of a run
 */
export function gramsOf(text: string, size: number): Int32Array {
  const words = text.toLowerCase().match(WORD) ?? [];
  const hashes = Int32Array.from(words, hashOf);
  const grams = new Int32Array(Math.max(0, words.length - size + 1));
  for (let i = 0; i < grams.length; i += 1) {
    let gram = 17;
    for (let k = 0; k < size; k += 1) gram = Math.imul(gram, 0x9e3779b1) ^ hashes[i + k];
    grams[i] = gram;
  }
  return grams;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
