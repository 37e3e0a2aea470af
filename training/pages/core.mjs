import { core } from '../compiled-core.mjs';

export { root } from '../compiled-core.mjs';

export const { splitLines } = core('clean/split-lines');
export const { joinLines } = core('clean/join-lines');
export const { measure } = core('clean/measure');
export const { keepProbable } = core('clean/segment');
export const { labelBlocks } = core('clean/label-blocks');
export const { sightOf } = core('clean/pasted/page-sight');
export const { FEATURES } = core('clean/pasted/features');
export const { HEADS, Potentials, placeOf } = core('clean/pasted/model/potentials');
export const { expectations, latticeOf } = core('clean/pasted/model/forward-backward');
