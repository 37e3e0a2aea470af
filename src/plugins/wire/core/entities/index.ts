export * from './mention';
export { linkEntities, type LinkContext } from './link-entities';
export { NameIndex, NameIndexBuilder } from './known';
export { buildNameIndex } from './name-index';
export { nameKey } from './name-key';
export * from './supplied';
export { MAX_NEW_NAMES } from './group-entities';
