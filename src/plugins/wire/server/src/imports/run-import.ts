import type { ImportCounts } from '../../../shared/contracts/imports';
import { count } from './counts';
import type { ImportFile, ItemStore, Settled } from './ports';
import type { Prepared } from './prepare-item';
import { readFiles, type ReadFilesOptions } from './read-files';

export interface RunProgress {
  counts: ImportCounts;
  bytesRead: number;
  bytesTotal: number;
}

export interface RunOptions extends ReadFilesOptions {
  /** What earlier attempts at this import have counted; counted on in place. */
  counts: ImportCounts;
  /** Ends the run before the next item. */
  signal?: AbortSignal;
  /** Called with each item and what became of it. */
  onSettled?: (item: Prepared, settled: Settled) => void;
  onProgress?: (progress: RunProgress) => void;
}

/**
 * Brings every item of the files into the store, in their order. What an earlier attempt has settled is not done again. With a store that
 * only reads it is a dry run.
 *
 * @throws whatever keeps the store from storing anything at all, or the signal's reason
 */
export async function runImport(files: ImportFile[], store: ItemStore, options: RunOptions): Promise<void> {
  const { counts, signal, onSettled, onProgress } = options;
  const bytesTotal = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let bytesRead = 0;
  const progress = () => onProgress?.({ counts, bytesRead, bytesTotal });
  const prepared = readFiles(files, store, {
    ...options,
    onBytes: (bytes) => {
      bytesRead = bytes;
    },
  });
  for await (const next of prepared) {
    signal?.throwIfAborted();
    const settled = await settle(next, store);
    count(counts, settled);
    onSettled?.(next, settled);
    progress();
  }
  progress();
}

/** Hands a prepared item to the store. */
export const settle = (next: Prepared, store: ItemStore): Promise<Settled> =>
  next.ok ? store.settle(next.candidate) : store.fail(next.unreadable);
