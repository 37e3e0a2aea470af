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

export const { parsePage } = core('read/html/page-tree');
export const { readPageMetadata } = core('read/html/page-metadata');
export const { htmlText } = core('read/html/html-text');
export const { decode } = core('read/bytes/decode');
export const { namedEncoding } = core('read/html/page-encoding');
export const { viewPage } = core('clean/page/page-view');
export const { blockRows } = core('clean/page/block-rows');
export const { contextRows } = core('clean/page/context-rows');
export const { scoreBlocks } = core('clean/page/model/forest');
export const { keptByScores } = core('clean/page/choose-blocks');
