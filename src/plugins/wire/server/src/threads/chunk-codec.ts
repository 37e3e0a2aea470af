import { deserialize, serialize } from 'node:v8';
import type { Chunk } from '../imports/chunks/chunk';
import { bodyOf, bufferOf, headOf, withHead } from './head-and-body';
import type { ChunkResult } from './thread-tasks';
import { Turns } from './turns';

/** What can be read of a chunk without reading its items. */
export interface ChunkHead {
  number: number;
  bytesRead: number;
  /** Of each item, by what it is known again; null where there is nothing to know. */
  rawHashes: (string | null)[];
}

/** A chunk that has been processed. */
export interface ProcessedChunk {
  number: number;
  bytesRead: number;
  results: ChunkResult[];
}

const LENGTH = 4;

/** A chunk as bytes: its head first, by itself. Only this version of Copydesk reads it. */
export function encodeChunk({ number, bytesRead, entries }: Chunk): Uint8Array {
  const head = serialize({
    number,
    bytesRead,
    rawHashes: entries.map(({ rawHash }) => rawHash ?? null),
  } satisfies ChunkHead);
  const body = serialize(entries);
  return withHead(head, body);
}

/** The head of an encoded chunk. */
export const decodeHead = (bytes: Uint8Array): ChunkHead => deserialize(headOf(bytes)) as ChunkHead;

/** An encoded chunk. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  const { number, bytesRead } = decodeHead(bytes);
  const entries = deserialize(bodyOf(bytes)) as Chunk['entries'];
  return { number, bytesRead, entries };
}

/** A processed chunk as bytes: each result by itself, so that reading them can be interrupted. They are not kept while others are made. */
export async function encodeProcessed({
  number,
  bytesRead,
  results,
}: Omit<ProcessedChunk, 'results'> & { results: AsyncIterable<ChunkResult> }): Promise<Uint8Array> {
  const encoded: Buffer[] = [];
  for await (const one of results) encoded.push(serialize(one));
  const parts = [serialize({ number, bytesRead, count: encoded.length }), ...encoded];
  const total = parts.reduce((sum, { length }) => sum + LENGTH + length, 0);
  // Not from Node's pool of buffers: it goes to another thread as a whole.
  const bytes = Buffer.from(new ArrayBuffer(total));
  let at = 0;
  for (const part of parts) {
    at = bytes.writeUInt32BE(part.length, at);
    at += part.copy(bytes, at);
  }
  return bytes;
}

/** An encoded processed chunk. Others get their turn while it is decoded. */
export async function decodeProcessed(encoded: Uint8Array): Promise<ProcessedChunk> {
  const bytes = bufferOf(encoded);
  const turns = new Turns();
  let at = 0;
  const next = (): unknown => {
    const length = bytes.readUInt32BE(at);
    const part = bytes.subarray(at + LENGTH, at + LENGTH + length);
    at += LENGTH + length;
    return deserialize(part);
  };
  const { number, bytesRead, count } = next() as { number: number; bytesRead: number; count: number };
  const results: ChunkResult[] = [];
  for (let i = 0; i < count; i += 1) {
    results.push(next() as ChunkResult);
    await turns.giveWhenDue();
  }
  return { number, bytesRead, results };
}
