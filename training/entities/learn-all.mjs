import { core } from '../compiled-core.mjs';
import { labelledStretches } from './labelled-lines.mjs';
import { learn } from './learn.mjs';
import { learnPairs } from './learn-pairs.mjs';
import { packWeights } from './pack-weights.mjs';
import { BONUS, ROLE_LEAVE_OUT_WORDS, ROLE_SMALLEST } from './parameters.mjs';
import { roleExamples } from './role-examples.mjs';

const { ROLE_LABELS } = core('entities/roles/labels');
const { readRoleWeights } = core('entities/roles/weights');
const { readWeights } = core('entities/sequence/weights');
const { NAME_LABELS } = core('entities/tagger/labels');

/** Readies labelled texts for `learnAll`, once for all that are learnt from some of them. */
export const prepare = (text) => ({ ...text, ...labelledStretches(text) });

/**
 * Learns all that the stage needs from prepared texts: the tagger's weights, and, from texts with roles, those of roles.
 *
 * @returns `files`: what is shipped; `weights`: the same, ready for use
 */
export function learnAll(texts, log) {
  const names = packWeights(withBonus(NAME_LABELS, learn(NAME_LABELS, texts, { log })));
  const ready = readWeights(names, NAME_LABELS.count);
  const examples = texts.filter(({ roles }) => roles.length > 0).map((text) => roleExamples(text, ready));
  const roles = {
    words: packWeights(
      withBonus(ROLE_LABELS, learn(ROLE_LABELS, examples, { leaveOutWords: ROLE_LEAVE_OUT_WORDS })),
      ROLE_SMALLEST,
    ),
    pairs: packWeights(learnPairs(examples.flatMap(({ pairs }) => pairs)), ROLE_SMALLEST),
  };
  return { files: { names, roles }, weights: { names: ready, roles: readRoleWeights(roles) } };
}

/** Adds to each step by which a span of a type begins what is added for that type. */
function withBonus(set, { weights, steps }) {
  const bonusOf = (from, to) => {
    const { type, part } = set.labels[to];
    return set.mayFollow(from, to) && /^(?:begin|unit)$/.test(part) ? (BONUS[type] ?? 0) : 0;
  };
  return { weights, steps: steps.map((row, from) => row.map((step, to) => step + bonusOf(from, to))) };
}
