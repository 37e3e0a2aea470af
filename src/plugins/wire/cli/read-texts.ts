import { messageOf } from '../core/message-of';
import type { Problem } from '../core/problem';
import { lines } from '../core/read/bytes/lines';

/** A line `{"id","text"}`, or what is wrong with one. */
export type TextLine = { ok: true; id: string | number; text: string } | { ok: false; problem: Problem };

const LINE_LIMIT = 256 * 1024 * 1024;

/**
 * Reads lines of JSON `{"id","text"}`; other fields are ignored, and so are blank lines and a byte order mark. A bad line, and a
 * source that breaks, is a problem; the rest goes on.
 *
 * @param file what the source is called in problems
 */
export async function* readTexts(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<TextLine> {
  try {
    for await (const line of lines(bytes, LINE_LIMIT)) {
      const problem = (code: string, message: string, field?: string): TextLine => ({
        ok: false,
        problem: {
          code,
          file,
          item: line.number,
          ...(field ? { field } : {}),
          place: `line ${line.number}`,
          message,
        },
      });
      if (!line.bytes) {
        yield problem(
          'READ_TOO_BIG',
          `The line has ${line.length} bytes; at most ${LINE_LIMIT} can be read. Split its text.`,
        );
        continue;
      }
      const source = decode(line.bytes);
      if (source === undefined) {
        yield problem('READ_ENCODING', 'The line is not UTF-8. Convert the file to UTF-8.');
        continue;
      }
      if (source.trim() === '') continue;
      const value = parse(source);
      if ('error' in value) {
        yield problem(
          'READ_JSON',
          `The line is not JSON: ${value.error}. Write one object {"id","text"} a line.`,
        );
        continue;
      }
      const wrong = wrongField(value.value);
      if (wrong) yield problem('ITEM_FIELD', wrong.message, wrong.field);
      else yield { ok: true, ...idAndText(value.value as { id: string | number; text: string }) };
    }
  } catch (error) {
    const reason = messageOf(error);
    yield {
      ok: false,
      problem: {
        code: 'READ_BROKEN',
        file,
        message: `Reading stopped: ${reason}. Check the file and try again.`,
      },
    };
  }
}

const idAndText = ({ id, text }: { id: string | number; text: string }) => ({ id, text });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(source: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    // Node's message quotes the source, which may be long and is of no use a second time.
    const message = messageOf(error);
    return { error: message.replace(/, (?:\.{3})?".*$/s, '').slice(0, 200) };
  }
}

function wrongField(value: unknown): { field?: string; message: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { message: 'The line is not an object. Write {"id","text"}.' };
  }
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { field: 'id', message: `The field "id" ${what(id)}. Give a string or a number.` };
  }
  if (typeof text !== 'string') {
    return { field: 'text', message: `The field "text" ${what(text)}. Give the text as a string.` };
  }
  return undefined;
}

const what = (value: unknown): string =>
  value === undefined
    ? 'is missing'
    : `is ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`}`;
