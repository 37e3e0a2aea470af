import type { Line } from '../line';
import { bestLabels } from '../sequence/best-labels';
import { stretchScores } from '../sequence/stretch-scores';
import type { Weights } from '../sequence/weights';
import { ROLE_LABELS } from './labels';
import type { LineName } from './names-of-line';
import { nearPeople } from './near-people';
import { RoleFeatures } from './role-features';

/** Words of a line that say what somebody is: tokens `from` up to, not including, `to`. */
export interface RoleSpan {
  from: number;
  to: number;
}

/** Finds the role words near a line's people. Reads what the rules say of them and changes nothing. */
export const tagRoles = (line: Line, names: readonly LineName[], weights: Weights): RoleSpan[] => {
  const stretches = nearPeople(line, names);
  if (stretches.length === 0) return [];
  const features = new RoleFeatures(line, names);
  const labels = new Uint8Array(line.tokens.length);
  for (const { from, to } of stretches)
    bestLabels(
      ROLE_LABELS,
      stretchScores(features, from, to, weights),
      weights.steps,
      to - from,
      labels,
      from,
    );
  return ROLE_LABELS.spans(labels);
};
