import { adam } from './adam.mjs';
import { wordsOf } from './detector.mjs';

const ROUNDS = 40;
const PRIOR = 0.3;
/** A sentence of a notice that is passed over costs more than one that is read in vain. */
const NOTICE_COUNTS = 4;
const IN_SENTENCES = 10;
/** The shares of notices, and of their sentences next to others, that may be passed over on the texts learnt from. */
const MISSED_NOTICES = 0.015;
const MISSED_SENTENCES = 0.12;
const LEAST = 0.25;

/**
 * Learns the gate: what each single word says for a notice (logistic regression over sentences), and how little is enough to read on.
 *
 * @param {{ gold: object, read: object, spanOf: number[] }[]} texts
 */
export function learnGate(texts) {
  const rows = texts.flatMap((text) =>
    wordsOf(text).map((words, i) => ({ text, words, span: text.spanOf[i] })),
  );
  const numbers = vocabularyOf(rows);
  for (const row of rows)
    row.values = Int32Array.from(row.words.map((word) => numbers.get(word) ?? -1).filter((n) => n >= 0));
  const weights = regress(rows, numbers.size + 1);
  const bias = weights[numbers.size];
  const kept = [...numbers]
    .map(([word, n]) => [word, Math.round(weights[n] * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: Object.fromEntries(kept), bias: round(bias), ...thresholds(rows, weights) };
}

function vocabularyOf(rows) {
  const counts = new Map();
  for (const { words } of rows)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const numbers = new Map();
  for (const [word, count] of counts) if (count >= IN_SENTENCES) numbers.set(word, numbers.size);
  return numbers;
}

function regress(rows, size) {
  const weights = new Float64Array(size);
  weights[size - 1] = -2;
  const gradient = new Float64Array(size);
  const step = adam(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i + 1 < size; i += 1) gradient[i] = PRIOR * weights[i];
    gradient[size - 1] = 0;
    for (const { values, span } of rows) {
      const error = 1 / (1 + Math.exp(-scoreOf(values, weights))) - (span >= 0 ? 1 : 0);
      const amount = span >= 0 ? error * NOTICE_COUNTS : error;
      for (const n of values) gradient[n] += amount;
      gradient[size - 1] += amount;
    }
    step(weights, gradient, 0.2 * (1 - round / ROUNDS) + 0.01);
  }
  return weights;
}

function scoreOf(values, weights) {
  let score = weights[weights.length - 1];
  for (const n of values) score += weights[n];
  return score;
}

/** A notice is read when its best sentence is a seed; its others when they are enough for that, next to it. */
function thresholds(rows, weights) {
  const best = new Map();
  const all = [];
  for (const { text, values, span } of rows) {
    if (span < 0) continue;
    const score = scoreOf(values, weights);
    all.push(score);
    const notices = best.get(text) ?? best.set(text, new Map()).get(text);
    notices.set(span, Math.max(notices.get(span) ?? -Infinity, score));
  }
  const seeds = [...best.values()].flatMap((notices) => [...notices.values()]);
  return {
    seed: round(quantile(seeds, MISSED_NOTICES)),
    keep: round(quantile(all, MISSED_SENTENCES)),
  };
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

const round = (value) => Math.round(value * 100) / 100;
