import type { Policies } from '../../../core/policies';
import type { ImportFile, ItemStore } from './ports';
import { prepareItem, type Prepared } from './prepare-item';
import { readOutcomes, type OutcomesOptions } from './read-outcomes';

export interface ReadFilesOptions extends OutcomesOptions {
  policies: Policies;
}

/**
 * Reads files one after the other and brings each item up to where it is stored: the same for an import, a dry run and a preview. What the
 * store has settled already is passed over. An item on which the pipeline breaks is unreadable, and the rest goes on.
 */
export async function* readFiles(
  files: readonly ImportFile[],
  store: ItemStore,
  options: ReadFilesOptions,
): AsyncGenerator<Prepared> {
  for await (const { file, outcome } of readOutcomes(files, options)) {
    if (store.isSettled({ file, item: outcome.number, within: outcome.within })) continue;
    // Asked for each item, so that a long import hears of decisions; what cannot be had here stops the import as a whole.
    yield prepareItem(file, outcome, await store.knowledge(), options);
  }
}
