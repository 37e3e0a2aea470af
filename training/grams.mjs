const WORD = /[\p{L}\p{N}_]+/gu;
const GRAM = 4;

/** How often each run of four words stands in a text, as scrapinghub/article-extraction-benchmark counts them; a shorter text is one run. */
export function gramsOf(text) {
  const words = text.match(WORD) ?? [];
  const grams = new Map();
  if (words.length === 0) return grams;
  for (let i = 0; i < Math.max(1, words.length - GRAM + 1); i += 1) {
    const gram = words.slice(i, i + GRAM).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
