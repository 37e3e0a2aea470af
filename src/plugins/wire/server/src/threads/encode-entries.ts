import { SeenEncoder } from '../recurring/seen-codec';
import { encodeProcessed } from './chunk-codec';
import type { ProcessedEntry } from './process-entries';
import type { ChunkResult, ProcessedBytes } from './thread-tasks';

/** Encodes what is made of the items of a chunk, one by one as it is made. */
export function encodeEntries({
  entries,
  ...head
}: {
  number: number;
  bytesRead: number;
  entries: Iterable<ProcessedEntry>;
}): ProcessedBytes {
  const stories = new SeenEncoder();
  function* results(): Generator<ChunkResult> {
    for (const { result, seen } of entries) {
      if (seen) stories.add(seen);
      yield result;
    }
  }
  const processed = encodeProcessed({ ...head, results: results() });
  const seen = stories.finish();
  return { processed, ...(seen ? { seen } : {}) };
}
