import type { Core } from '@strapi/strapi';
import { UID, type ImportState } from '../../../shared/constants';
import type { ImportCounts } from '../../../shared/contracts/imports';
import { RECEIPT_STATES } from '../../../core/duplicates';
import { rows } from './documents';

/** How far an import is that is done in chunks. */
export interface ChunkState {
  state: ImportState;
  /** How many have been cut, and whether that is all of them. */
  chunks: number;
  isCut: boolean;
  /** The first ones, which are stored. */
  storedChunks: number;
}

/** @param id row id of the import */
export async function readChunkState(strapi: Core.Strapi, id: number): Promise<ChunkState> {
  const row = await rows(strapi, UID.import).findOne({
    where: { id },
    select: ['state', 'chunks', 'isCut', 'storedChunks'],
  });
  if (!row) throw new Error('The import is not there any more.');
  return row as unknown as ChunkState;
}

/** Notes that a chunk of an import is cut. Who cuts it once more, and is behind somebody who cuts it already, changes nothing. */
export async function noteCut(strapi: Core.Strapi, id: number, number: number): Promise<void> {
  await rows(strapi, UID.import).updateMany({
    where: { id, chunks: { $lte: number } },
    data: { chunks: number + 1 },
  });
}

/**
 * Has an import be cut again from a chunk on that is not stored yet.
 *
 * @returns false when it is stored by now, or the import is no longer to go on
 */
export async function cutFrom(strapi: Core.Strapi, id: number, number: number): Promise<boolean> {
  const { count } = await rows(strapi, UID.import).updateMany({
    where: { id, state: 'running', storedChunks: { $lte: number } },
    data: { chunks: number, isCut: false },
  });
  return count === 1;
}

/**
 * Notes that the next chunk of an import is stored, and counts what became of its items.
 *
 * @returns false when it is not the next one, or the import is no longer to go on
 */
export async function noteStored(
  strapi: Core.Strapi,
  id: number,
  { number, bytesRead, counts }: { number: number; bytesRead: number; counts: ImportCounts },
): Promise<boolean> {
  const names = [...RECEIPT_STATES, 'items', 'flags'] as const;
  const { rowCount } = await strapi.db.connection.raw(
    `UPDATE :imports: SET stored_chunks = :next, bytes_done = :bytesRead, progress_at = :now, updated_at = :now, error = NULL,
       ${names.map((name) => `"${name}" = "${name}" + :${name}`).join(', ')}
     WHERE id = :id AND stored_chunks = :number AND state = 'running'`,
    {
      imports: strapi.db.metadata.get(UID.import).tableName,
      id,
      number,
      next: number + 1,
      bytesRead,
      now: new Date(),
      ...Object.fromEntries(names.map((name) => [name, counts[name]])),
    },
  );
  return rowCount === 1;
}
