const WORD = /[\p{L}\p{N}_]+/gu;
/** What a run of equal words costs, in words: short runs that are equal by chance are not worth it. */
const RUN = 2.2;

/** The words of a text, and where each begins. */
export const wordsOf = (text) =>
  [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));

/**
 * Finds an article's words in those of its page, in order, in as few runs as possible: of a text that stands on the page twice one is taken.
 *
 * @param {string[]} page
 * @param {string[]} article
 * @returns {Uint8Array} for each word of the page whether it is the article's
 */
export function align(page, article) {
  const [n, m] = [page.length, article.length];
  const width = m + 1;
  const beforeApart = new Uint8Array((n + 1) * width);
  const beforeRun = new Uint8Array((n + 1) * width);
  let apart = new Float32Array(width);
  let run = new Float32Array(width).fill(-Infinity);
  for (let i = 1; i <= n; i += 1) {
    const [nextApart, nextRun] = [new Float32Array(width), new Float32Array(width).fill(-Infinity)];
    for (let j = 0; j <= m; j += 1) {
      const ways = [
        apart[j],
        run[j],
        j > 0 ? nextApart[j - 1] : -Infinity,
        j > 0 ? nextRun[j - 1] : -Infinity,
      ];
      let best = 0;
      for (let k = 1; k < 4; k += 1) if (ways[k] > ways[best]) best = k;
      nextApart[j] = ways[best];
      beforeApart[i * width + j] = best;
      if (j === 0 || article[j - 1] !== page[i - 1]) continue;
      const goesOn = run[j - 1] >= apart[j - 1] - RUN;
      nextRun[j] = 1 + (goesOn ? run[j - 1] : apart[j - 1] - RUN);
      beforeRun[i * width + j] = goesOn ? 1 : 0;
    }
    [apart, run] = [nextApart, nextRun];
  }
  const hit = new Uint8Array(n);
  let [i, j, inRun] = [n, m, run[m] > apart[m]];
  while (i > 0) {
    const at = i * width + j;
    if (inRun) {
      hit[i - 1] = 1;
      inRun = beforeRun[at] === 1;
      i -= 1;
      j -= 1;
    } else {
      const way = beforeApart[at];
      if (way < 2) i -= 1;
      else j -= 1;
      inRun = way % 2 === 1;
    }
  }
  return hit;
}
