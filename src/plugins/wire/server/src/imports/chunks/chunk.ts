import type { Piece } from '../../../../core/read';
import type { FileOutcome } from '../read-outcomes';

/** Items of one chunk at most, unless something else is said. */
export const CHUNK_ITEMS = 150;
/** Items of the first chunk at most. */
export const FIRST_CHUNK_ITEMS = 25;
/** Bytes of items, as they came, after which a chunk is full. */
export const CHUNK_BYTES = 2 * 1024 * 1024;

/** The part of an import that is read, processed and stored at once. An import is always cut into the same chunks. */
export interface Chunk {
  /** From 0. */
  number: number;
  entries: ChunkEntry[];
  /** Bytes of the import's files that have been read once it is. */
  bytesRead: number;
}

/** An item as it was cut, or read where its format cannot be cut. */
export type ChunkEntry = (CutItem | FileOutcome) & {
  /**
   * By what it is known again before it is processed: the same for the same bytes under the same settings. Absent where nothing was read.
   */
  rawHash?: string;
};

/** An item that is still to be read. */
export interface CutItem {
  /** What the file is called in receipts. */
  file: string;
  piece: Piece;
}
