import { inOrder } from '../../../core/in-order';
import { itemKind } from '../../../core/item-kind';
import type { Knowledge } from '../../../core/pipeline';
import { readPiece } from '../../../core/read';
import type { ChunkEntry } from '../imports/chunks/chunk';
import type { Candidate } from '../imports/ports';
import { prepareItem, type Prepared, type PrepareOptions } from '../imports/prepare-item';
import { seenStory, type SeenStory } from '../recurring/sighting-of';
import { readyItem } from '../stores/batch/ready-item';
import type { ChunkResult } from './thread-tasks';

export interface ProcessEntriesOptions extends PrepareOptions {
  knowledge: Knowledge;
}

/** What is made of an item of a chunk. */
export interface ProcessedEntry {
  result: ChunkResult;
  /** Its paragraphs, to be counted when the import is over. */
  seen?: SeenStory;
}

/**
 * Brings the items of a chunk up to where they are stored, each when it is asked for.
 *
 * @param known places among the entries of items that are known by their bytes: they are not read
 */
export async function* processEntries(
  entries: readonly ChunkEntry[],
  known: ReadonlySet<number>,
  options: ProcessEntriesOptions,
): AsyncGenerator<ProcessedEntry> {
  const now = new Date();
  yield* inOrder(entries.entries(), options.extractor?.ahead ?? 1, async ([place, entry]) => {
    const { file, rawHash } = entry;
    if (known.has(place) && rawHash !== undefined) {
      const { number: item, within } =
        'piece' in entry ? { ...entry.piece, within: undefined } : entry.outcome;
      return { result: { kind: 'known', file, item: item!, within, rawHash } };
    }
    const prepared = await prepareEntry(entry, options);
    return prepared.ok
      ? processed(prepared.candidate, now)
      : { result: { kind: 'unreadable', unreadable: prepared.unreadable } };
  });
}

function processed(candidate: Candidate, now: Date): ProcessedEntry {
  const { processed: made, identity } = candidate;
  const { item, seen } = made;
  const isSeen = seen.length > 0 && itemKind(item) === 'story' && item.pubStatus !== 'canceled';
  return {
    result: { kind: 'ready', item: readyItem(candidate) },
    ...(isSeen ? { seen: seenStory({ ...made, identity }, now) } : {}),
  };
}

/** Brings an item of a chunk up to where the store for single items takes it. */
export async function prepareEntry(
  entry: ChunkEntry,
  { knowledge, ...options }: ProcessEntriesOptions,
): Promise<Prepared> {
  const { file, rawHash } = entry;
  const outcome = 'piece' in entry ? readPiece(entry.piece) : entry.outcome;
  const prepared = await prepareItem(file, outcome, knowledge, options);
  return prepared.ok ? { ok: true, candidate: { ...prepared.candidate, rawHash } } : prepared;
}
