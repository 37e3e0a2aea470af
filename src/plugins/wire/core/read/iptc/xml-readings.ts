import type { ByteSource } from '../bytes/byte-source';
import { withLastNotes } from '../feeds/with-last-notes';
import type { Note, Reading } from '../format-reader';
import { xmlItems, type XmlItem, type XmlItemsOptions } from '../xml/xml-items';

/** Reads an XML document item by item; what is said of the document as a whole is told on its last item. */
export const xmlReadings = (
  source: ByteSource,
  options: XmlItemsOptions,
  readItem: (item: XmlItem) => Iterable<Reading>,
): AsyncGenerator<Reading> => withLastNotes(readings(source, options, readItem));

async function* readings(
  source: ByteSource,
  options: XmlItemsOptions,
  readItem: (item: XmlItem) => Iterable<Reading>,
): AsyncGenerator<Reading | Note[]> {
  let told: readonly Note[] = [];
  for await (const event of xmlItems(source, options)) {
    if (event.kind === 'item') {
      told = event.notes;
      yield* readItem(event);
    } else if (event.kind === 'failed') {
      const { whole, note, original } = event;
      yield { ok: false, whole, note, ...(original ? { original } : {}) };
    } else {
      // An item that is the whole document has the document's notes already.
      yield event.notes.filter((note) => !told.includes(note));
    }
  }
}
