import type { ForestWeights } from './forest';
import weights from './weights.json';

/** What was learnt of pages, for the first look at each block and for the second one; `training/pages-html` says how. */
export const WEIGHTS = weights as unknown as { blocks: ForestWeights; context: ForestWeights };
