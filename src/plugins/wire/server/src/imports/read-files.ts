import { setMaxListeners } from 'node:events';
import { inOrder } from '../../../core/in-order';
import type { ImportFile, ItemStore } from './ports';
import { prepareItem, type Prepared, type PrepareOptions } from './prepare-item';
import { readOutcomes, type FileOutcome, type OutcomesOptions } from './read-outcomes';

export interface ReadFilesOptions extends OutcomesOptions, PrepareOptions {}

/**
 * Reads files one after the other and brings each item up to where it is stored: the same for an import, a dry run and a preview. What the
 * store has settled already is passed over. An item on which the pipeline breaks is unreadable, and the rest goes on.
 */
export const readFiles = (
  files: readonly ImportFile[],
  store: ItemStore,
  options: ReadFilesOptions,
): AsyncGenerator<Prepared> => prepareAll(readOutcomes(files, options), store, options);

/** Brings what was read up to where it is stored, in its order. */
export async function* prepareAll(
  outcomes: AsyncIterable<FileOutcome>,
  store: ItemStore,
  options: PrepareOptions,
): AsyncGenerator<Prepared> {
  const open = unsettled(outcomes, store);
  const over = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal;
  // Each question that is open listens to it.
  setMaxListeners(0, signal);
  try {
    yield* inOrder(open, options.extractor?.ahead ?? 1, async ({ file, outcome }) =>
      // Asked for each item, so that a long import hears of decisions; what cannot be had here stops the import as a whole.
      prepareItem(file, outcome, await store.knowledge(), { ...options, signal }),
    );
  } finally {
    // A preview takes no more than it shows: an extractor need not go on about the rest.
    over.abort();
  }
}

async function* unsettled(
  outcomes: AsyncIterable<FileOutcome>,
  store: ItemStore,
): AsyncGenerator<FileOutcome> {
  for await (const one of outcomes) {
    const { file, outcome } = one;
    if (!store.isSettled({ file, item: outcome.number, within: outcome.within })) yield one;
  }
}
