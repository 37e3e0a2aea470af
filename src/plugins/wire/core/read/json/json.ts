import { decode } from '../bytes/decode';
import { readByCutting, type Cut, type Cutter, type PieceOptions, type RawPiece } from '../cutter';
import type { FormatReader, Note, Reading } from '../format-reader';
import { readJsonItem } from './json-item';
import { ENDS_EARLY, scanMembers, scanValue, skipSpace, type JsonSpan } from './json-scan';
import { Places, type TextPlace } from './places';
import { findItems } from './envelope';
import type { ReadLimits } from '../outcome';

/** An empty object or list is only JSON's where nothing follows, or more JSON: pages and texts may open with empty brackets too. */
const OPENING = /^\s*(?:\{\s*"|\[\s*[{["]|(?:\{\s*\}|\[\s*\])\s*(?:$|[{[]))/;

/** An item's own piece of a JSON text. */
interface JsonPiece extends RawPiece, TextPlace {
  /** JSON pointer (RFC 6901). */
  pointer: string;
  /** The piece as text, where UTF-8 cannot hold it. */
  text?: string;
}

/** What there is to say of every item of a file: how its bytes were read. */
interface JsonFile {
  notes: Note[];
}

const jsonCutter: Cutter<JsonPiece, JsonFile> = {
  async cut(source, { limits, charset }) {
    const bytes = await source.whole(limits.documentBytes);
    if (!bytes) return nothingBut(whole(tooLarge(limits.documentBytes)));
    const decoded = decode(bytes, { charset });
    if (!decoded.ok) return nothingBut(whole(decoded.note, bytes));
    const { text, notes } = decoded;
    return { shared: { notes }, cuts: inTurn(cutRoots({ text, places: new Places(text), limits })) };
  },

  readerOf: ({ notes }, options) => ({
    read(piece) {
      const reading = readPiece(piece, options);
      return reading.ok ? { ...reading, notes: [...notes, ...reading.notes] } : reading;
    },
  }),
};

const tooLarge = (most: number): Note => ({
  code: 'READ_TOO_LARGE',
  message: `The file is larger than ${most} bytes, the most a JSON file may have. Split it, or send it as JSONL, which has no such limit.`,
});

const nothingBut = (reading: Reading): { cuts: AsyncIterable<Cut<JsonPiece>> } => ({
  cuts: inTurn([{ reading }]),
});

async function* inTurn<T>(list: Iterable<T>): AsyncGenerator<T> {
  yield* list;
}

/**
 * JSON: an object that is an item, an array of them, or an envelope that has such an array in one of its fields; also several of
 * these one after the other. Each item is parsed by itself, so a broken one is one failed outcome and a cut file gives all items
 * before the cut. `original` is the item's own piece of the file, character by character, as UTF-8.
 */
export const jsonReader: FormatReader<'json'> = {
  name: 'json',

  sniff(head, fileName, mediaType) {
    if (OPENING.test(head.text)) return 0.8;
    if (/\.(json|ninjs)$/.test(fileName)) return 0.5;
    return /^application\/(.+\+)?json$/.test(mediaType) ? 0.25 : 0;
  },

  cutter: jsonCutter,
  read: readByCutting(jsonCutter),
};

const whole = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

const EMPTY_LIST: Note = { code: 'READ_NO_ITEMS', message: 'The list of items is empty.' };

/** A JSON text that is being cut. */
interface Document {
  text: string;
  places: Places;
  limits: ReadLimits;
}

const syntax = ({ places }: Document, at: number, problem: string): Cut<JsonPiece> => ({
  reading: whole({
    code: 'READ_JSON',
    place: places.of(at),
    message: `The file is not valid JSON here: ${problem}. What comes before is read; correct it, or have it sent again.`,
  }),
});

function* cutRoots(document: Document): Generator<Cut<JsonPiece>> {
  const { text } = document;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (text[at] !== '{' && text[at] !== '[') {
      yield syntax(document, at, 'an object or a list is expected');
      return;
    }
    const root = scanValue(text, at);
    yield* cutRoot(document, root);
    at = skipSpace(text, root.end);
  }
}

function* cutRoot(document: Document, root: JsonSpan): Generator<Cut<JsonPiece>> {
  const found = findItems(document.text, root.start);
  if (!found) {
    yield cutElement(document, root, '');
    return;
  }
  let index = 0;
  let cut = false;
  const members = scanMembers(document.text, found.at);
  for (let next = members.next(); ; next = members.next()) {
    if (next.done) {
      const problem = next.value.problem ?? (root.complete ? undefined : ENDS_EARLY);
      // An item that is cut off has failed by itself already.
      if (problem && !cut) yield syntax(document, next.value.at, problem);
      else if (index === 0) yield { reading: whole(EMPTY_LIST) };
      return;
    }
    yield cutElement(document, next.value, `${found.pointer}/${index}`);
    cut = !next.value.complete;
    index += 1;
  }
}

function cutElement(
  { text, places, limits }: Document,
  { start, end }: JsonSpan,
  pointer: string,
): Cut<JsonPiece> {
  const json = text.slice(start, end);
  const bytes = Buffer.from(json, 'utf8');
  if (bytes.length > limits.itemBytes) {
    const note: Note = {
      code: 'READ_TOO_LARGE',
      place: places.of(start),
      message: `The item has ${bytes.length} bytes; ${limits.itemBytes} are read. Shorten it.`,
    };
    return { reading: { ok: false, note } };
  }
  const isHeld = !/\p{Surrogate}/u.test(json);
  return { piece: { bytes, pointer, ...places.at(start), ...(isHeld ? {} : { text: json }) } };
}

function readPiece(
  { bytes, text, pointer, line, column }: JsonPiece,
  { limits, zone, mapping }: PieceOptions,
): Reading {
  const json = text ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const places = new Places(json, { line, column });
  return readJsonItem(json, {
    pointer,
    placeOf: (offset) => places.of(offset),
    maxDepth: limits.depth,
    original: bytes,
    zone,
    mapping,
  });
}
