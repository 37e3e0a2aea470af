import { messageOf } from '../../message-of';
import { readingOf } from '../fields/reading-of';
import type { Note, Reading } from '../format-reader';
import { scanValue, skipSpace } from './json-scan';
import { readNinjs } from './ninjs';
import type { JsonObject } from '../../json-object';
import { unwrap } from './unwrap';
import type { Mapping } from '../mapping';

/**
 * Reads one item's JSON. What is wrong with it is told with the place that `placeOf` gives for an offset into `json`.
 *
 * @param pointer where the item is, for the notes on its fields: a JSON pointer (RFC 6901) or `line 12`
 * @param original the bytes to keep with it
 */
export const readJsonItem = (
  json: string,
  { pointer, placeOf, maxDepth, original, zone, mapping }: JsonItemContext,
): Reading => {
  const fail = (note: Note): Reading => ({ ok: false, note, original });
  const depth = scanValue(json, skipSpace(json, 0)).depth;
  if (depth > maxDepth) {
    return fail({
      code: 'READ_TOO_DEEP',
      place: placeOf(0),
      message: `The item is nested ${depth} levels deep; ${maxDepth} are read. No wire item is: have it sent again.`,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail(syntaxNote(error, placeOf));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({
      code: 'ITEM_NOT_OBJECT',
      place: placeOf(0),
      message: `The item is ${nameOf(value)}, not an object with fields such as "headline" and "body_text".`,
    });
  }
  // A mapping's paths begin where the item does.
  const item = mapping ? { object: value as JsonObject, pointer } : unwrap(value as JsonObject, pointer);
  return readingOf(readNinjs(item.object, { pointer: item.pointer, zone, mapping }), original);
};

export interface JsonItemContext {
  pointer: string;
  placeOf: (offset: number) => string;
  maxDepth: number;
  original: Uint8Array;
  zone?: string;
  mapping?: Mapping;
}

/** V8 tells the position in words only, and may add what it takes for line and column and a piece of the text. */
function syntaxNote(error: unknown, placeOf: (offset: number) => string): Note {
  const told = messageOf(error);
  const position = /at position (\d+)/.exec(told)?.[1];
  const reason = told
    .replace(/( in JSON)? at position \d+.*$/s, '')
    .replace(/, .* is not valid JSON$/s, '')
    .slice(0, 120);
  return {
    code: 'READ_JSON',
    place: placeOf(position === undefined ? 0 : Number(position)),
    message: `The item is not valid JSON: ${reason}. Correct it there, or have it sent again.`,
  };
}

const nameOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
};
