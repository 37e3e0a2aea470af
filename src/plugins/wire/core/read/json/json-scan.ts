/** A value inside a JSON text, found by its brackets and quotes only: whether it is valid is for `JSON.parse` to say. */
export interface JsonSpan {
  start: number;
  end: number;
  /** How many brackets deep it is: 0 for a string, number or word. */
  depth: number;
  /** False when the text ends before the value does. */
  complete: boolean;
}

/** A member of an object (with its key, not unescaped) or an element of an array. */
export interface JsonMember extends JsonSpan {
  key?: string;
}

/** Where a container's members could not be told apart any more, or where it was closed. */
export interface JsonEnd {
  at: number;
  /** What is wrong there; absent when the container is closed as it should be. */
  problem?: string;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The first place at or after `at` that is no JSON white space. */
export const skipSpace = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i += 1;
  return i;
};

/** The place after the string that begins at `at`: after the first quote that no odd number of backslashes stands before. */
const skipString = (text: string, at: number): number => {
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let first = quote;
    while (text.charCodeAt(first - 1) === 0x5c) first -= 1;
    if ((quote - first) % 2 === 0) return quote + 1;
  }
  return -1;
};

/** The value that begins at `start`. One pass without recursion: any depth and length is fine. */
export const scanValue = (text: string, start: number): JsonSpan => {
  let open = 0;
  let depth = 0;
  let i = start;
  const span = (end: number, complete: boolean): JsonSpan => ({ start, end, depth, complete });
  while (i < text.length) {
    const char = text[i];
    if (char === '"') {
      i = skipString(text, i);
      if (i < 0) return span(text.length, false);
      if (open === 0) return span(i, true);
    } else if (char === '{' || char === '[') {
      open += 1;
      depth = Math.max(depth, open);
      i += 1;
    } else if (char === '}' || char === ']') {
      if (open === 0) return span(i, i > start);
      open -= 1;
      i += 1;
      if (open === 0) return span(i, true);
    } else if (open === 0 && (char === ',' || char === ':' || isSpace(text.charCodeAt(i)))) {
      return span(i, true);
    } else {
      i += 1;
    }
  }
  return span(text.length, open === 0);
};

/**
 * The members of the object or array that begins at `at`, one after the other, so that one that is broken does not stop those before
 * and, as long as its brackets and quotes match, those after it. Returns where and how it ended.
 */
export function* scanMembers(text: string, at: number): Generator<JsonMember, JsonEnd> {
  const close = text[at] === '{' ? '}' : ']';
  let i = skipSpace(text, at + 1);
  while (i < text.length) {
    if (text[i] === close) return { at: i + 1 };
    let key: string | undefined;
    if (close === '}') {
      const end = text[i] === '"' ? skipString(text, i) : -1;
      const colon = end < 0 ? -1 : skipSpace(text, end);
      if (colon < 0 || text[colon] !== ':')
        return { at: i, problem: 'a name in quotes and a colon are missing' };
      key = text.slice(i + 1, end - 1);
      i = skipSpace(text, colon + 1);
    }
    const value = scanValue(text, i);
    if (value.end === value.start) {
      return { at: i, problem: i < text.length ? 'a value is missing' : ENDS_EARLY };
    }
    yield { ...value, ...(key === undefined ? {} : { key }) };
    i = skipSpace(text, value.end);
    if (text[i] === ',') {
      i = skipSpace(text, i + 1);
    } else if (text[i] !== close && i < text.length) {
      return { at: i, problem: `a comma or "${close}" is missing` };
    }
  }
  return { at: text.length, problem: ENDS_EARLY };
}

/** The problem of a text that is cut. */
export const ENDS_EARLY = 'the file ends before it is closed';
