import type { ItemType, Rendition } from '../../../item';
import { asText } from '../json-values';
import { plainName } from '../source-names';

const TYPES: Record<string, ItemType> = {
  text: 'text',
  picture: 'picture',
  photo: 'picture',
  image: 'picture',
  graphic: 'graphic',
  animated: 'graphic',
  video: 'video',
  audio: 'audio',
  composite: 'composite',
  package: 'composite',
  event: 'event',
  planning: 'planning',
};

/** The type that ninjs `type` says; undefined for none, and for what other sources mean by "type". */
export const itemType = (value: unknown): ItemType | undefined => {
  const word = typeof value === 'string' ? plainName(asText(value) ?? '') : '';
  return Object.hasOwn(TYPES, word) ? TYPES[word] : undefined;
};

const MEDIA: ReadonlySet<string> = new Set(['picture', 'graphic', 'video', 'audio']);

/** What kind of file an item of this type has. */
export const mediaOf = (type: ItemType | undefined): Rendition['type'] =>
  type && MEDIA.has(type) ? (type as Rendition['type']) : undefined;
