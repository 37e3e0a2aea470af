import { ByteSource } from './bytes/byte-source';
import { finishReading } from './finish-reading';
import type { Reading } from './format-reader';
import { numberReadings } from './number-readings';
import { DEFAULT_LIMITS, type ReadContext, type ReadOutcome } from './outcome';
import { readSource } from './read-source';

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
  const { items } = { ...DEFAULT_LIMITS, ...context.limits };
  const isWhole = (reading: Reading): boolean => !reading.ok && reading.whole === true;
  for await (const found of numberReadings(source, readSource(source, context), items, isWhole)) {
    if ('problem' in found) yield finishReading(found.problem, context.file);
    else yield finishReading(found.one, context.file, found.number);
  }
}
