import { decode } from '../bytes/decode';
import type { FormatReader, Note, Reading } from '../format-reader';
import { readJsonItem } from './json-item';
import { ENDS_EARLY, Places, scanMembers, scanValue, skipSpace, type JsonSpan } from './json-scan';
import { findItems } from './envelope';
import type { Mapping } from '../mapping';
import type { ReadLimits } from '../outcome';

/** An empty object or list is only JSON's where nothing follows, or more JSON: pages and texts may open with empty brackets too. */
const OPENING = /^\s*(?:\{\s*"|\[\s*[{["]|(?:\{\s*\}|\[\s*\])\s*(?:$|[{[]))/;

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

  async *read(source, { limits, charset, zone, mapping }) {
    const bytes = await source.whole(limits.documentBytes);
    if (!bytes) {
      yield whole({
        code: 'READ_TOO_LARGE',
        message: `The file is larger than ${limits.documentBytes} bytes, the most a JSON file may have. Split it, or send it as JSONL, which has no such limit.`,
      });
      return;
    }
    const decoded = decode(bytes, { charset });
    if (!decoded.ok) {
      yield whole(decoded.note, bytes);
      return;
    }
    const { text } = decoded;
    for (const reading of readRoots({ text, places: new Places(text), limits, zone, mapping })) {
      yield reading.ok ? { ...reading, notes: [...decoded.notes, ...reading.notes] } : reading;
    }
  },
};

const whole = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

const EMPTY_LIST: Note = { code: 'READ_NO_ITEMS', message: 'The list of items is empty.' };

/** A JSON text that is being read. */
interface Document {
  text: string;
  places: Places;
  limits: ReadLimits;
  zone?: string;
  mapping?: Mapping;
}

const syntax = ({ places }: Document, at: number, problem: string): Reading =>
  whole({
    code: 'READ_JSON',
    place: places.of(at),
    message: `The file is not valid JSON here: ${problem}. What comes before is read; correct it, or have it sent again.`,
  });

function* readRoots(document: Document): Generator<Reading> {
  const { text } = document;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (text[at] !== '{' && text[at] !== '[') {
      yield syntax(document, at, 'an object or a list is expected');
      return;
    }
    const root = scanValue(text, at);
    yield* readRoot(document, root);
    at = skipSpace(text, root.end);
  }
}

function* readRoot(document: Document, root: JsonSpan): Generator<Reading> {
  const found = findItems(document.text, root.start);
  if (!found) {
    yield readElement(document, root, '');
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
      else if (index === 0) yield whole(EMPTY_LIST);
      return;
    }
    yield readElement(document, next.value, `${found.pointer}/${index}`);
    cut = !next.value.complete;
    index += 1;
  }
}

function readElement(
  { text, places, limits, zone, mapping }: Document,
  { start, end }: JsonSpan,
  pointer: string,
): Reading {
  const json = text.slice(start, end);
  const original = Buffer.from(json, 'utf8');
  if (original.length > limits.itemBytes) {
    return {
      ok: false,
      note: {
        code: 'READ_TOO_LARGE',
        place: places.of(start),
        message: `The item has ${original.length} bytes; ${limits.itemBytes} are read. Shorten it.`,
      },
    };
  }
  return readJsonItem(json, {
    pointer,
    placeOf: (offset) => places.of(start + offset),
    maxDepth: limits.depth,
    original,
    zone,
    mapping,
  });
}
