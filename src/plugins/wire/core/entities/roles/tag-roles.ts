import type { Line } from '../line';
import { labelStretch } from '../sequence/label-stretch';
import type { Weights } from '../sequence/weights';
import { wordFeatures, wordScores, type WordFeatures } from '../sequence/word-features';
import { ROLE_LABELS } from './labels';
import type { LineName } from './names-of-line';
import { nearPeople } from './near-people';
import { RoleFeatures } from './role-features';

/** Words of a line that say what somebody is: tokens `from` up to, not including, `to`. */
export interface RoleSpan {
  from: number;
  to: number;
}

/** A word that by itself is so much more probably none (natural logarithm of the odds), and has no likelier one near, is none. */
const HARDLY = 0.7;
const NEAR = 2;

/** Finds the role words near a line's people. Reads what the rules say of them and changes nothing. */
export const tagRoles = (line: Line, names: readonly LineName[], weights: Weights): RoleSpan[] => {
  const labels = new Uint8Array(line.tokens.length);
  let features: RoleFeatures | undefined;
  for (const stretch of nearPeople(line, names)) {
    for (let from = stretch.from; from < stretch.to; from += 1) {
      const to = likelyUntil(line, from, stretch.to, weights);
      if (to === from) continue;
      features ??= new RoleFeatures(line, names);
      labelStretch(ROLE_LABELS, features, { from, to }, weights, labels);
      from = to - 1;
    }
  }
  return features ? ROLE_LABELS.spans(labels) : [];
};

/** Where a run of words that may be of a role, or are near such, ends; where it was asked for when none begins there. */
const likelyUntil = ({ tokens }: Line, from: number, stop: number, weights: Weights): number => {
  const mayBeRole = (at: number) => isLikely(wordFeatures(tokens[at]!.facts), weights);
  let last = -1;
  for (let i = from; i < Math.min(stop, from + NEAR + 1); i += 1) if (mayBeRole(i)) last = i;
  if (last < 0) return from;
  for (let i = last + 1; i < stop && i <= last + 2 * NEAR + 1; i += 1) if (mayBeRole(i)) last = i;
  return Math.min(stop, last + 1 + NEAR);
};

const isLikely = (word: WordFeatures, weights: Weights): boolean =>
  wordScores(word, weights).lead > -HARDLY / weights.unit;
