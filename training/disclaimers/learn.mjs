import {
  BORDERS,
  FEATURE_NAMES,
  KIND_FEATURE_NAMES,
  NOTICE_KINDS,
  PhraseTable,
  STATE_NAMES,
  withPhrases,
} from './detector.mjs';
import { learnGate } from './learn-gate.mjs';
import { learnKinds } from './learn-kinds.mjs';
import { learnSequence } from './learn-sequence.mjs';

const KINDS = NOTICE_KINDS.length;

/** Chosen by cross-validation, see docs/disclaimers.md. */
const SETTINGS = {
  prior: 0.5,
  pairPrior: 8,
  cuePrior: 8,
  phrasePrior: 6,
  statePrior: 2,
  stepPrior: 2,
  dropPhrases: 0.4,
  dropCues: 0.3,
  dropOthers: 0.1,
  rounds: 28,
  runs: 3,
};
/** In so many texts a phrase has to stand to be learnt. */
const IN_TEXTS = 3;
/** In notices of so many texts a word has to stand to say something of their kinds. */
const IN_KINDS = 6;
/** A weight below it changes nothing that anybody sees; the file stays short. */
const LEAST = 0.05;
const LEAST_PHRASE = 0.08;
const LEAST_STATE = 0.15;

/** Added to what was learnt, chosen by cross-validation: likelihood weighs sentences, the measure whole notices. */
const SHIFTS = {
  'begin:bias': 0.25,
  again: -0.5,
};

/**
 * What is not learnt: how much the newsroom's own memory counts, which texts without decisions say nothing about; and bounds, chosen by
 * cross-validation.
 */
const FIXED = { known: { pending: 3, alike: 6 }, least: 0.5, threshold: 0.5 };

/**
 * Learns all parameters from labelled texts; gives them as `weights.json` has them.
 *
 * @param {object[]} texts prepared and labelled, each with its `weight` and the `phrases` in it
 */
export function learn(texts, settings = {}) {
  const { phrases, statePhrases } = phrasesOf(texts);
  const table = new PhraseTable(phrases, statePhrases);
  const rows = texts.map(({ read, allowed, weight }) => ({
    features: withPhrases(read, table),
    allowed,
    weight,
  }));
  const learnt = learnSequence(rows, { phrases: phrases.length, statePhrases }, { ...SETTINGS, ...settings });
  shift(learnt.features);
  const kinds = Object.fromEntries(
    [...learnKinds(texts)].map(([kind, weights]) => [kind, named(weights, KIND_FEATURE_NAMES)]),
  );
  return { ...sequence(learnt, phrases, statePhrases), kinds, gate: learnGate(texts), ...FIXED };
}

/** The phrases to be learnt, those of one word that say something of kinds first; the same text laid out in two ways counts once. */
function phrasesOf(texts) {
  const counts = new Map();
  const counted = new Set();
  for (const { gold, phrases } of texts) {
    if (counted.has(gold.id)) continue;
    counted.add(gold.id);
    for (const name of phrases.all) {
      const count = counts.get(name) ?? { texts: 0, notices: 0 };
      count.texts += 1;
      if (phrases.inNotices.has(name)) count.notices += 1;
      counts.set(name, count);
    }
  }
  const names = [...counts].filter(([, count]) => count.texts >= IN_TEXTS).map(([name]) => name);
  const ofKinds = (name) => /^say:[^ ]+$/.test(name) && counts.get(name).notices >= IN_KINDS;
  return {
    phrases: [...names.filter(ofKinds), ...names.filter((name) => !ofKinds(name))],
    statePhrases: names.filter(ofKinds).length,
  };
}

function shift(features) {
  FEATURE_NAMES.forEach((name, i) => {
    if (name === 'begin:bias') features[i] += SHIFTS[name];
    if (/^begin:\w+\.any\.(inNotice|underHeading)$/.test(name)) features[i] += SHIFTS.again;
    // A heading begins a notice of its own more often than not.
    if (/^begin:\w+\.heading\.(inNotice|underHeading)$/.test(name)) features[i] -= SHIFTS.again;
  });
}

function sequence({ features, states, cueOfKind, join, headed, again }, phrases, statePhrases) {
  const byKind = Object.fromEntries(
    NOTICE_KINDS.map((kind, k) => [
      kind,
      named(
        states.filter((_weight, i) => i % NOTICE_KINDS.length === k),
        [...STATE_NAMES, ...phrases.slice(0, statePhrases)],
        LEAST_STATE,
      ),
    ]),
  );
  const used = new Set(Object.values(byKind).flatMap((weights) => Object.keys(weights)));
  const phraseWeights = features.subarray(FEATURE_NAMES.length);
  return {
    features: named(features.subarray(0, FEATURE_NAMES.length), FEATURE_NAMES),
    phrases: Object.fromEntries(
      phrases
        .map((name, i) => [name, round(phraseWeights[i])])
        .filter(([name, weight]) => Math.abs(weight) >= LEAST_PHRASE || used.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    states: byKind,
    cueOfKind: round(cueOfKind[0]),
    steps: { join: byBorder(join), headed: byBorder(headed), again: byBorder(again) },
  };
}

const byBorder = (weights) =>
  Object.fromEntries(
    BORDERS.map((border, b) => [
      border,
      byKinds(weights.subarray(b * KINDS * KINDS, (b + 1) * KINDS * KINDS)),
    ]),
  );

const byKinds = (weights) =>
  Object.fromEntries(
    NOTICE_KINDS.map((before, q) => [
      before,
      named(weights.subarray(q * KINDS, (q + 1) * KINDS), NOTICE_KINDS, LEAST_STATE),
    ]).filter(([, after]) => Object.keys(after).length > 0),
  );

const round = (weight) => Math.round(weight * 100) / 100;

const named = (weights, names, least = LEAST) =>
  Object.fromEntries(
    names.map((name, i) => [name, round(weights[i])]).filter(([, weight]) => Math.abs(weight) >= least),
  );
