import type { ByteSource } from '../bytes/byte-source';
import type { Note } from '../format-reader';
import type { ReadLimits } from '../outcome';
import type { XmlElement } from './element';
import { XmlScanner, type Scanned } from './xml-scanner';
import { streamDecoder, xmlEncoding } from './xml-encoding';

/** Says whether an element is an item. `ancestors`: from the root to its parent; its own children are not there yet. */
export type IsItem = (element: XmlElement, ancestors: readonly XmlElement[]) => boolean;

export interface XmlItem {
  kind: 'item';
  element: XmlElement;
  /** The elements around it from the root on, with what stood in them before it and is no item. */
  ancestors: XmlElement[];
  /**
   * The item by itself as a document of the same format, in UTF-8: what stands before the first item, the item as the file has it, and the end tags. Where
   * the item is the root, the file's own bytes.
   */
  original: Uint8Array;
  /** What was wrong with its XML. */
  notes: Note[];
}

export type XmlEvent =
  | XmlItem
  /** An item that cannot be read, or the rest of the file. */
  | { kind: 'failed'; whole: boolean; note: Note; original?: Uint8Array }
  /** The end of the document: the root with everything in it that is no item. Absent when there was none. */
  | { kind: 'end'; root?: XmlElement; notes: Note[] };

export interface XmlItemsOptions {
  limits: ReadLimits;
  charset?: string;
  isItem: IsItem;
}

/** Characters that are parsed at a time; what came of them is handed on before the next ones. */
const SLICE = 64 * 1024;

/**
 * Reads an XML document piece by piece and yields the elements that are items, each with its own tree, and what stands around them. Memory is
 * bounded by one item. No DTD is fetched, and no entity is known but HTML's named characters and characters that the document itself gives a name to; a document that
 * declares any other entity is refused.
 *
 * XML that is not well-formed is read as far as it can be, with notes that name line and column.
 */
export async function* xmlItems(source: ByteSource, options: XmlItemsOptions): AsyncGenerator<XmlEvent> {
  const { limits, charset, isItem } = options;
  const { bytes: head } = await source.head();
  const found = xmlEncoding(head, charset);
  if ('note' in found) {
    yield { kind: 'failed', whole: true, note: found.note };
    return;
  }
  const decoder = streamDecoder(found.encoding);
  const scanner = new XmlScanner({ limits, isItem });
  const kept = new WholeFile(limits.itemBytes);
  const hand = (scanned: Scanned): XmlEvent =>
    scanned.kind === 'item' && scanned.isRoot
      ? { ...scanned, original: kept.bytes ?? scanned.original }
      : scanned;
  let first = found.notes;
  let skip = found.skip;
  for await (const chunk of source.chunks()) {
    kept.add(chunk, !scanner.mayBeOneItem);
    const text = decoder.write(chunk.subarray(skip));
    skip = Math.max(0, skip - chunk.length);
    for (let at = 0; at < text.length; at += SLICE) {
      scanner.write(text.slice(at, at + SLICE));
      for (const scanned of scanner.take()) {
        yield withNotes(hand(scanned), first);
        if (scanned.kind === 'item') first = [];
      }
      if (scanner.stopped) return;
    }
  }
  scanner.write(decoder.end());
  scanner.end();
  for (const scanned of scanner.take()) {
    yield withNotes(hand(scanned), first);
    if (scanned.kind === 'item') first = [];
  }
}

const withNotes = (event: XmlEvent, notes: Note[]): XmlEvent =>
  notes.length > 0 && event.kind === 'item' ? { ...event, notes: [...notes, ...event.notes] } : event;

/** The file's bytes, for as long as the whole file may turn out to be one item. */
class WholeFile {
  private parts: Uint8Array[] | undefined = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  add(chunk: Uint8Array, isMore: boolean): void {
    this.length += chunk.length;
    if (isMore || this.length > this.limit) this.parts = undefined;
    this.parts?.push(chunk);
  }

  get bytes(): Uint8Array | undefined {
    return this.parts && Buffer.concat(this.parts, this.length);
  }
}
