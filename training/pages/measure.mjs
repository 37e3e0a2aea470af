import { keepProbable, labelBlocks, Potentials } from './core.mjs';
import { gramsOf } from '../grams.mjs';

const LOW = 0.9;

/** Precision and recall of the article's 4-grams in what the weights keep of a page; what counts neither way is taken out of both. */
export function judge(prepared, weights) {
  return judgeWith(prepared, new Potentials(weights));
}

export function judgeWith({ page, blocks, measures, sight }, potentials) {
  const kept = keepProbable(sight, potentials.of(sight));
  const { labels } = labelBlocks(page.text, blocks, measures, kept, undefined);
  const removed = blocks.filter((_, i) => labels[i] !== 'keep');
  const isIn = maskOf(page.text, page.article);
  const isOut = maskOf(page.text, removed);
  const isIgnored = maskOf(page.text, page.ignore);
  const wanted = gramsOf(pick(page.text, (i) => isIn[i] && !isIgnored[i]));
  const got = gramsOf(pick(page.text, (i) => !isOut[i] && !isIgnored[i]));
  let both = 0;
  for (const [gram, count] of wanted) both += Math.min(count, got.get(gram) ?? 0);
  const total = (grams) => [...grams.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: total(got) > 0 ? both / total(got) : undefined,
    recall: both / Math.max(1, total(wanted)),
  };
}

/** Averages over pages, the F1 of the two averages, and the share of pages with less than 0.9 recall. */
export function figures(scored) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(scored.map((one) => one.precision).filter((value) => value !== undefined));
  const recall = mean(scored.map((one) => one.recall));
  const round = (value) => Math.round(value * 1000) / 1000;
  return {
    pages: scored.length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / Math.max(1e-9, precision + recall)),
    lowRecall: round(mean(scored.map((one) => Number(one.recall < LOW)))),
  };
}

function maskOf(text, spans) {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of spans) mask.fill(1, start, end);
  return mask;
}

/** The stretches of a text that a test holds for, a line each. */
function pick(text, test) {
  const parts = [];
  let from = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const isPicked = i < text.length && test(i);
    if (isPicked && from < 0) from = i;
    if (isPicked || from < 0) continue;
    parts.push(text.slice(from, i));
    from = -1;
  }
  return parts.join('\n');
}
