import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../../core/policies';
import { PLUGIN_ID, UID } from '../../../../shared/constants';
import { ENTITY_TYPES } from '../../../../core/entities';
import { settingsNow } from '../../config/settings';
import type { Position, Settled } from '../../imports/ports';
import type { Prepared } from '../../imports/prepare-item';
import { armReleases } from '../../services/releases';
import type { ChunkResult } from '../../threads/thread-tasks';
import { Turns } from '../../threads/turns';
import { CopyPlan, EncodedText, refusal } from '../copy';
import { DocumentStore } from '../document-store';
import { noteArrivals } from '../kill-alerts';
import { inTransaction, lockForBatch, type lock } from '../locks';
import { proposeSame } from '../name-proposals';
import { RECORD_UID } from '../names';
import { BatchNear } from '../near-duplicates';
import { positionKey, readSettledAt } from '../receipts';
import { noteBefore, noteLeft, noteMade } from '../undo';
import { lookUp } from './batch-lookups';
import { planNotices } from './batch-notices';
import { BatchRecords } from './batch-records';
import { BatchSlugs } from './batch-slugs';
import { planArticle, planReceipt, type BatchContext, type PlannedArticle } from './plan-articles';
import type { ReadyStory } from './ready-item';
import { sortBatch, type Creation, type SortedBatch } from './sort-batch';

type Transaction = Parameters<typeof lock>[0];

export interface BatchStoreOptions {
  /** Row id of the import. */
  run: number;
  /** The wire source, if the import has one. */
  source?: { id: number; documentId: string; name: string };
  publish: boolean;
  policies: Policies;
}

/** What became of the items of a batch that are stored together. */
interface Together {
  settled: Pick<Settled, 'state' | 'flags'>[];
  later: SortedBatch['later'];
  /** When the first of the embargoes ends. */
  release?: Date;
}

/**
 * Stores hundreds of items at once: new articles, and the receipts of what changes nothing, by COPY in one transaction; then one by one, through
 * Strapi's document service, what updates articles or takes them back, what is no story, and what must be refused with a reason. Both ways
 * leave the same rows (a test compares them).
 */
export class BatchStore {
  private readonly single: DocumentStore;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly options: BatchStoreOptions,
  ) {
    this.single = new DocumentStore(strapi, { ...options, settled: new Set() });
  }

  /**
   * Stores a batch, in the order of its items as far as they have to do with each other. What an earlier attempt has settled of it is not
   * stored again.
   *
   * @param prepare brings the items at these places among the results, in their order, up to where the store for single items takes them
   * @param signal ends it before the next item that is stored by itself
   * @returns what became of each, in no order
   * @throws StaleChunk when an item is no longer known by its bytes; nothing is stored then
   */
  async store(
    results: readonly ChunkResult[],
    prepare: (places: number[]) => AsyncIterable<Prepared>,
    signal?: AbortSignal,
  ): Promise<Pick<Settled, 'state' | 'flags'>[]> {
    const { settled, later, release } = await this.storeTogether(results);
    if (release) await armReleases(this.strapi, release);
    if (later.length === 0) return settled;
    const waiting = new Set(later);
    const places = results.flatMap((result, place) =>
      result.kind === 'ready' && waiting.has(result.item) ? [place] : [],
    );
    for await (const prepared of prepare(places)) {
      signal?.throwIfAborted();
      settled.push(
        prepared.ok
          ? await this.single.settle(prepared.candidate)
          : await this.single.fail(prepared.unreadable),
      );
    }
    return settled;
  }

  /** Stores what can be stored together. Where the database refuses a value of one of them, all are left to the store for single ones. */
  private async storeTogether(results: readonly ChunkResult[]): Promise<Together> {
    const isSingly = this.strapi.plugin(PLUGIN_ID).config('storing') === 'documents';
    try {
      return await inTransaction(this.strapi, (trx) => this.storeIn(trx, results, isSingly));
    } catch (error) {
      if (!REFUSED_VALUE.test((error as { code?: string }).code ?? '')) throw error;
      this.strapi.log.warn(`wire: a batch is stored item by item: ${(error as Error).message}`);
      return inTransaction(this.strapi, (trx) => this.storeIn(trx, results, true));
    }
  }

  /** @param singly make no articles here, but leave them to the store for single items */
  private async storeIn(trx: Transaction, all: readonly ChunkResult[], singly: boolean): Promise<Together> {
    const { strapi, options } = this;
    await lockForBatch(trx);
    const before = await readSettledAt(strapi, trx, options.run, all.map(placeOf));
    const results = all.filter((result) => !before.has(positionKey(placeOf(result))));
    // What an earlier attempt did not come to is what it had left to the store for single items: it keeps its order.
    const makesNone = singly || before.size > 0;
    const at = new Date();
    const found = await lookUp(strapi, trx, results);
    const sorted = await sortBatch(results, found, {
      source: options.source?.name,
      publish: options.publish,
      policies: options.policies,
      leavesCopies: settingsNow(strapi).duplicates.copies === 'receipt',
      now: at,
      refusal: (story, publish) => (makesNone ? 'stored singly' : this.refusal(story, publish)),
    });
    const creations = sorted.steps.flatMap((step) => ('create' in step ? [step.create] : []));
    const plan = new CopyPlan(strapi);
    const slugs = await BatchSlugs.find(strapi, trx, wantedSlugs(creations));
    const { run, source } = options;
    const { notices, made } = await planNotices(strapi, trx, plan, creations, found, { run, source, at });
    const records = await BatchRecords.find(strapi, trx, creations, { plan, slugs, at });
    const similar = BatchNear.look(
      strapi,
      trx,
      creations.map(({ item }) => item.story.signature),
    );
    const context: BatchContext = { plan, run, source, at, slugs, notices, records };

    const settled: Pick<Settled, 'state' | 'flags'>[] = [...before.values()];
    const articles: PlannedArticle[] = [];
    const turns = new Turns();
    for (const step of sorted.steps) {
      await turns.giveWhenDue();
      if ('leave' in step) {
        planReceipt(step.leave, context);
        settled.push(step.leave.settled);
        continue;
      }
      const planned = planArticle(step.create, context);
      articles.push(planned);
      settled.push({ state: step.create.outcome.state, flags: planned.flags });
    }
    await similar.plan(plan, articles);
    records.planPositions();
    const promoted = { run, uid: UID.person, documentIds: records.promoted };
    await noteBefore(strapi, trx, promoted);
    await plan.write(trx);
    await records.widenRows(strapi, trx);
    await noteLeft(strapi, trx, promoted);
    await noteMade(strapi, trx, { run, uid: UID.notice, documentIds: made });
    for (const type of ENTITY_TYPES)
      await noteMade(strapi, trx, { run, uid: RECORD_UID[type], documentIds: records.made[type] });
    await proposeSame(strapi, trx, records.same, at);
    const near = await similar.note(trx, articles);
    await noteArrivals(
      strapi,
      trx,
      articles.map(({ article, receipt }, i) => {
        const { file, item, identity } = creations[i].item;
        const { textHash } = identity;
        return { article, receipt: receipt.id!, textHash, near: near[i], position: { file, item } };
      }),
    );
    await knowBytes(strapi, trx, sorted.knownBytes);
    const releases = creations.flatMap(({ release }) => (release ? [release.getTime()] : []));
    return {
      settled,
      later: sorted.later,
      release: releases.length > 0 ? new Date(Math.min(...releases)) : undefined,
    };
  }

  private refusal({ article, problem, entities }: ReadyStory, publish: boolean): string | undefined {
    const { data, slug, body } = article;
    return (
      problem ??
      refusal(this.strapi, UID.article, { ...data, slug, body: new EncodedText(body) }, { publish }) ??
      entities
        .map(({ type, name, key, proposal }) =>
          proposal
            ? refusal(this.strapi, RECORD_UID[type], {
                name,
                nameKey: key,
                slug: proposal.slug,
                ...proposal.data,
              })
            : undefined,
        )
        .find(Boolean)
    );
  }
}

const placeOf = (result: ChunkResult): Position => {
  if (result.kind === 'ready') return result.item;
  return result.kind === 'unreadable' ? result.unreadable : result;
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: data exceptions, integrity violations, values that are too large. */
const REFUSED_VALUE = /^(?:22|23|54)/u;

/** The slugs of all that may be made of a batch. */
function wantedSlugs(creations: readonly Creation[]): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  const want = (uid: string, slug: string) => {
    const slugs = wanted.get(uid) ?? [];
    slugs.push(slug);
    wanted.set(uid, slugs);
  };
  for (const { item } of creations) {
    want(UID.article, item.story.article.slug);
    for (const { type, proposal } of item.story.entities) if (proposal) want(RECORD_UID[type], proposal.slug);
  }
  return wanted;
}

/** Notes by which bytes stories are known from now on. */
async function knowBytes(
  strapi: Core.Strapi,
  trx: Transaction,
  known: SortedBatch['knownBytes'],
): Promise<void> {
  if (known.length === 0) return;
  await trx.raw(
    `UPDATE ?? AS s SET raw_hash = k.raw_hash
     FROM unnest(CAST(? AS integer[]), CAST(? AS text[])) AS k (id, raw_hash) WHERE s.id = k.id`,
    [
      strapi.db.metadata.get(UID.story).tableName,
      known.map(({ id }) => id) as never,
      known.map(({ rawHash }) => rawHash) as never,
    ],
  );
}
