import type { Problem } from '../problem';
import { ByteSource } from './bytes/byte-source';
import { scrubAll } from './bytes/scrub';
import type { Note, Reading } from './format-reader';
import { DEFAULT_LIMITS, type ReadContext, type ReadOutcome } from './outcome';
import { NO_ITEMS, readSource } from './read-source';

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
    for await (const reading of readSource(source, context)) {
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

const broken = (error: unknown): Note => ({
  code: 'READ_BROKEN',
  message: `Reading stopped: ${error instanceof Error ? error.message : String(error)}. What came before is read; try the file again.`,
});

const failed = (note: Note, file: string): ReadOutcome => finish({ ok: false, whole: true, note }, file);

function finish(reading: Reading, file: string, number?: number): ReadOutcome {
  const problem = (note: Note): Problem => ({
    ...scrubAll(note).value,
    file: scrubAll(file).value,
    ...(number === undefined ? {} : { item: number }),
  });
  const within = reading.within === undefined ? undefined : scrubAll(reading.within).value;
  if (!reading.ok) {
    const { note, original } = reading;
    return {
      ok: false,
      ...(number === undefined ? {} : { number }),
      problem: problem(note),
      ...(within ? { within } : {}),
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
    ...(within ? { within } : {}),
  };
}

const unstorable = (count: number, what: string, [first]: Note[]): Note => ({
  code: 'READ_REPLACED',
  ...(first?.place ? { place: first.place } : {}),
  message: `${count} ${what}${count === 1 ? '' : 's'} became U+FFFD (�), as the database cannot hold ${count === 1 ? 'it' : 'them'}. Compare with the original.`,
});
