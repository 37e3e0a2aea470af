import type { Core } from '@strapi/strapi';
import { compareVersions, decide, tellsKilledText, type Verdict } from '../../../core/duplicates';
import { signatureOf } from '../../../core/duplicates/near';
import { itemKind, whyNothing } from '../../../core/item-kind';
import type { Knowledge, PlacedFlag } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { sentencesOf } from '../gate/obstacles';
import { configuredDuplicates } from '../config/duplicates';
import { configuredRecurring } from '../config/recurring';
import { asImport } from '../gate/writing';
import type { Candidate, ItemStore, Located, Position, Settled, Unreadable } from '../imports/ports';
import { outcomeOf, wantedOf } from '../imports/publishing';
import { armReleases } from '../services/releases';
import { articleLock, readArticleBody, writeArticleBodies } from './article-bodies';
import {
  cancelArticle,
  createArticle,
  updateArticle,
  type ArticleContent,
  type SavedArticle,
} from './articles';
import { storeConcept } from './concepts';
import { articleConflicts, dropConflicts } from './conflicts';
import { withDecisions } from './decided-flags';
import { documents } from './documents';
import { isPassing } from './is-passing';
import { importedBody } from './imported-body';
import {
  endAlertsAbout,
  endAlertsOf,
  killLock,
  noteArrivals,
  noteKilled,
  raiseAlerts,
  wordsOf,
} from './kill-alerts';
import { importFlags, importHistory, separateNotices, type FlagImport } from './imported-flags';
import { freshKnowledge } from './knowledge';
import { linkRecords, recordLocks } from './link-records';
import { inTransaction, lock, lockForItem, lockShared } from './locks';
import { noteNear } from './near-duplicates';
import { signedText } from './near-duplicates/signed-text';
import { keepNotices, noticeLock } from './notices';
import { positionKey, readSettledAt, writeReceipt } from './receipts';
import { noteSightings } from './sightings';
import { seenStory, sightingOf } from '../recurring/sighting-of';
import { keptObstacles } from './kept-obstacles';
import { noteConflicts } from './note-conflicts';
import { RELEASED_THEN, releaseAt } from './release-at';
import { findCopy, findStory, keepStory, noteKilledText, noteVersion, type StoryRow } from './stories';
import { storeProblem } from './store-problem';
import { noteArticles, noteBefore, noteLeft, noteMade } from './undo';

type Transaction = Parameters<typeof lock>[0];

export interface DocumentStoreOptions {
  /** Row id of the import. */
  run: number;
  /** The wire source, if the import has one. */
  source?: { id: number; documentId: string; name: string };
  publish: boolean;
  policies: Policies;
  /** `positionKey`s of what an earlier attempt has settled. */
  settled: ReadonlySet<string>;
}

/**
 * Stores items through Strapi's document service, each in a transaction of its own: the article, its links, notices and flags, the
 * ledger and the receipt are there together or not at all.
 */
export class DocumentStore implements ItemStore {
  readonly knowledge: () => Promise<Knowledge>;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly options: DocumentStoreOptions,
  ) {
    this.knowledge = freshKnowledge(strapi);
  }

  isSettled(position: Position): boolean {
    return this.options.settled.has(positionKey(position));
  }

  /** @throws what the database, or the way to it, and not the item is to blame for */
  async settle(candidate: Candidate): Promise<Settled> {
    try {
      const settled = await asImport(() => this.once(candidate, (trx) => this.store(trx, candidate)));
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
  private once(located: Located, settle: (trx: Transaction) => Promise<Settled>): Promise<Settled> {
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

  private async store(trx: Transaction, candidate: Candidate): Promise<Settled> {
    const { identity, processed } = candidate;
    const { strapi, options } = this;
    const kind = itemKind(processed.item);
    if (kind === 'nothing')
      return this.leave(candidate, { state: 'held', write: 'nothing', detail: whyNothing(processed.item) });
    if (kind !== 'story') {
      return this.settled(
        candidate,
        await storeConcept(strapi, trx, candidate, kind, {
          run: options.run,
          source: options.source?.name ?? '',
        }),
      );
    }
    await lock(trx, [`story:${identity.key}`, `text:${identity.textHash}`]);
    const now = new Date();
    const kept = await findStory(strapi, identity.key);
    if (kept?.article) await lock(trx, [articleLock(kept.article)]);
    await lock(trx, [...processed.flags.map(noticeLock), ...recordLocks(processed.linked)]);
    const leavesCopies = configuredDuplicates(strapi).copies === 'receipt';
    const copy = kept || !leavesCopies ? undefined : await findCopy(strapi, identity.textHash);
    const verdict = decide(processed.item, identity, kept, copy, now.toISOString());
    if (verdict.write === 'nothing') {
      if (kept && tellsKilledText(processed.item, identity, kept)) {
        const { headline } = processed.item;
        return this.flagLike(trx, candidate, verdict, kept, () =>
          noteKilledText(strapi, kept, identity, headline),
        );
      }
      if (kept && compareVersions(processed.item, kept) > 0) return this.renew(trx, candidate, verdict, kept);
      return this.leave(candidate, verdict);
    }
    if (verdict.write === 'kill') return this.kill(trx, candidate, verdict, kept);

    const current = { ...candidate, processed: { ...processed, flags: await this.decidedFlags(candidate) } };
    const { publish, ...outcome } = outcomeOf(
      verdict,
      wantedOf(current),
      options.publish,
      options.policies,
      now,
    );
    return this.write(trx, current, { ...verdict, ...outcome }, kept, publish);
  }

  private async leave(candidate: Candidate, { state, detail, article, late }: Verdict): Promise<Settled> {
    const settled = { state, detail, article, problems: candidate.problems, flags: 0 };
    await this.receipt(candidate, settled, late);
    return settled;
  }

  /** A newer version that says what the kept one says. */
  private async renew(
    trx: Transaction,
    candidate: Candidate,
    verdict: Verdict,
    kept: StoryRow,
  ): Promise<Settled> {
    const { strapi, options } = this;
    const renew = () => noteVersion(strapi, kept, candidate.processed.item, candidate.rawHash);
    const { article } = kept;
    if (!article || kept.pubStatus === 'canceled') {
      await this.noteStory(trx, kept, renew);
      return this.leave(candidate, verdict);
    }
    await noteBefore(strapi, trx, { run: options.run, uid: UID.article, documentIds: [article] });
    await renew();
    const { state, detail } = verdict;
    const settled = { state, detail, article, problems: candidate.problems, flags: 0 };
    const receipt = await this.receipt(candidate, settled);
    await noteArticles(strapi, trx, [{ receipt, article, made: false }]);
    return settled;
  }

  private async kill(
    trx: Transaction,
    candidate: Candidate,
    verdict: Verdict,
    kept: StoryRow | undefined,
  ): Promise<Settled> {
    const { strapi } = this;
    const { article } = verdict;
    const keep = (headline: string | undefined) => {
      const hasItsText = kept?.textHash === candidate.identity.textHash;
      const words = wordsOf(candidate.processed, { headline, hasItsText });
      return this.keep(candidate, kept, { article, written: kept?.written, kill: { headline, words } });
    };
    if (!article) {
      const headline = kept?.kill?.headline ?? candidate.processed.item.headline;
      return this.flagLike(trx, candidate, verdict, kept, () => keep(headline));
    }
    await noteBefore(strapi, trx, { run: this.options.run, uid: UID.article, documentIds: [article] });
    const headline = await cancelArticle(strapi, article);
    await dropConflicts(strapi, article);
    await endAlertsOf(strapi, article);
    await keep(headline);
    const { receipt, settled } = await this.raise(trx, candidate, verdict);
    await noteArticles(strapi, trx, [{ receipt, article, made: false }]);
    return settled;
  }

  /** Changes a story that is taken back and has no article, and flags what is like it. */
  private async flagLike(
    trx: Transaction,
    candidate: Candidate,
    verdict: Verdict,
    kept: StoryRow | undefined,
    change: () => Promise<unknown>,
  ): Promise<Settled> {
    await this.noteStory(trx, kept, change);
    return (await this.raise(trx, candidate, verdict)).settled;
  }

  /** Writes the receipt of what is taken back, and flags what is like it. */
  private async raise(
    trx: Transaction,
    candidate: Candidate,
    { state, detail, article }: Verdict,
  ): Promise<{ receipt: number; settled: Settled }> {
    const { strapi } = this;
    const { killed, like, ...told } = await noteKilled(strapi, trx, candidate);
    const settled: Settled = {
      state,
      detail: [detail, told.detail].filter(Boolean).join(' '),
      article,
      problems: [...candidate.problems, ...told.problems],
      flags: 0,
    };
    const receipt = await this.receipt(candidate, settled);
    await raiseAlerts(
      strapi,
      like.map((one) => ({ killed, like: one, receipt })),
    );
    return { receipt, settled };
  }

  /** Notes, for an undo, what becomes of a story of the ledger that is no part of an article's change. */
  private async noteStory(trx: Transaction, kept: StoryRow | undefined, change: () => Promise<unknown>) {
    const { strapi, options } = this;
    const noted = (documentId: string) => ({ run: options.run, uid: UID.story, documentIds: [documentId] });
    if (kept) await noteBefore(strapi, trx, noted(kept.documentId));
    const made = await change();
    if (kept) await noteLeft(strapi, trx, noted(kept.documentId));
    else if (typeof made === 'string') await noteMade(strapi, trx, noted(made));
  }

  private async write(
    trx: Transaction,
    candidate: Candidate,
    verdict: Verdict,
    kept: StoryRow | undefined,
    publish: boolean,
  ): Promise<Settled> {
    const { strapi } = this;
    const { source } = this.options;
    const { item, flags, linked, story } = candidate.processed;
    const language = item.language ?? story.language;
    const { run } = this.options;
    const notices = await keepNotices(strapi, flags, { language, source, importing: { trx, run } });
    const position = { file: candidate.file, item: candidate.item };
    const records = await linkRecords(strapi, trx, run, linked, position);
    const before = kept?.article ? await readArticleBody(strapi, kept.article) : undefined;
    const imported = importedBody(story, flags, item.markup);
    const flagImport = (keepsBody: boolean): FlagImport => {
      const cuts = before?.versions.draft?.state.cuts ?? [];
      return { flags, notices, before: before?.flags ?? [], cuts, keepsBody };
    };
    const content: ArticleContent = {
      item: { ...item, headline: item.headline! },
      body: imported.state,
      links: records.links,
      legalNotices: (keepsBody) => separateNotices(flagImport(keepsBody)),
      source: source?.documentId,
    };
    const isUpdate = verdict.write === 'update' && before !== undefined;
    if (isUpdate) await noteBefore(strapi, trx, { run, uid: UID.article, documentIds: [before.article] });
    const waiting = isUpdate ? await articleConflicts(strapi, before.article, 'open') : [];
    const updated = isUpdate
      ? await updateArticle(strapi, before, content, kept?.written, waiting)
      : undefined;
    const saved = updated ?? (await createArticle(strapi, trx, content));
    const obstacles = publish ? await this.keptObstacles(saved) : [];
    const state = obstacles.length > 0 ? 'held' : verdict.state;
    const { embargoed } = saved.draft as { embargoed?: string | null };
    const release = releaseAt(
      { publish: this.options.publish, pubStatus: item.pubStatus, embargoed },
      new Date(),
    );
    const settled: Settled = {
      state: updated || state === 'held' ? state : 'created',
      detail: detailOf(verdict, obstacles, saved, release),
      article: saved.documentId,
      problems: [...candidate.problems, ...records.problems],
      flags: flags.length,
      ...(release ? { releaseAt: release } : {}),
    };
    const receipt = await this.receipt(candidate, settled);

    await noteConflicts(strapi, candidate, { saved, receipt, knowledge: this.knowledge });
    const { documentId, body } = saved;
    const publishes = publish && obstacles.length === 0;
    const staysPublished = before?.versions.published !== undefined && !publishes;
    const given = flagImport(saved.kept.includes('body'));
    const draft = { row: saved.draft.id, state: body, isSaved: true, linked: [], unlinked: [] };
    await writeArticleBodies(strapi, [
      {
        article: documentId,
        versions: { draft },
        flags: importFlags(given, receipt, staysPublished),
        history: importHistory(given, documentId, imported, saved.written.added?.legalNotices ?? []),
      },
    ]);
    const keep = () =>
      this.keep(candidate, kept, { article: documentId, written: saved.written, releaseAt: release });
    await (kept && !isUpdate ? this.noteStory(trx, kept, keep) : keep());
    if (kept?.pubStatus === 'canceled') await endAlertsAbout(strapi, kept.documentId);
    if (source && configuredRecurring(strapi).enabled && candidate.processed.seen.length > 0)
      await noteSightings(strapi, source.id, [
        sightingOf(
          seenStory({ ...candidate.processed, identity: candidate.identity }, new Date()),
          documentId,
        ),
      ]);
    const articles = documents(strapi, UID.article);
    if (publishes) await articles.publish({ documentId });
    else if (updated && item.pubStatus === 'withheld') await articles.unpublish({ documentId });
    await noteArticles(strapi, trx, [{ receipt, article: documentId, made: !updated }]);
    const { id } = (await findStory(strapi, candidate.identity.key))!;
    const signature = signatureOf(signedText(candidate.processed));
    const [near] = await noteNear(strapi, trx, [{ story: id, article: documentId, signature }]);
    await lockShared(
      trx,
      near.map(({ story }) => killLock(story)),
    );
    const { textHash } = candidate.identity;
    const arrival = { article: documentId, receipt, textHash, near, position };
    const told = await noteArrivals(strapi, trx, [arrival]);
    return { ...settled, problems: [...settled.problems, ...(told.get(receipt) ?? [])] };
  }

  /** The candidate's flags, by what is decided now. */
  private decidedFlags({ processed }: Candidate): Promise<PlacedFlag[]> {
    const { item, story, flags } = processed;
    const { policies, source } = this.options;
    const context = { source: source?.name, language: item.language ?? story.language };
    return withDecisions(this.strapi, flags, policies, context);
  }

  private async keptObstacles(saved: SavedArticle): Promise<PublishingReason[]> {
    const { notices } = await this.knowledge();
    const { policies, source } = this.options;
    return keptObstacles(this.strapi, saved, notices, policies, source?.name, new Date());
  }

  private keep(
    candidate: Candidate,
    kept: StoryRow | undefined,
    what: Pick<Parameters<typeof keepStory>[2], 'article' | 'written' | 'releaseAt' | 'kill'>,
  ) {
    const { identity, processed, rawHash } = candidate;
    const source = this.options.source?.name ?? '';
    return keepStory(this.strapi, kept, { item: processed.item, identity, rawHash, source, ...what });
  }

  private async settled(candidate: Candidate, settled: Settled): Promise<Settled> {
    // Whether it came too late is no longer known here.
    await this.receipt(candidate, settled, true);
    return settled;
  }

  /** @returns row id */
  private receipt(candidate: Candidate, settled: Settled, isLate?: boolean): Promise<number> {
    const { original } = candidate;
    return writeReceipt(this.strapi, this.options.run, candidate, settled, { original, candidate, isLate });
  }
}

const detailOf = (
  { detail }: Verdict,
  obstacles: PublishingReason[],
  { kept }: SavedArticle,
  release: Date | null,
): string | undefined => {
  const held = obstacles.length > 0 ? `It stays a draft. ${sentencesOf(obstacles)}` : undefined;
  const left = kept.length > 0 ? `Kept what an editor had changed: ${kept.join(', ')}.` : undefined;
  const later = release ? RELEASED_THEN : undefined;
  return [detail, held, later, left].filter(Boolean).join(' ') || undefined;
};
