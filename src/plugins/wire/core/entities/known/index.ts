export { matchExact, type KnownMatch } from './match-exact';
export { isLegal } from './name-keys';
export { linePieces } from './line-pieces';
export { matchWeak, soundsLike } from './match-weak';
export type { Judged } from './judge-match';
export { NameIndex, type KnownRecord } from './packed-names';
export { NameIndexBuilder } from './name-index-builder';
