import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileServer } from '../scripts/compile-server.cjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the compiled core is; another folder when the project's own output is not to be touched. */
const compiled = process.env.COPYDESK_CORE ?? join(root, 'dist/src/plugins/wire/core');
if (!process.env.COPYDESK_CORE) compileServer(root);

const require = createRequire(import.meta.url);

/** A file of the compiled core, by its path in it. */
export const core = (name) => require(join(compiled, name));
