import type { MessagePort } from 'node:worker_threads';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import type { ImportSettings, Unreadable } from '../imports/ports';
import type { ReadyItem } from '../stores/batch/ready-item';
import type { SharedKnowledge } from './knowledge-data';
import type { LentExtractor } from './lent-extractor';

/** Files to be cut into chunks. Each chunk goes over the port, encoded; the thread goes on when it is answered. */
export interface SplitTask {
  files: { path: string; name: string; bytes: number; mediaType?: string }[];
  settings: ImportSettings;
  limits: Partial<ReadLimits>;
  /** Items of one chunk, at most. */
  chunkItems: number;
  /** Chunks below this number are there already and are not sent. */
  from: number;
  port: MessagePort;
}

/** What the splitting thread sends. */
export interface ChunkMessage {
  number: number;
  bytesRead: number;
  bytes: Uint8Array;
}

/** What is done with a chunk. */
export interface ChunkTask {
  /** Encoded. */
  chunk: Uint8Array;
  knowledge: SharedKnowledge;
  settings: ImportSettings;
  policies: Policies;
  /** Who else finds names. */
  extractor?: LentExtractor;
}

/** A chunk to be brought up to where it is stored. */
export interface ProcessTask extends ChunkTask {
  /** Places in the chunk of items that are known by their bytes. */
  known: number[];
}

/** A processed chunk. */
export interface ProcessedBytes {
  /** Encoded, see `encodeProcessed`. */
  processed: Uint8Array;
  /** Encoded, see `encodeSeen`; absent where there is nothing to be counted. */
  seen?: Uint8Array;
}

/** Items of a chunk to be brought up to where the store for single items takes them. */
export interface PrepareTask extends ChunkTask {
  /** Their places in the chunk. */
  places: number[];
}

/** What became of an item of a chunk. */
export type ChunkResult =
  | { kind: 'ready'; item: ReadyItem }
  | { kind: 'unreadable'; unreadable: Unreadable }
  /** It has come before with the same bytes. */
  | { kind: 'known'; file: string; item: number; within?: string; rawHash: string };
