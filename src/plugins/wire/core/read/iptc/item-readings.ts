import { readingOf } from '../fields/reading-of';
import type { MappedItem } from '../fields/make-item';
import type { Reading } from '../format-reader';
import type { Ununderstood } from '../xml/ununderstood';
import type { XmlItem } from '../xml/xml-items';

/**
 * What a reader yields of the items that are made of one element. What is wrong with its XML is told of the first of them, what was not
 * understood of the one in which it stands.
 */
export function* itemReadings(
  made: Iterable<MappedItem>,
  { original, notes }: Pick<XmlItem, 'original' | 'notes'>,
  unknown: Ununderstood,
): Generator<Reading> {
  let first = notes;
  for (const one of made) {
    const told = unknown.take();
    const all = told ? [...one.notes, told] : one.notes;
    yield readingOf(one.item ? { ...one, notes: all } : one, original, first);
    first = [];
  }
}
