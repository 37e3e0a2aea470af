import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import { storageOf } from '../jobs/storage/storage-of';
import { knownRawHashes } from '../stores/batch/batch-lookups';
import { readChunkState } from '../stores/chunk-states';
import type { Row } from '../stores/documents';
import { decodeHead } from '../threads/chunk-codec';
import type { PipelinePool } from '../threads/pipeline-pool';
import { cutKey, processedKey, seenKey, type ChunkName } from './chunk-keys';
import { settingsOf } from './settings-of';
import { sharedKnowledge } from './shared-knowledge';

export interface ProcessOptions {
  pool: PipelinePool;
  policies: Policies;
  /** Process items, too, that are known by their bytes. */
  all?: boolean;
  signal?: AbortSignal;
}

/** Thrown when a chunk is not in the storage any more, and not stored yet: somebody has removed it. */
export class ChunkLost extends Error {
  constructor(readonly chunk: ChunkName) {
    super(`Chunk ${chunk.number} of import ${chunk.import} is not in the storage any more.`);
  }
}

/**
 * Brings a chunk that has been cut up to where it can be stored. Done once more it changes nothing.
 *
 * @param row the import
 * @returns false when it is stored already
 * @throws ChunkLost
 */
export async function processChunk(
  strapi: Core.Strapi,
  row: Row,
  name: ChunkName,
  { pool, policies, all = false, signal }: ProcessOptions,
): Promise<boolean> {
  const storage = storageOf(strapi);
  if (!all && (await storage.has(processedKey(name)))) return true;
  const chunk = await storage.get(cutKey(name));
  if (!chunk) {
    // Who stores it clears it away after that.
    if ((await readChunkState(strapi, row.id)).storedChunks > name.number) return false;
    throw new ChunkLost(name);
  }
  const known = all ? [] : await knownPlaces(strapi, decodeHead(chunk).rawHashes);
  const { processed, seen } = await pool.process(
    { chunk, known, knowledge: await sharedKnowledge(strapi), settings: settingsOf(row), policies },
    signal,
  );
  if (seen) await storage.put(seenKey(name), seen);
  await storage.put(processedKey(name), processed);
  return true;
}

/** The places in a chunk of items that are known by their bytes. */
async function knownPlaces(strapi: Core.Strapi, rawHashes: readonly (string | null)[]): Promise<number[]> {
  const known = await knownRawHashes(
    strapi,
    rawHashes.filter((hash) => hash !== null),
  );
  return rawHashes.flatMap((hash, place) => (hash !== null && known.has(hash) ? [place] : []));
}
