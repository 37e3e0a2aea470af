import { deserialize } from 'node:v8';
import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import { count, noCounts } from '../imports/counts';
import type { Settled } from '../imports/ports';
import type { Prepared } from '../imports/prepare-item';
import { storageOf } from '../jobs/storage/storage-of';
import { BatchStore } from '../stores/batch/batch-store';
import { StaleChunk } from '../stores/batch/sort-batch';
import { noteStored, readChunkState } from '../stores/chunk-states';
import type { Row } from '../stores/documents';
import { decodeProcessed } from '../threads/chunk-codec';
import type { PipelinePool } from '../threads/pipeline-pool';
import { cutKey, processedKey, type ChunkName } from './chunk-keys';
import { ChunkLost, processChunk } from './process-chunk';
import { settingsOf, sourceOf } from './settings-of';
import { sharedKnowledge } from './shared-knowledge';

export interface StoreChunksOptions {
  pool: PipelinePool;
  policies: Policies;
  signal: AbortSignal;
}

/**
 * Stores the chunks of an import that are ready, in their order, so that two runs over the same files store the same. The caller holds the
 * import: nobody else stores it meanwhile.
 *
 * @param row the import
 * @returns whether all of it is stored
 */
export async function storeChunks(
  strapi: Core.Strapi,
  row: Row,
  { pool, policies, signal }: StoreChunksOptions,
): Promise<boolean> {
  const storage = storageOf(strapi);
  const { publish } = settingsOf(row);
  const store = new BatchStore(strapi, { run: row.id, source: sourceOf(row), publish, policies });
  for (;;) {
    signal.throwIfAborted();
    const { state, isCut, chunks, storedChunks: number } = await readChunkState(strapi, row.id);
    if (state !== 'running') return false;
    if (isCut && number >= chunks) return true;
    const name = { import: row.documentId, number };
    const bytes = await storage.get(processedKey(name));
    if (!bytes) return false;
    const prepare = (places: number[]) => prepared(strapi, row, name, places, { pool, policies, signal });
    let chunk = await decodeProcessed(bytes);
    let stored: Pick<Settled, 'state' | 'flags'>[];
    try {
      stored = await store.store(chunk.results, prepare, signal);
    } catch (error) {
      if (!(error instanceof StaleChunk)) throw error;
      await processChunk(strapi, row, name, { pool, policies, all: true, signal });
      chunk = await decodeProcessed((await storage.get(processedKey(name)))!);
      stored = await store.store(chunk.results, prepare, signal);
    }
    const counts = noCounts();
    for (const one of stored) count(counts, one);
    if (!(await noteStored(strapi, row.id, { number, bytesRead: chunk.bytesRead, counts }))) return false;
    await storage.remove(processedKey(name));
    await storage.remove(cutKey(name));
  }
}

/** Prepares items of a chunk, so many at a time. */
const PREPARED = 50;

async function* prepared(
  strapi: Core.Strapi,
  row: Row,
  name: ChunkName,
  places: readonly number[],
  { pool, policies, signal }: StoreChunksOptions,
): AsyncGenerator<Prepared> {
  const chunk = await storageOf(strapi).get(cutKey(name));
  if (!chunk) throw new ChunkLost(name);
  const settings = settingsOf(row);
  for (let from = 0; from < places.length; from += PREPARED) {
    const some = places.slice(from, from + PREPARED);
    const knowledge = await sharedKnowledge(strapi);
    const encoded = await pool.prepare({ chunk, places: some, knowledge, settings, policies }, signal);
    for (const one of encoded) yield deserialize(one) as Prepared;
  }
}

/** Whether the chunk of an import that is to be stored next is there. */
export const isNextReady = (
  strapi: Core.Strapi,
  { documentId, storedChunks, chunks, isCut }: Row,
): Promise<boolean> =>
  isCut && (storedChunks as number) >= (chunks as number)
    ? Promise.resolve(true)
    : storageOf(strapi).has(processedKey({ import: documentId, number: storedChunks as number }));
