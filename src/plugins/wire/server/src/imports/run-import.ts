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

/** Items on their way to the store, and how much they are. */
export interface Supply {
  items: AsyncIterable<Prepared>;
  /** Of all of them, in bytes or in any other measure of which `done` tells. */
  total: number;
  /** How much of it is done with by now. */
  done(): number;
}

export interface RunOptions extends RunEvents {
  /** What earlier attempts at this import have counted; counted on in place. */
  counts: ImportCounts;
}

export interface RunEvents {
  /** Ends the run before the next item. */
  signal?: AbortSignal;
  /** Asked before each item whether the run is to go on. */
  isWanted?: () => Promise<boolean>;
  /** Called with each item and what became of it. */
  onSettled?: (item: Prepared, settled: Settled) => void;
  onProgress?: (progress: RunProgress) => void;
}

/** The items of files, in their order. */
export function supplyOf(files: readonly ImportFile[], store: ItemStore, options: ReadFilesOptions): Supply {
  let bytesRead = 0;
  const onBytes = (bytes: number) => {
    bytesRead = bytes;
  };
  return {
    items: readFiles(files, store, { ...options, onBytes }),
    total: files.reduce((sum, { bytes }) => sum + bytes, 0),
    done: () => bytesRead,
  };
}

/**
 * Brings every item into the store, in their order. What an earlier attempt has settled is not done again. With a store that only reads it is a
 * dry run.
 *
 * @returns whether it came to the end: it is not wanted any more, where it did not
 * @throws whatever keeps the store from storing anything at all, or the signal's reason
 */
export async function runImport(
  { items, total, done }: Supply,
  store: ItemStore,
  { counts, signal, isWanted, onSettled, onProgress }: RunOptions,
): Promise<boolean> {
  const progress = () => onProgress?.({ counts, bytesRead: done(), bytesTotal: total });
  for await (const next of items) {
    signal?.throwIfAborted();
    if (isWanted && !(await isWanted())) return false;
    const settled = await settle(next, store);
    count(counts, settled);
    onSettled?.(next, settled);
    progress();
  }
  progress();
  return true;
}

/** Hands a prepared item to the store. */
export const settle = (next: Prepared, store: ItemStore): Promise<Settled> =>
  next.ok ? store.settle(next.candidate) : store.fail(next.unreadable);
