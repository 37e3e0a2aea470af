import { serialize } from 'node:v8';
import { move, Piscina } from 'piscina';
import { decodeChunk } from './chunk-codec';
import { encodeEntries } from './encode-entries';
import { builtKnowledge } from './knowledge-data';
import { prepareEntry, processEntries } from './process-entries';
import { standBack } from './stand-back';
import type { PrepareTask, ProcessedBytes, ProcessTask } from './thread-tasks';

standBack();

/** What a thread does that processes: it brings a chunk up to where it is stored, and neither reads nor writes the database. */
export default function processChunk({ chunk, known, knowledge, settings, policies }: ProcessTask): unknown {
  const { number, bytesRead, entries } = decodeChunk(chunk);
  const options = { knowledge: builtKnowledge(knowledge), settings, policies };
  const made = processEntries(entries, new Set(known), options);
  return moved(encodeEntries({ number, bytesRead, entries: made }));
}

/** Nothing but the start of the thread. */
export function wake(): void {}

/** Prepares some items of a chunk, each encoded by itself. */
export function prepareEntries({ chunk, places, knowledge, settings, policies }: PrepareTask): Uint8Array[] {
  const { entries } = decodeChunk(chunk);
  const options = { knowledge: builtKnowledge(knowledge), settings, policies };
  return places.map((place) => {
    const prepared = prepareEntry(entries[place], options);
    if (!prepared.ok) return serialize(prepared);
    const { paths: _paths, defaulted: _defaulted, ...candidate } = prepared.candidate;
    return serialize({ ...prepared, candidate });
  });
}

/** Hands bytes over instead of copying them. */
const moved = (bytes: ProcessedBytes): unknown =>
  move({
    [Piscina.transferableSymbol]: Object.values(bytes).map(({ buffer }) => buffer as ArrayBuffer),
    [Piscina.valueSymbol]: bytes,
  } as never);
