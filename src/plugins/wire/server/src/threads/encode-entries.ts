import { SeenEncoder } from '../recurring/seen-codec';
import { encodeProcessed } from './chunk-codec';
import type { ProcessedEntry } from './process-entries';
import type { ChunkResult, ProcessedBytes } from './thread-tasks';

/** Encodes what is made of the items of a chunk, one by one as it is made. */
export async function encodeEntries({
  entries,
  ...head
}: {
  number: number;
  bytesRead: number;
  entries: AsyncIterable<ProcessedEntry>;
}): Promise<ProcessedBytes> {
  const stories = new SeenEncoder();
  async function* results(): AsyncGenerator<ChunkResult> {
    for await (const { result, seen } of entries) {
      if (seen) stories.add(seen);
      yield result;
    }
  }
  const processed = await encodeProcessed({ ...head, results: results() });
  const seen = stories.finish();
  return { processed, ...(seen ? { seen } : {}) };
}
