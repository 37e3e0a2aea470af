import { serialize } from 'node:v8';
import { inOrder } from '../../../core/in-order';
import { move, Piscina } from 'piscina';
import type { Prepared } from '../imports/prepare-item';
import { decodeChunk } from './chunk-codec';
import { encodeEntries } from './encode-entries';
import { builtKnowledge } from './knowledge-data';
import { borrowed } from './lent-extractor';
import { prepareEntry, processEntries, type ProcessEntriesOptions } from './process-entries';
import { standBack } from './stand-back';
import type { ChunkTask, PrepareTask, ProcessedBytes, ProcessTask } from './thread-tasks';

standBack();

/** What a thread does that processes: it brings a chunk up to where it is stored, and neither reads nor writes the database. */
export default function processChunk(task: ProcessTask): Promise<unknown> {
  return withOptions(task, async (options) => {
    const { number, bytesRead, entries } = decodeChunk(task.chunk);
    const made = processEntries(entries, new Set(task.known), options);
    return moved(await encodeEntries({ number, bytesRead, entries: made }));
  });
}

/** Nothing but the start of the thread. */
export function wake(): void {}

/** Prepares some items of a chunk, each encoded by itself. */
export function prepareEntries(task: PrepareTask): Promise<Uint8Array[]> {
  return withOptions(task, async (options) => {
    const { entries } = decodeChunk(task.chunk);
    const encoded: Uint8Array[] = [];
    const all = inOrder(task.places, options.extractor?.ahead ?? 1, (place) =>
      prepareEntry(entries[place], options),
    );
    for await (const prepared of all) encoded.push(encodePrepared(prepared));
    return encoded;
  });
}

function encodePrepared(prepared: Prepared): Uint8Array {
  if (!prepared.ok) return serialize(prepared);
  const { paths: _paths, defaulted: _defaulted, ...candidate } = prepared.candidate;
  return serialize({ ...prepared, candidate });
}

async function withOptions<Result>(
  { knowledge, settings, policies, extractor }: ChunkTask,
  work: (options: ProcessEntriesOptions) => Promise<Result>,
): Promise<Result> {
  try {
    return await work({
      knowledge: builtKnowledge(knowledge),
      settings,
      policies,
      ...(extractor ? { extractor: borrowed(extractor) } : {}),
    });
  } finally {
    extractor?.port.close();
  }
}

/** Hands bytes over instead of copying them. */
const moved = (bytes: ProcessedBytes): unknown =>
  move({
    [Piscina.transferableSymbol]: Object.values(bytes).map(({ buffer }) => buffer as ArrayBuffer),
    [Piscina.valueSymbol]: bytes,
  } as never);
