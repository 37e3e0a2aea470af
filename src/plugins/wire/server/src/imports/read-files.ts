import type { Policies } from '../../../core/policies';
import {
  cut,
  read,
  type Piece,
  type ReadContext,
  type ReadLimits,
  type ReadOutcome,
} from '../../../core/read';
import type { ImportFile, ImportSettings, ItemStore } from './ports';
import { prepareItem, type Prepared } from './prepare-item';

export interface OutcomesOptions {
  settings: ImportSettings;
  limits?: Partial<ReadLimits>;
  /** Called with the bytes done with so far, of all files: what is read, and the rest of a file that is not read to its end. */
  onBytes?: (bytes: number) => void;
}

export interface ReadFilesOptions extends OutcomesOptions {
  policies: Policies;
}

/** What was read of a file: an item, or why there is none. */
export interface FileOutcome {
  /** What the file is called in receipts. */
  file: string;
  outcome: ReadOutcome;
}

/** Something found in a file. */
export interface InFile<Found> {
  /** What the file is called in receipts. */
  file: string;
  found: Found;
}

/** Reads files one after the other. */
export async function* readOutcomes(
  files: readonly ImportFile[],
  options: OutcomesOptions,
): AsyncGenerator<FileOutcome> {
  for await (const { file, found: outcome } of goThrough(files, options, read)) yield { file, outcome };
}

/** Cuts files, one after the other, into what their items are made of; what cannot be cut is read. */
export const cutFiles = (
  files: readonly ImportFile[],
  options: OutcomesOptions,
): AsyncGenerator<InFile<Piece | ReadOutcome>> => goThrough(files, options, cut);

async function* goThrough<Found>(
  files: readonly ImportFile[],
  options: OutcomesOptions,
  through: (bytes: AsyncIterable<Uint8Array>, context: ReadContext) => AsyncGenerator<Found>,
): AsyncGenerator<InFile<Found>> {
  let bytes = 0;
  const counted = async function* (file: ImportFile): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.open()) {
      bytes += chunk.length;
      options.onBytes?.(bytes);
      yield chunk;
    }
  };
  let sizes = 0;
  const { format, reading: { charset, zone, mapping, base } = {} } = options.settings;
  for (const file of files) {
    sizes += file.bytes;
    const all = through(counted(file), {
      file: file.name,
      format,
      charset,
      base,
      zone,
      mapping,
      mediaType: file.mediaType,
      limits: options.limits,
    });
    for await (const found of all) yield { file: file.name, found };
    bytes = Math.max(bytes, sizes);
    options.onBytes?.(bytes);
  }
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
