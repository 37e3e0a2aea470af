import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileServer } from '../../scripts/compile-server.cjs';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the compiled core is; another folder when the project's own output is not to be touched. */
const compiled = process.env.COPYDESK_CORE ?? join(root, 'dist/src/plugins/wire/core');
if (!process.env.COPYDESK_CORE) compileServer(root);

const require = createRequire(import.meta.url);
const core = (name) => require(join(compiled, name));

export const { splitLines } = core('clean/split-lines');
export const { joinLines } = core('clean/join-lines');
export const { measure } = core('clean/measure');
export const { keepProbable } = core('clean/segment');
export const { labelBlocks } = core('clean/label-blocks');
export const { sightOf } = core('clean/pasted/page-sight');
export const { FEATURES } = core('clean/pasted/features');
export const { HEADS, Potentials, placeOf } = core('clean/pasted/model/potentials');
export const { expectations, latticeOf } = core('clean/pasted/model/forward-backward');
