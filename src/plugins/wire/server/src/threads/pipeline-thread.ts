import { move } from 'piscina';
import { readPiece } from '../../../core/read';
import { prepareItem } from '../imports/prepare-item';
import { readyItem } from '../stores/batch/ready-item';
import { decodeChunk, encodeProcessed } from './chunk-codec';
import { builtKnowledge } from './knowledge-data';
import { standBack } from './stand-back';
import type { ChunkResult, ProcessTask } from './thread-tasks';

standBack();

/** What a thread does that processes: it brings a chunk up to where it is stored, and neither reads nor writes the database. */
export default function processChunk({
  chunk: encoded,
  known,
  knowledge,
  settings,
  policies,
}: ProcessTask): unknown {
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
