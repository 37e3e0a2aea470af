import type { Note, Reading } from '../format-reader';
import type { MappedItem } from './make-item';

/**
 * What a reader yields of an item that `makeItem` made: the item, or the reason why there is none, each with the bytes to keep.
 *
 * @param before what there is to say beside the item's own notes; it goes before them
 */
export const readingOf = (
  { item, notes, paths }: MappedItem,
  original: Uint8Array,
  before: readonly Note[] = [],
): Reading =>
  item
    ? { ok: true, item, original, notes: [...before, ...notes], paths }
    : { ok: false, note: notes[notes.length - 1], original };
