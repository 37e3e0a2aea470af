import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Note } from '../format-reader';
import type { ReadLimits } from '../outcome';
import type { XmlElement } from './element';
import { AmpersandMender } from './mend-ampersands';
import { declaredCharacters, namedCharacters } from './named-characters';
import { LONGEST_HEAD, OriginalWriter } from './original-writer';
import type { IsItem, XmlEvent, XmlItem } from './xml-items';
import {
  cut,
  ENTITIES,
  illFormed,
  mended,
  replacement,
  tooDeep,
  tooLarge,
  tooLong,
  tooMuchBeside,
} from './xml-notes';

/** What the scanner found, in the order of the document. */
export type Scanned = (XmlItem & { isRoot: boolean }) | Exclude<XmlEvent, XmlItem>;

/** Errors that are told of one item, or of the rest of the document. */
const MOST_ERRORS = 3;

/** Thrown to leave the parser where the document is not to be read on. */
const STOP = new Error('The document is not read on.');

/** More than the name of any tag, of which the end may be in the next piece. */
const LONGEST_NAME = 1024;

interface OpenItem {
  element: XmlElement;
  /** How many elements are open around it. */
  depth: number;
  /** Where its start tag begins, in characters from the document's beginning. */
  start: number;
  notes: Note[];
  tooLarge: boolean;
}

/**
 * Turns a document's text, piece by piece, into items. What it holds on to is bounded by `limits.itemBytes` characters: of an item that has more only
 * the end is looked for, and where there is no tag for so long the rest is not read.
 */
export class XmlScanner {
  /** Nothing more will come. */
  stopped = false;
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly mender = new AmpersandMender();
  private readonly open: XmlElement[] = [];
  /** The names of the open elements as the document writes them. */
  private readonly written: string[] = [];
  private found: Scanned[] = [];
  private root: XmlElement | undefined;
  private rootItem: XmlItem | undefined;
  private roots = 0;
  private text = '';
  /** Where `text` begins in the document. */
  private base = 0;
  private tagStart: number | undefined;
  private lastTag = 0;
  private item: OpenItem | undefined;
  private readonly originals = new OriginalWriter();
  private notes: Note[] = [];
  /** Characters of what is kept beside items. */
  private beside = 0;

  constructor(private readonly options: { limits: ReadLimits; isItem: IsItem }) {
    this.parser.ENTITIES = namedCharacters();
    this.parser.on('opentagstart', () => this.onTagStart());
    this.parser.on('opentag', (tag) => this.onOpen(tag));
    this.parser.on('closetag', () => this.onClose());
    this.parser.on('text', (text) => this.onText(text));
    this.parser.on('cdata', (text) => this.onText(text));
    this.parser.on('doctype', (doctype) => this.onDoctype(doctype));
    this.parser.on('error', (error) => this.onError(error.message));
  }

  /** True while the document so far can be one item as a whole. */
  get mayBeOneItem(): boolean {
    return this.root === undefined || this.item?.depth === 0 || this.rootItem !== undefined;
  }

  write(piece: string): void {
    if (!this.stopped) this.feed(this.mender.write(piece));
  }

  /** Tells that the document ends here. */
  end(): void {
    if (!this.stopped) this.feed(this.mender.write('', true));
    if (this.stopped) return;
    this.stopped = true;
    const { item } = this;
    if (item) {
      const original = Buffer.from(this.text.slice(item.start - this.base), 'utf8');
      this.found.push({ kind: 'failed', whole: false, note: this.cutIn('this item'), original });
    } else if (this.open.length > 0) {
      this.found.push({ kind: 'failed', whole: true, note: this.cutIn('the document') });
    }
    if (this.mender.count > 0) this.notes.push(mended(this.mender.count));
    if (this.rootItem) {
      const notes = [...this.rootItem.notes, ...this.notes];
      this.found.push({ ...this.rootItem, notes, isRoot: this.roots === 1 });
    }
    this.found.push({ kind: 'end', root: this.root, notes: this.notes });
  }

  /** What was found since the last call. */
  take(): Scanned[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private feed(text: string): void {
    this.text += text;
    try {
      this.parser.write(text);
      this.keepBounds();
    } catch (error) {
      if (error !== STOP) throw error;
    }
  }

  private keepBounds(): void {
    const { itemBytes } = this.options.limits;
    const end = this.base + this.text.length;
    const { item } = this;
    if (item && !item.tooLarge && end - item.start > itemBytes) {
      item.tooLarge = true;
      item.element.children = [];
    }
    if (end - this.lastTag > itemBytes) this.stop(tooLong(itemBytes, this.parser.line));
    if (item && !item.tooLarge) return;
    if (this.originals.wantsHead && this.text.length <= LONGEST_HEAD) return;
    this.forget(Math.min(this.tagStart ?? end, end - LONGEST_NAME));
  }

  private forget(before: number): void {
    if (before <= this.base) return;
    this.text = this.text.slice(before - this.base);
    this.base = before;
  }

  private onTagStart(): void {
    this.lastTag = this.parser.position;
    if (this.item) return;
    const at = this.text.lastIndexOf('<', this.parser.position - this.base - 1);
    this.tagStart = this.base + Math.max(0, at);
  }

  private onOpen(tag: SaxesTagNS): void {
    const element: XmlElement = {
      name: tag.local,
      uri: tag.uri,
      ...(tag.prefix === '' ? {} : { prefix: tag.prefix }),
      attributes: attributesOf(tag),
      children: [],
      line: this.parser.line,
    };
    const { open, item } = this;
    if (open.length >= this.options.limits.depth) this.stop(tooDeep(this.options.limits.depth, element));
    if (open.length === 0) this.nextRoot(element);
    if (!item && this.options.isItem(element, open)) {
      this.item = { element, depth: open.length, start: this.tagStart!, notes: [], tooLarge: false };
      this.originals.begin(this.text.slice(0, this.tagStart! - this.base), this.base, open);
    } else if (open.length > 0 && !item?.tooLarge) {
      open[open.length - 1].children.push(element);
      if (!item) this.keepBeside(tag.name.length + JSON.stringify(element.attributes).length);
    }
    open.push(element);
    this.written.push(tag.name);
    this.tagStart = undefined;
  }

  /** A file may have several documents one after the other. */
  private nextRoot(element: XmlElement): void {
    if (this.rootItem) this.found.push({ ...this.rootItem, isRoot: false });
    this.rootItem = undefined;
    this.root = element;
    this.roots += 1;
  }

  private onClose(): void {
    this.lastTag = this.parser.position;
    this.open.pop();
    this.written.pop();
    const { item } = this;
    if (!item || this.open.length > item.depth) return;
    this.item = undefined;
    const { itemBytes } = this.options.limits;
    if (item.tooLarge) {
      this.found.push({ kind: 'failed', whole: false, note: tooLarge(itemBytes, item.element.line) });
      return;
    }
    const piece = this.text.slice(item.start - this.base, this.parser.position - this.base);
    const notes = piece.includes('\ufffd') ? [...item.notes, replacement(item.element.line)] : item.notes;
    const original = this.originals.write(piece, this.open, this.written);
    const found: XmlItem = {
      kind: 'item',
      element: item.element,
      ancestors: [...this.open],
      original,
      notes,
    };
    if (item.depth === 0) this.rootItem = found;
    else this.found.push({ ...found, isRoot: false });
    this.forget(this.parser.position);
  }

  private onText(text: string): void {
    const parent = this.open[this.open.length - 1];
    if (!parent || this.item?.tooLarge) return;
    if (!this.item) {
      if (text.trim() === '') return;
      this.keepBeside(text.length);
    }
    const { children } = parent;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  private keepBeside(length: number): void {
    this.beside += length;
    if (this.beside > this.options.limits.itemBytes) {
      this.stop(tooMuchBeside(this.options.limits.itemBytes, this.parser.line));
    }
  }

  private onDoctype(doctype: string): void {
    const declared = declaredCharacters(doctype);
    if (declared) this.parser.ENTITIES = namedCharacters(declared);
    else this.stop(ENTITIES);
  }

  private onError(message: string): void {
    const told = /^(?:(\d+):(\d+): )?(.*)$/s.exec(message)!;
    if (/XML declaration must|only one root|doctype declaration/i.test(told[3])) return;
    const notes = this.item?.notes ?? this.notes;
    if (notes.filter(({ code }) => code === 'READ_XML').length < MOST_ERRORS) {
      notes.push(illFormed(told[3], Number(told[1]), Number(told[2])));
    }
  }

  private cutIn(what: string): Note {
    return cut(what, this.written[this.item?.depth ?? 0], this.parser.line);
  }

  private stop(note: Note): void {
    if (this.stopped) return;
    this.stopped = true;
    this.found.push({ kind: 'failed', whole: true, note });
    throw STOP;
  }
}

const XML = 'http://www.w3.org/XML/1998/namespace';

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { name, local, prefix, uri, value } of Object.values(tag.attributes)) {
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    attributes[uri === '' ? local : uri === XML ? `xml:${local}` : name] = value;
  }
  return attributes;
}
