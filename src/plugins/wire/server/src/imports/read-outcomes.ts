import {
  cut,
  read,
  type Piece,
  type ReadContext,
  type ReadLimits,
  type ReadOutcome,
} from '../../../core/read';
import type { ImportFile, ImportSettings } from './ports';

export interface OutcomesOptions {
  settings: ImportSettings;
  limits?: Partial<ReadLimits>;
  /** Called with the bytes done with so far, of all files: what is read, and the rest of a file that is not read to its end. */
  onBytes?: (bytes: number) => void;
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

/**
 * What an import's settings say about reading.
 *
 * @param file what is read is called so in problems
 */
export function readContext(
  file: string,
  { settings, limits }: Pick<OutcomesOptions, 'settings' | 'limits'>,
): ReadContext {
  const { format, reading: { charset, zone, mapping, base } = {} } = settings;
  return { file, format, charset, base, zone, mapping, limits };
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
  for (const file of files) {
    sizes += file.bytes;
    const context = { ...readContext(file.name, options), mediaType: file.mediaType };
    const all = through(counted(file), context);
    for await (const found of all) yield { file: file.name, found };
    bytes = Math.max(bytes, sizes);
    options.onBytes?.(bytes);
  }
}
