import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ReadLimits } from '../../../core/read';
import { CHUNK_ITEMS } from '../imports/chunks/chunk';
import { settingsOf } from './settings-of';
import { withSpool } from '../jobs/spool';
import { storageOf } from '../jobs/storage/storage-of';
import type { Row } from '../stores/documents';
import { changeImport } from '../stores/imports';
import { noteCut, readChunkState } from '../stores/chunk-states';
import type { PipelinePool } from '../threads/pipeline-pool';
import { cutKey } from './chunk-keys';

/** So many chunks may wait to be processed or stored; then cutting waits for the database. */
const AHEAD = 24;
const LOOK_MS = 100;

/** Thrown when an import is no longer to go on. */
export class ImportStopped extends Error {}

/**
 * Cuts an import's files into chunks and stores them, from where an earlier attempt stopped.
 *
 * @param row the import
 * @param onChunk called with the number of each when it is there
 * @returns false when its files are not within reach
 * @throws ImportStopped when it has been canceled
 */
export async function cutImport(
  strapi: Core.Strapi,
  row: Row,
  pool: PipelinePool,
  onChunk: (number: number) => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const storage = storageOf(strapi);
  const limits = strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>;
  const cut = await withSpool(strapi, row.documentId, async (files) => {
    await changeImport(strapi, row.id, { bytesTotal: files.reduce((sum, { bytes }) => sum + bytes, 0) });
    const from = row.chunks as number;
    const chunkItems = (row.chunkItems as number | null) ?? CHUNK_ITEMS;
    const chunks = await pool.split(
      { files, settings: settingsOf(row), limits, chunkItems, from },
      async ({ number, bytes }) => {
        await waitForRoom(strapi, row.id, number, signal);
        await storage.put(cutKey({ import: row.documentId, number }), bytes);
        // Last: what breaks before it is done again.
        await onChunk(number);
        await noteCut(strapi, row.id, number);
      },
      signal,
    );
    await changeImport(strapi, row.id, { chunks, isCut: true });
    return true;
  });
  return cut ?? false;
}

async function waitForRoom(
  strapi: Core.Strapi,
  id: number,
  number: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const { state, storedChunks } = await readChunkState(strapi, id);
    if (state !== 'running') throw new ImportStopped();
    if (number - storedChunks < AHEAD) return;
    await sleep(LOOK_MS, undefined, { signal });
  }
}
