import { core } from '../compiled-core.mjs';

export { root } from '../compiled-core.mjs';

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
