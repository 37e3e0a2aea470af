import { gramsOf } from '../grams.mjs';

/** Precision and recall of a text's runs of four words, as scrapinghub/article-extraction-benchmark counts them. */
export function compare(wanted, got) {
  const [a, b] = [gramsOf(wanted), gramsOf(got)];
  let [both, all, kept] = [0, 0, 0];
  for (const [gram, count] of a) {
    all += count;
    both += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) kept += count;
  return { precision: kept > 0 ? both / kept : undefined, recall: all > 0 ? both / all : undefined };
}

/** Averages over pages, the F1 of the two averages, and how many pages lost more than a tenth. */
export function figures(pages) {
  const mean = (values) => {
    const known = values.filter((value) => value !== undefined);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  const round = (value) => Math.round(value * 10000) / 10000;
  return {
    pages: pages.length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    lowRecall: pages.filter((page) => (page.recall ?? 1) < 0.9).length,
  };
}
