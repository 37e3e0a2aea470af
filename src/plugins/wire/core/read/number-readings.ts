import { messageOf } from '../message-of';
import type { ByteSource } from './bytes/byte-source';
import type { Note, Reading } from './format-reader';
import { NO_ITEMS } from './read-source';

/** What comes of a file, with its number where it is an item's, or the problem of the file as a whole. */
export type Numbered<T> = { one: T; number?: number } | { problem: Reading };

/**
 * Numbers what a file holds, from 1, and says at the end what there is to say of the file: that it holds nothing, or more than `limit`
 * items, or that it broke off. Closes the source.
 *
 * @param isWhole whether something is a problem of the file as a whole, which has no number
 */
export async function* numberReadings<T>(
  source: ByteSource,
  all: AsyncIterable<T>,
  limit: number,
  isWhole: (one: T) => boolean,
): AsyncGenerator<Numbered<T>> {
  let number = 0;
  let isNone = true;
  try {
    for await (const one of all) {
      isNone = false;
      if (isWhole(one)) {
        yield { one };
        continue;
      }
      if (number === limit) {
        yield problem({
          code: 'READ_TOO_MANY',
          message: `The file has more than ${limit} items; the rest is not read. Split it.`,
        });
        return;
      }
      number += 1;
      yield { one, number };
    }
    if (isNone) yield problem(NO_ITEMS);
  } catch (error) {
    yield problem(broken(error));
  } finally {
    await source.close().catch(() => undefined);
  }
}

const problem = (note: Note): { problem: Reading } => ({ problem: { ok: false, whole: true, note } });

const broken = (error: unknown): Note => ({
  code: 'READ_BROKEN',
  message: `Reading stopped: ${messageOf(error)}. What came before is read; try the file again.`,
});
