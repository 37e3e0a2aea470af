import { createHash } from 'node:crypto';
import { PIPELINE_VERSION } from '../../../../core/pipeline-version';
import { stableJson } from '../../../../core/stable-json';
import type { ImportFile, ImportSettings } from '../ports';
import { readOutcomes, type FileOutcome, type OutcomesOptions } from '../read-files';
import { CHUNK_BYTES, CHUNK_ITEMS, type Chunk, type ChunkEntry } from './chunk';

/**
 * Cuts files into chunks, always into the same ones; at least one, which may be empty.
 */
export async function* splitFiles(
  files: readonly ImportFile[],
  options: OutcomesOptions,
): AsyncGenerator<Chunk> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const context = contextHash(options.settings);
  let number = 0;
  let bytesRead = 0;
  let entries: ChunkEntry[] = [];
  let bytes = 0;
  const outcomes = readOutcomes(files, {
    ...options,
    onBytes: (read) => {
      bytesRead = read;
      options.onBytes?.(read);
    },
  });
  for await (const { file, outcome } of outcomes) {
    // Where its fields stand is for previews.
    const kept = outcome.ok ? { ...outcome, paths: {} } : outcome;
    entries.push({ file, outcome: kept, ...rawHashOf(outcome, context) });
    bytes += outcome.original?.length ?? 0;
    if (entries.length < CHUNK_ITEMS && bytes < CHUNK_BYTES) continue;
    yield { number, entries, bytesRead };
    number += 1;
    entries = [];
    bytes = 0;
  }
  if (entries.length > 0 || number === 0) yield { number, entries, bytesRead: total };
}

/** What else than its bytes decides what becomes of an item. */
const contextHash = ({ source, format, reading }: ImportSettings): string =>
  createHash('sha256')
    .update(stableJson([PIPELINE_VERSION, source, format, reading])!)
    .digest('base64url');

function rawHashOf(outcome: FileOutcome['outcome'], context: string): Pick<ChunkEntry, 'rawHash'> {
  if (!outcome.ok) return {};
  return { rawHash: createHash('sha256').update(context).update(outcome.original).digest('base64url') };
}
