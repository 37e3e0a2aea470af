import { read, type ReadLimits } from '../../../core/read';
import type { ItemStore, Position } from './ports';
import { prepareItem, type Prepared, type PrepareOptions } from './prepare-item';
import { readContext } from './read-outcomes';

/** An item that failed, as it came. */
export interface FailedItem extends Position {
  /** Row id of its receipt. */
  receipt: number;
  original?: Uint8Array;
}

export interface RetryOptions extends PrepareOptions {
  limits?: Partial<ReadLimits>;
}

/**
 * Tries failed items again, each from what is kept of it, and puts what becomes of it in the place of its receipt. One of which nothing is kept
 * stays failed.
 *
 * @param next gives the failed items behind the receipt with this row id
 */
export async function retryFailed(
  next: (after: number) => Promise<FailedItem[]>,
  store: ItemStore,
  options: RetryOptions,
): Promise<void> {
  let after = 0;
  for (;;) {
    const items = await next(after);
    if (items.length === 0) return;
    for (const item of items) {
      options.signal?.throwIfAborted();
      after = item.receipt;
      if (!item.original) continue;
      const prepared = await prepareAgain(item, item.original, store, options);
      if (!prepared) continue;
      const { file, item: number, within, receipt: replaces, original } = item;
      await (prepared.ok
        ? store.settle({ ...prepared.candidate, replaces })
        : store.fail({ ...prepared.unreadable, file, item: number, within, replaces, original }));
    }
  }
}

/** What an item is now: an original reads as the one item that it was. */
export async function prepareAgain(
  { file, item, within }: Position,
  original: Uint8Array,
  store: Pick<ItemStore, 'knowledge'>,
  options: RetryOptions,
): Promise<Prepared | undefined> {
  for await (const outcome of read([original], readContext(within ?? file, options))) {
    const numbered = { ...outcome, within, ...(item === undefined ? {} : { number: item }) };
    return prepareItem(file, numbered as typeof outcome, await store.knowledge(), options);
  }
  return undefined;
}
