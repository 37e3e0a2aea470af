import type { ForestWeights } from './forest';
import weights from './weights.json';

/** What was learnt of pages; `training/pages-html` says how. */
export const WEIGHTS = weights as unknown as { blocks: ForestWeights };
