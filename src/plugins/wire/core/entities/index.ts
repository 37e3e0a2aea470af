export * from './mention';
export { linkEntities, type LinkContext } from './link-entities';
export { buildNameIndex, type NameIndex } from './name-index';
export { nameKey } from './name-key';
export * from './supplied';
