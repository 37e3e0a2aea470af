import { BORDERS, FEATURE_NAMES, NOTICE_KINDS, STATE_NAMES } from './detector.mjs';

const KINDS = NOTICE_KINDS.length;
const STEPS = ['join', 'headed', 'again'];

/**
 * The sequence model's parameters in one vector, and the parts of it by what they are; the parts are views of the vector, so that what is
 * learnt in the one is seen in the other.
 *
 * @param {{ phrases: number, statePhrases: number }} counts of phrases, and of those among them that say something of kinds
 */
export function parameters({ phrases, statePhrases }) {
  const sizes = {
    features: FEATURE_NAMES.length + phrases,
    states: (STATE_NAMES.length + statePhrases) * KINDS,
    cueOfKind: 1,
    ...Object.fromEntries(STEPS.map((name) => [name, BORDERS.length * KINDS * KINDS])),
  };
  const vector = new Float64Array(Object.values(sizes).reduce((sum, size) => sum + size, 0));
  return { vector, ...viewsOf(vector, sizes), sizes };
}

/** The parts of another vector of the same build. */
export function viewsOf(vector, sizes) {
  const views = {};
  let from = 0;
  for (const [name, size] of Object.entries(sizes)) {
    views[name] = vector.subarray(from, from + size);
    from += size;
  }
  return views;
}

/** The parameters as the detector wants them. */
export const asWeights = ({ features, states, cueOfKind, join, headed, again }) => ({
  features,
  states,
  cueOfKind: cueOfKind[0],
  steps: { join, headed, again },
});
