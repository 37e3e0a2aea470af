import type { ItemStore, Origin, Position } from './ports';
import type { Prepared } from './prepare-item';
import { prepareAgain, type RetryOptions } from './retry-failed';

/** An item of an earlier import, as it came. */
export interface KeptItem extends Position, Origin {
  /** documentId of its receipt. */
  documentId: string;
  /** By which its story is known, whatever today's rules make of its text. */
  identity: string;
  /** documentId of its article. */
  article: string;
  headline?: string;
  /** Absent when it is not kept. */
  original?: Uint8Array;
}

/**
 * Brings items that an earlier import has kept up to where they are stored, by what holds now: the detector, the policies, what is known of notices
 * and names, and how their source is read.
 *
 * @param next gives the items behind the receipt with this row id
 */
export async function* processAgain(
  next: (after: number) => Promise<KeptItem[]>,
  store: ItemStore,
  options: RetryOptions,
): AsyncGenerator<Prepared> {
  let after = 0;
  for (;;) {
    const items = await next(after);
    if (items.length === 0) return;
    for (const item of items) {
      options.signal?.throwIfAborted();
      after = item.receipt;
      const { file, item: number, within } = item;
      if (!store.isSettled({ file, item: number, within })) yield prepareKept(item, store, options);
    }
  }
}

/** One item that an earlier import has kept. */
export async function prepareKept(
  kept: KeptItem,
  store: Pick<ItemStore, 'knowledge'>,
  options: RetryOptions,
): Promise<Prepared> {
  const { file, item, within, receipt, identity, contentHash, original } = kept;
  const position = { file, item, within };
  const prepared = original && (await prepareAgain(position, original, store, options));
  if (!prepared) {
    const message = 'It is not kept as it came, so it cannot be processed again.';
    return {
      ok: false,
      unreadable: { ...position, problem: { ...position, code: 'STORE_FAILED', message } },
    };
  }
  // It is kept with the receipt under which it came.
  if (!prepared.ok)
    return { ok: false, unreadable: { ...prepared.unreadable, ...position, original: undefined } };
  const { candidate } = prepared;
  return {
    ok: true,
    candidate: {
      ...candidate,
      identity: { ...candidate.identity, key: identity },
      origin: { receipt, contentHash },
    },
  };
}
