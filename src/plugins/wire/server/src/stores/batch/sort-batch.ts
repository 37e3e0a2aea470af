import {
  compareVersions,
  decide,
  tellsKilledText,
  type KeptStory,
  type Verdict,
} from '../../../../core/duplicates';
import type { WireItem } from '../../../../core/item';
import type { Policies } from '../../../../core/policies';
import { newDocumentId } from '../../folders/new-document-id';
import type { Located, Settled } from '../../imports/ports';
import { outcomeOf, type Outcome } from '../../imports/publishing';
import type { ChunkResult } from '../../threads/thread-tasks';
import { Turns } from '../../threads/turns';
import type { KeptNotice } from '../notices';
import { releaseAt } from '../release-at';
import type { BatchLookups, BatchStory } from './batch-lookups';
import type { ReadyItem, ReadyStory } from './ready-item';

/** An item of which an article is to be made. */
export interface Creation {
  item: ReadyItem & { story: ReadyStory };
  /** documentId of the article. */
  article: string;
  outcome: Outcome;
  /** When the end of its embargo publishes it, see `releaseAt`. */
  release: Date | null;
}

/** An item of which nothing is made, and its receipt. */
export interface Leaving {
  located: Located;
  settled: Settled;
  /** Absent for what could not be read. */
  item?: ReadyItem;
  /** The story whose bytes it has. */
  story?: BatchStory;
  original?: Uint8Array;
}

/** A batch, sorted by how each item is stored. */
export interface SortedBatch {
  /** In their order. */
  steps: ({ create: Creation } | { leave: Leaving })[];
  /** Items that the store for single ones has to take, after the others: updates, kills, concepts, and whatever builds on them. */
  later: ReadyItem[];
  /** Row ids of stories that are as they were, with the bytes by which they are known from now on. */
  knownBytes: { id: number; rawHash: string }[];
}

export interface SortOptions {
  /** Name of the wire source. */
  source?: string;
  publish: boolean;
  policies: Policies;
  /** Of a text that is there under another guid only a receipt is kept. */
  leavesCopies: boolean;
  now: Date;
  /** Why an article cannot be copied into the database, so that the document service has to take it or refuse it. */
  refusal(story: ReadyStory, publish: boolean): string | undefined;
}

/** Thrown when an item that was known by its bytes has become another one since: the chunk is to be processed whole. */
export class StaleChunk extends Error {}

/**
 * Decides about the items of a batch in their order, as if each were stored before the next one is decided about.
 *
 * @throws StaleChunk
 */
export async function sortBatch(
  results: readonly ChunkResult[],
  found: BatchLookups,
  options: SortOptions,
): Promise<SortedBatch> {
  const { source, publish, policies, now } = options;
  const sorted: SortedBatch = { steps: [], later: [], knownBytes: [] };
  const created = new Map<string, KeptStory>();
  const texts = new Map<string, KeptStory>();
  /** Identities and texts of what is stored later: what comes after them has to wait for them. */
  const waiting = new Set<string>();
  const later = (item: ReadyItem): void => {
    waiting.add(item.identity.key).add(item.identity.textHash);
    sorted.later.push(item);
  };
  const leave = (item: ReadyItem, { state, detail, article }: Verdict): void => {
    const settled = { state, detail, article, problems: item.problems, flags: 0 };
    sorted.steps.push({ leave: { located: item, settled, item } });
  };

  const turns = new Turns();
  for (const result of results) {
    await turns.giveWhenDue();
    if (result.kind === 'unreadable') {
      const { problem, original, ...located } = result.unreadable;
      const settled: Settled = { state: 'failed', detail: problem.message, problems: [problem], flags: 0 };
      sorted.steps.push({ leave: { located, settled, original } });
      continue;
    }
    if (result.kind === 'known') {
      const story = found.byBytes.get(result.rawHash);
      if (!story || waiting.has(story.identity)) throw new StaleChunk();
      sorted.steps.push({ leave: { located: result, settled: unchanged(story), story } });
      continue;
    }
    const { item } = result;
    const { head, identity, story } = item;
    if (waiting.has(identity.key) || waiting.has(identity.textHash)) {
      later(item);
      continue;
    }
    if (item.nothing !== undefined) {
      leave(item, { state: 'held', write: 'nothing', detail: item.nothing });
      continue;
    }
    const before = found.stories.get(identity.key);
    const kept = created.get(identity.key) ?? before;
    const copy =
      kept || !options.leavesCopies
        ? undefined
        : (texts.get(identity.textHash) ?? found.copies.get(identity.textHash));
    const verdict = decide(head as WireItem, identity, kept, copy, now.toISOString());
    const isNewer = kept !== undefined && compareVersions(head, kept) > 0;
    const tells = story !== undefined && tellsKilledText(head, identity, kept);
    // The original of one that came too late is only kept if it is not there yet, which the store for single items looks up.
    if (verdict.write === 'nothing' && !isNewer && !verdict.late && !tells) {
      leave(item, verdict);
      const { rawHash } = item;
      const isSame = kept?.contentHash === identity.contentHash;
      if (before && before === kept && isSame && rawHash && before.rawHash !== rawHash)
        sorted.knownBytes.push({ id: before.id, rawHash });
      continue;
    }
    if (!story || kept || verdict.write !== 'create' || !isAsDecided(story, found.notices)) {
      later(item);
      continue;
    }
    const outcome = outcomeOf(
      verdict,
      { source, language: item.language, item: head, flags: story.flags },
      publish,
      policies,
      now,
    );
    if (options.refusal(story, outcome.publish)) {
      later(item);
      continue;
    }
    const article = newDocumentId();
    const release = releaseAt({ publish, pubStatus: head.pubStatus, embargoed: head.embargoed }, now);
    sorted.steps.push({ create: { item: { ...item, story }, article, outcome, release } });
    const nowKept: KeptStory = {
      identity: identity.key,
      version: head.version,
      versionCreated: head.versionCreated,
      contentHash: identity.contentHash,
      pubStatus: head.pubStatus,
      article,
    };
    created.set(identity.key, nowKept);
    if (!texts.has(identity.textHash)) texts.set(identity.textHash, nowKept);
  }
  return sorted;
}

function unchanged({ pubStatus, article }: BatchStory): Settled {
  return pubStatus === 'canceled'
    ? {
        state: 'killed',
        detail: 'The source had already taken this story back.',
        article,
        problems: [],
        flags: 0,
      }
    : { state: 'unchanged', article, problems: [], flags: 0 };
}

/** Whether the flags are placed by what is decided now; the pipeline knew what was decided a while ago. */
const isAsDecided = ({ flags }: ReadyStory, notices: ReadonlyMap<string, KeptNotice>): boolean =>
  flags.every(({ fingerprint, decided, placement }) => {
    const notice = notices.get(fingerprint);
    // Whether a notice may be removed that nobody has met before is for the document service to say.
    if (!notice) return decided === undefined && placement !== 'removed';
    if (notice.decision === 'pending') return decided === undefined;
    return (
      notice.decision === 'confirmed' &&
      decided?.decision === 'confirmed' &&
      decided.placement === notice.placement
    );
  });
