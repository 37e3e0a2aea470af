import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem } from '../fields/make-item';
import { readingOf } from '../fields/reading-of';
import type { Note, Reading } from '../format-reader';
import { attributeOf, childOf, textOf, type XmlElement } from '../xml/element';

const NAMESPACE = 'http://purl.org/atompub/tombstones/1.0';

/** An entry that an Atom feed takes back (RFC 6721, `at:deleted-entry`). */
export const isTombstone = ({ name, uri }: XmlElement): boolean =>
  name === 'deleted-entry' && uri === NAMESPACE;

/** The item that takes it back: canceled, with the entry's id and what the feed says about it. */
export const tombstoneItem = (
  element: XmlElement,
  { zone, place, original, notes }: { zone?: string; place: string; original: Uint8Array; notes: Note[] },
): Reading => {
  const found: FoundFields = {};
  addFound(found, 'guid', attributeOf(element, 'ref'), 'deleted-entry/@ref');
  addFound(found, 'versionCreated', attributeOf(element, 'when'), 'deleted-entry/@when');
  addFound(found, 'editorialNote', textOf(childOf(element, 'comment')), 'deleted-entry/comment');
  addFound(found, 'pubStatus', 'canceled', 'deleted-entry');
  const made = makeItem(
    found,
    { text: '' },
    { own: { signals: ['kill'] }, zone, place, empty: () => NAMELESS },
  );
  return readingOf(made, original, notes);
};

const NAMELESS: Note = {
  code: 'ITEM_EMPTY',
  field: 'deleted-entry/@ref',
  message: 'The feed takes an entry back and does not say which. Ask the agency for its id ("ref").',
};
