import { itemKind } from '../../../core/item-kind';
import type { Knowledge } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import { readPiece } from '../../../core/read';
import type { ChunkEntry } from '../imports/chunks/chunk';
import type { ImportSettings } from '../imports/ports';
import { prepareItem, type Prepared } from '../imports/prepare-item';
import { seenStory, type SeenStory } from '../recurring/sighting-of';
import { readyItem } from '../stores/batch/ready-item';
import type { ChunkResult } from './thread-tasks';

export interface ProcessEntriesOptions {
  knowledge: Knowledge;
  settings: ImportSettings;
  policies: Policies;
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
export function* processEntries(
  entries: readonly ChunkEntry[],
  known: ReadonlySet<number>,
  options: ProcessEntriesOptions,
): Generator<ProcessedEntry> {
  const now = new Date();
  for (const [place, entry] of entries.entries()) {
    const { file, rawHash } = entry;
    if (known.has(place) && rawHash !== undefined) {
      const { number: item, within } =
        'piece' in entry ? { ...entry.piece, within: undefined } : entry.outcome;
      yield { result: { kind: 'known', file, item: item!, within, rawHash } };
      continue;
    }
    const prepared = prepareEntry(entry, options);
    if (!prepared.ok) {
      yield { result: { kind: 'unreadable', unreadable: prepared.unreadable } };
      continue;
    }
    const { processed, identity } = prepared.candidate;
    const { item, seen } = processed;
    const isSeen = seen.length > 0 && itemKind(item) === 'story' && item.pubStatus !== 'canceled';
    yield {
      result: { kind: 'ready', item: readyItem(prepared.candidate) },
      ...(isSeen ? { seen: seenStory({ ...processed, identity }, now) } : {}),
    };
  }
}

/** Brings an item of a chunk up to where the store for single items takes it. */
export function prepareEntry(
  entry: ChunkEntry,
  { knowledge, settings, policies }: ProcessEntriesOptions,
): Prepared {
  const { file, rawHash } = entry;
  const outcome = 'piece' in entry ? readPiece(entry.piece) : entry.outcome;
  const prepared = prepareItem(file, outcome, knowledge, { settings, policies });
  return prepared.ok ? { ok: true, candidate: { ...prepared.candidate, rawHash } } : prepared;
}
