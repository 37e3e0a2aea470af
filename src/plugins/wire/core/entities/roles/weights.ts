import { readWeights } from '../sequence/weights';
import { ROLE_LABELS } from './labels';
import type { RoleWeights } from './link-posts';
import learnt from './weights.json';

/** Reads what training has written. */
export const readRoleWeights = ({ words, pairs }: typeof learnt): RoleWeights => ({
  words: readWeights(words, ROLE_LABELS.count),
  pairs: readWeights(pairs, 1),
});

let shipped: RoleWeights | undefined;

/** The weights that are shipped; unpacked when they are first needed. */
export const roleWeights = (): RoleWeights => (shipped ??= readRoleWeights(learnt));
