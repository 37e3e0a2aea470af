import type { Core } from '@strapi/strapi';
import { compareVersions, decide, tellsKilledText, type Verdict } from '../../../core/duplicates';
import { itemKind, whyNothing } from '../../../core/item-kind';
import type { Knowledge, PlacedFlag } from '../../../core/pipeline';
import { UID } from '../../../shared/constants';
import { settingsNow } from '../config/settings';
import { asImport } from '../gate/writing';
import type { Candidate, ItemStore, Located, Position, Settled, Unreadable } from '../imports/ports';
import { outcomeOf, wantedOf } from '../imports/publishing';
import { armReleases } from '../services/releases';
import { articleLock } from './article-bodies';
import { storeConcept } from './concepts';
import { withDecisions } from './decided-flags';
import { isPassing } from './is-passing';
import { freshKnowledge } from './knowledge';
import { recordLocks } from './link-records';
import { inTransaction, lock, lockForItem } from './locks';
import { noticeLock } from './notices';
import { positionKey, readSettledAt, writeReceipt } from './receipts';
import {
  noteStory,
  writeItemReceipt,
  type DocumentStoreOptions,
  type ItemContext,
} from './single/item-context';
import { flagLike, killStory } from './single/kill-story';
import { writeArticle } from './single/write-article';
import { findCopy, findStory, noteKilledText, noteVersion, type StoryRow } from './stories';
import { storeProblem } from './store-problem';
import { noteArticles, noteBefore } from './undo';

type Transaction = ItemContext['trx'];

/**
 * Stores items through Strapi's document service, each in a transaction of its own: the article, its links, notices and flags, the
 * ledger and the receipt are there together or not at all.
 */
export class DocumentStore implements ItemStore {
  readonly knowledge: () => Promise<Knowledge>;

  constructor(
    protected readonly strapi: Core.Strapi,
    protected readonly options: DocumentStoreOptions,
  ) {
    this.knowledge = options.knowledge ?? freshKnowledge(strapi);
  }

  isSettled(position: Position): boolean {
    return this.options.settled.has(positionKey(position));
  }

  /** @throws what the database, or the way to it, and not the item is to blame for */
  async settle(candidate: Candidate): Promise<Settled> {
    try {
      const settled = await this.attempt(candidate);
      if (settled.releaseAt) await armReleases(this.strapi, settled.releaseAt);
      return settled;
    } catch (error) {
      if (isPassing(error)) throw error;
      const problem = storeProblem(error, candidate);
      if (problem.code === 'STORE_FAILED')
        this.strapi.log.error(`wire: item ${candidate.item} of ${candidate.file} could not be stored`, error);
      return this.fail({ ...candidate, problem }, candidate);
    }
  }

  /** Stores an item. @throws whatever keeps it from being stored */
  attempt(candidate: Candidate): Promise<Settled> {
    return asImport(() => this.once(candidate, (trx) => this.store(this.contextOf(trx, candidate))));
  }

  async fail({ problem, original, ...position }: Unreadable, candidate?: Candidate): Promise<Settled> {
    const settled: Settled = {
      state: 'failed',
      detail: problem.message,
      problems: [...(candidate?.problems ?? []), problem],
      flags: 0,
    };
    return this.once(position, async () => {
      await writeReceipt(this.strapi, this.options.run, position, settled, { original, candidate });
      return settled;
    });
  }

  /**
   * Settles an item in a transaction, unless it is settled: a process that has lost its connection, and with it its hold on the import, may not
   * know that another one goes on with it.
   */
  protected once(located: Located, settle: (trx: Transaction) => Promise<Settled>): Promise<Settled> {
    const { run } = this.options;
    const key = positionKey(located);
    return inTransaction(this.strapi, async (trx) => {
      await lockForItem(trx);
      await lock(trx, [`receipt:${run}:${key}`]);
      const before = (await readSettledAt(this.strapi, trx, run, [located])).get(key);
      const isOpen = !before || (located.replaces !== undefined && before.state === 'failed');
      return isOpen ? settle(trx) : { ...before, problems: [] };
    });
  }

  protected contextOf(trx: Transaction, candidate: Candidate): ItemContext {
    const { strapi, options, knowledge } = this;
    const { publish } = options;
    const reach = { publish, release: publish, unpublish: true };
    return { strapi, trx, candidate, options, reach, knowledge };
  }

  protected async store(context: ItemContext): Promise<Settled> {
    const { strapi, trx, candidate, options } = context;
    const { identity, processed } = candidate;
    const kind = itemKind(processed.item);
    if (kind === 'nothing')
      return leave(context, { state: 'held', write: 'nothing', detail: whyNothing(processed.item) });
    if (kind !== 'story') {
      const source = options.source?.name ?? '';
      const settled = await storeConcept(strapi, trx, candidate, kind, { run: options.run, source });
      await writeItemReceipt(context, settled, true);
      return settled;
    }
    const kept = await this.findLocked(context);
    const now = new Date();
    const leavesCopies = settingsNow(strapi).duplicates.copies === 'receipt';
    const copy = kept || !leavesCopies ? undefined : await findCopy(strapi, identity.textHash);
    const verdict = decide(processed.item, identity, kept, copy, now.toISOString());
    if (verdict.write === 'nothing') {
      if (kept && tellsKilledText(processed.item, identity, kept)) {
        const { headline } = processed.item;
        return flagLike(context, verdict, kept, () => noteKilledText(strapi, kept, identity, headline));
      }
      if (kept && compareVersions(processed.item, kept) > 0) return renew(context, verdict, kept);
      return leave(context, verdict);
    }
    if (verdict.write === 'kill') return killStory(context, verdict, kept);

    return this.write(context, verdict, kept, now);
  }

  /** What is kept of an item's story, with the locks on all that storing the item may change. */
  protected async findLocked({ strapi, trx, candidate }: ItemContext): Promise<StoryRow | undefined> {
    const { identity, processed } = candidate;
    await lock(trx, [`story:${identity.key}`, `text:${identity.textHash}`]);
    const kept = await findStory(strapi, identity.key);
    if (kept?.article) await lock(trx, [articleLock(kept.article)]);
    await lock(trx, [...processed.flags.map(noticeLock), ...recordLocks(processed)]);
    return kept;
  }

  /** Makes an article of an item, or changes the one that is there. */
  protected async write(
    context: ItemContext,
    verdict: Verdict,
    kept: StoryRow | undefined,
    now: Date,
  ): Promise<Settled> {
    const { candidate, options, reach } = context;
    const flags = await this.decidedFlags(candidate);
    const current = { ...candidate, processed: { ...candidate.processed, flags } };
    const { publish, ...outcome } = outcomeOf(
      verdict,
      wantedOf(current),
      reach.publish,
      options.policies,
      now,
    );
    return writeArticle({ ...context, candidate: current }, { ...verdict, ...outcome }, kept, publish);
  }

  /** The candidate's flags, by what is decided now. */
  private decidedFlags({ processed }: Candidate): Promise<PlacedFlag[]> {
    const { item, story, flags } = processed;
    const { policies, source } = this.options;
    const context = { source: source?.name, language: item.language ?? story.language };
    return withDecisions(this.strapi, flags, policies, context);
  }
}

/** Leaves everything as it is but for a receipt. */
export async function leave(
  context: ItemContext,
  { state, detail, article, late }: Verdict,
): Promise<Settled> {
  const { candidate } = context;
  const settled = { state, detail, article, problems: candidate.problems, flags: 0 };
  await writeItemReceipt(context, settled, late);
  return settled;
}

/** A newer version that says what the kept one says. */
async function renew(context: ItemContext, verdict: Verdict, kept: StoryRow): Promise<Settled> {
  const { strapi, trx, candidate, options } = context;
  const note = () => noteVersion(strapi, kept, candidate.processed.item, candidate.rawHash);
  const { article } = kept;
  if (!article || kept.pubStatus === 'canceled') {
    await noteStory(context, kept, note);
    return leave(context, verdict);
  }
  await noteBefore(strapi, trx, { run: options.run, uid: UID.article, documentIds: [article] });
  await note();
  const { state, detail } = verdict;
  const settled = { state, detail, article, problems: candidate.problems, flags: 0 };
  const receipt = await writeItemReceipt(context, settled);
  await noteArticles(strapi, trx, [{ receipt, article, made: false }]);
  return settled;
}
