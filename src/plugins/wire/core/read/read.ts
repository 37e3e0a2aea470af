import type { Problem } from '../problem';
import { identifyBinary } from './bytes/binary';
import { ByteSource } from './bytes/byte-source';
import { decode } from './bytes/decode';
import type { Head, Note, Reading } from './format-reader';
import { FORMATS, READER_OF } from './formats';
import { DEFAULT_LIMITS, type ReadContext, type ReadOutcome } from './outcome';
import { scrubAll } from './bytes/scrub';
import { charsetOf, sniff } from './sniff';
import { EMPTY, textReader, unreadMarkup } from './text/text';

/**
 * Reads a file of any format into wire items, one by one. At least one outcome comes of every file: its items, read or failed, in
 * their order and numbered from 1, and a problem without a number where the file as a whole (or the rest of it) cannot be read.
 *
 * Never throws because of the content or of the source's own errors; these are failed outcomes. Strings of an item and of a problem
 * hold neither NUL nor lone surrogates. Leaving the loop early closes the source.
 *
 * @param bytes the file, in pieces of any size
 */
export async function* read(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<ReadOutcome> {
  const source = new ByteSource(bytes);
  const limits = { ...DEFAULT_LIMITS, ...context.limits };
  let number = 0;
  let outcomes = 0;
  try {
    for await (const reading of readings(source, context)) {
      outcomes += 1;
      if (!reading.ok && reading.whole) {
        yield finish(reading, context.file);
        continue;
      }
      if (number === limits.items) {
        yield failed(
          {
            code: 'READ_TOO_MANY',
            message: `The file has more than ${limits.items} items; the rest is not read. Split it.`,
          },
          context.file,
        );
        return;
      }
      number += 1;
      yield finish(reading, context.file, number);
    }
    if (outcomes === 0) yield failed(NO_ITEMS, context.file);
  } catch (error) {
    yield failed(broken(error), context.file);
  } finally {
    await source.close().catch(() => undefined);
  }
}

const NO_ITEMS: Note = { code: 'READ_NO_ITEMS', message: 'The file holds no items.' };

const broken = (error: unknown): Note => ({
  code: 'READ_BROKEN',
  message: `Reading stopped: ${error instanceof Error ? error.message : String(error)}. What came before is read; try the file again.`,
});

const failed = (note: Note, file: string): ReadOutcome => finish({ ok: false, whole: true, note }, file);

async function* readings(source: ByteSource, context: ReadContext): AsyncGenerator<Reading> {
  const { bytes, complete } = await source.head();
  const charset = context.charset ?? charsetOf(context.mediaType ?? '');
  const refused = (note: Note): Reading => ({
    ok: false,
    whole: true,
    note,
    original: complete ? bytes : undefined,
  });
  if (context.format !== undefined && !READER_OF.has(context.format)) {
    yield refused({
      code: 'READ_FORMAT',
      message: `There is no format "${String(context.format)}". Known ones: ${FORMATS.join(', ')}.`,
    });
    return;
  }
  const decoded = decode(bytes, { charset });
  const binary = decoded.ok && decoded.encoding.startsWith('utf-16') ? undefined : identifyBinary(bytes);
  if (binary) {
    yield refused({
      code: 'READ_BINARY',
      message: `The file is ${binary.what}, not a text. ${binary.advice}`,
    });
    return;
  }
  if (!decoded.ok) {
    yield refused(decoded.note);
    return;
  }
  if (complete && decoded.text.trim() === '') {
    yield refused(EMPTY);
    return;
  }
  const head: Head = { bytes, text: decoded.text, complete };
  const reader = context.format
    ? READER_OF.get(context.format)!
    : sniff(head, context.file, context.mediaType ?? '');
  const unread = !context.format && reader.name === textReader.name ? unreadMarkup(head) : undefined;
  if (unread) {
    yield refused(unread);
    return;
  }
  const { zone, mapping } = context;
  yield* reader.read(source, { limits: { ...DEFAULT_LIMITS, ...context.limits }, charset, zone, mapping });
}

function finish(reading: Reading, file: string, number?: number): ReadOutcome {
  const problem = (note: Note): Problem => ({
    ...scrubAll(note).value,
    file: scrubAll(file).value,
    ...(number === undefined ? {} : { item: number }),
  });
  if (!reading.ok) {
    const { note, original } = reading;
    return {
      ok: false,
      ...(number === undefined ? {} : { number }),
      problem: problem(note),
      ...(original ? { original } : {}),
    };
  }
  const { value: item, nuls, surrogates } = scrubAll(reading.item);
  const notes = [...reading.notes];
  if (nuls > 0) notes.push(unstorable(nuls, 'NUL character', reading.notes));
  if (surrogates > 0) notes.push(unstorable(surrogates, 'lone surrogate', reading.notes));
  return {
    ok: true,
    number: number!,
    item,
    original: reading.original,
    warnings: notes.map(problem),
    paths: reading.paths ?? {},
  };
}

const unstorable = (count: number, what: string, [first]: Note[]): Note => ({
  code: 'READ_REPLACED',
  ...(first?.place ? { place: first.place } : {}),
  message: `${count} ${what}${count === 1 ? '' : 's'} became U+FFFD (�), as the database cannot hold ${count === 1 ? 'it' : 'them'}. Compare with the original.`,
});
