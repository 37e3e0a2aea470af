import { Potentials, type PastedWeights } from './potentials';
import weights from './weights.json';

/** What was learnt of pasted pages; `training/pages` says how. */
export const POTENTIALS = new Potentials(weights as unknown as PastedWeights);
