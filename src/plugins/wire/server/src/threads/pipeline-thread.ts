import { once } from 'node:events';
import { setPriority } from 'node:os';
import { move, workerData } from 'piscina';
import { readPiece } from '../../../core/read';
import { splitFiles } from '../imports/chunks/split-files';
import { diskFile } from '../imports/import-file';
import { prepareItem } from '../imports/prepare-item';
import { readyItem } from '../stores/batch/ready-item';
import { decodeChunk, encodeChunk, encodeProcessed } from './chunk-codec';
import { builtKnowledge } from './knowledge-data';
import type { ChunkMessage, ChunkResult, ProcessTask, SplitTask, ThreadTask } from './thread-tasks';

const { niceness } = workerData as { niceness: number };
// On Linux a priority is a thread's own: requests go before imports. Elsewhere it would be the whole process's.
if (process.platform === 'linux' && niceness > 0) setPriority(niceness);

/** What a thread of the pool does: everything of an import that neither reads nor writes the database. */
export default async function work(task: ThreadTask): Promise<unknown> {
  return task.kind === 'split' ? split(task) : processChunk(task);
}

/** @returns how many chunks there are */
async function split({ files, settings, limits, chunkItems, from, port }: SplitTask): Promise<number> {
  const onDisk = files.map(({ path, name, bytes, mediaType }) => diskFile(path, name, bytes, mediaType));
  let chunks = 0;
  try {
    for await (const chunk of splitFiles(onDisk, { settings, limits, chunkItems })) {
      chunks += 1;
      if (chunk.number < from) continue;
      const { number, bytesRead } = chunk;
      const bytes = encodeChunk(chunk);
      const answered = once(port, 'message');
      port.postMessage({ number, bytesRead, bytes } satisfies ChunkMessage, [bytes.buffer as ArrayBuffer]);
      await answered;
    }
    return chunks;
  } finally {
    port.close();
  }
}

function processChunk({ chunk: encoded, known, knowledge, settings, policies }: ProcessTask): unknown {
  const { number, bytesRead, entries } = decodeChunk(encoded);
  const built = builtKnowledge(knowledge);
  const isKnown = new Set(known);
  const results = entries.map((entry, place): ChunkResult => {
    const { file, rawHash } = entry;
    if (isKnown.has(place) && rawHash !== undefined) {
      const { number: item, within } =
        'piece' in entry ? { ...entry.piece, within: undefined } : entry.outcome;
      return { kind: 'known', file, item: item!, within, rawHash };
    }
    const outcome = 'piece' in entry ? readPiece(entry.piece) : entry.outcome;
    const prepared = prepareItem(file, outcome, built, { settings, policies });
    return prepared.ok
      ? { kind: 'ready', item: readyItem({ ...prepared.candidate, rawHash }) }
      : { kind: 'unreadable', unreadable: prepared.unreadable };
  });
  return move(encodeProcessed({ number, bytesRead, results }) as Buffer<ArrayBuffer>);
}
