import { FEATURE_NAMES, STATE_NAMES } from './detector.mjs';

/** A phrase of one word is among the states, too: the same number, moved. */
const STATES_TO_FEATURES = FEATURE_NAMES.length - STATE_NAMES.length;
const LISTS = ['inside', 'begin', 'again', 'againHeaded', 'join', 'headed'];

/**
 * How often each feature is left out of a text while the model learns (dropout: Srivastava et al. 2014; for such models: Wang, Manning
 * 2013). Texts of other issuers lack most of the wordings that were learnt, so no wording may carry a notice alone.
 *
 * @param {number} count of features, with the phrases
 * @param {{ dropPhrases: number, dropCues: number, dropOthers: number }} settings shares from 0 to 1
 */
export function dropRates(count, { dropPhrases, dropCues, dropOthers }) {
  const rates = new Float64Array(count).fill(dropPhrases);
  FEATURE_NAMES.forEach((name, i) => {
    if (name.endsWith('bias')) rates[i] = 0;
    else rates[i] = /cue:|(heading|opener|phrase|against|stop)\./.test(name) ? dropCues : dropOthers;
  });
  return rates;
}

/** A sentence's features without those that the text number `text` goes without in this round. The same numbers leave out the same. */
export function dropping(rates, text, round) {
  const seed = Math.imul(text + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  const isKept = (feature) => {
    let hash = Math.imul(feature ^ seed, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
    return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 >= rates[feature];
  };
  return (sentence) => ({
    ...sentence,
    ...Object.fromEntries(LISTS.map((list) => [list, sentence[list].filter(isKept)])),
    states: sentence.states.filter(
      (state) => state < STATE_NAMES.length || isKept(state + STATES_TO_FEATURES),
    ),
  });
}

/** What was learnt while features were missing counts as much less when they all are there. */
export function shrink({ features, states }, rates, kinds) {
  rates.forEach((rate, i) => {
    features[i] *= 1 - rate;
  });
  for (let i = STATE_NAMES.length * kinds; i < states.length; i += 1)
    states[i] *= 1 - rates[Math.floor(i / kinds) + STATES_TO_FEATURES];
}
