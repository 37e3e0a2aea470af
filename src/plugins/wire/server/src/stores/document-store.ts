import type { Core } from '@strapi/strapi';
import { compareVersions, decide, type Verdict } from '../../../core/duplicates';
import type { Knowledge } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import { asImport } from '../gate/writing';
import type { Candidate, ItemStore, Position, Settled, Unreadable } from '../imports/ports';
import { outcomeOf } from '../imports/publishing';
import {
  cancelArticle,
  createArticle,
  updateArticle,
  type ArticleContent,
  type SavedArticle,
} from './articles';
import { documents } from './documents';
import { replaceAllFlags, replaceFlagsOutside } from './flags';
import { freshKnowledge } from './knowledge';
import { linkRecords, recordLocks } from './link-records';
import { inTransaction, lock } from './locks';
import { keepNotices, noticeLock } from './notices';
import { positionKey, writeReceipt } from './receipts';
import { keptObstacles } from './kept-obstacles';
import { findCopy, findStory, keepStory, noteVersion, type StoryRow } from './stories';
import { storeProblem } from './store-problem';

type Transaction = Parameters<typeof lock>[0];

export interface DocumentStoreOptions {
  /** Row id of the import. */
  run: number;
  /** The wire source, if the import has one. */
  source?: { documentId: string; name: string };
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

  async settle(candidate: Candidate): Promise<Settled> {
    try {
      return await asImport(() => inTransaction(this.strapi, (trx) => this.store(trx, candidate)));
    } catch (error) {
      return this.fail({ ...candidate, problem: storeProblem(error, candidate) }, candidate);
    }
  }

  async fail({ problem, original, ...position }: Unreadable, candidate?: Candidate): Promise<Settled> {
    const settled: Settled = {
      state: 'failed',
      detail: problem.message,
      problems: [...(candidate?.problems ?? []), problem],
      flags: 0,
    };
    await writeReceipt(this.strapi, this.options.run, position, settled, { original, candidate });
    return settled;
  }

  private async store(trx: Transaction, candidate: Candidate): Promise<Settled> {
    const { identity, processed } = candidate;
    const { strapi, options } = this;
    await lock(trx, [
      `story:${identity.key}`,
      `text:${identity.textHash}`,
      ...processed.flags.map(noticeLock),
      ...recordLocks(processed.linked),
    ]);
    const now = new Date();
    const kept = await findStory(strapi, identity.key);
    const copy = kept ? undefined : await findCopy(strapi, identity.textHash);
    const verdict = decide(processed.item, identity, kept, copy, now.toISOString());
    if (verdict.write === 'nothing') {
      if (kept && compareVersions(processed.item, kept) > 0) await noteVersion(strapi, kept, processed.item);
      return this.leave(candidate, verdict);
    }
    if (verdict.write === 'kill') return this.kill(candidate, verdict, kept);

    const { publish, ...outcome } = outcomeOf(verdict, candidate, options.publish, options.policies, now);
    return this.write(trx, candidate, { ...verdict, ...outcome }, kept, publish);
  }

  private async leave(candidate: Candidate, { state, detail, article }: Verdict): Promise<Settled> {
    return this.receipt(candidate, { state, detail, article, problems: candidate.problems, flags: 0 });
  }

  private async kill(candidate: Candidate, verdict: Verdict, kept: StoryRow | undefined): Promise<Settled> {
    const { state, detail, article } = verdict;
    if (article) await cancelArticle(this.strapi, article);
    await this.keep(candidate, kept, { article, written: kept?.written });
    return this.receipt(candidate, { state, detail, article, problems: candidate.problems, flags: 0 });
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
    const { item, flags, linked, body, story } = candidate.processed;
    const language = item.language ?? story.language;
    const notices = await keepNotices(strapi, flags, { language, source: source?.name });
    const records = await linkRecords(strapi, trx, linked, { file: candidate.file, item: candidate.item });
    const separate = flags.filter(({ placement }) => placement === 'separate');
    const legalNotices = [
      ...new Set(separate.map(({ fingerprint }) => notices.get(fingerprint)!.documentId)),
    ];
    const content: ArticleContent = {
      item: { ...item, headline: item.headline! },
      body,
      links: { ...records.links, legalNotices },
      source: source?.documentId,
    };
    const updated =
      verdict.write === 'update' && kept?.article
        ? await updateArticle(strapi, kept.article, content, kept.written)
        : undefined;
    const saved = updated ?? (await createArticle(strapi, trx, content));
    const obstacles = publish ? await this.keptObstacles(saved) : [];
    const articles = documents(strapi, UID.article);
    if (publish && obstacles.length === 0) await articles.publish({ documentId: saved.documentId });
    else if (updated && item.pubStatus === 'withheld')
      await articles.unpublish({ documentId: saved.documentId });

    await this.keep(candidate, kept, { article: saved.documentId, written: saved.written });
    const state = obstacles.length > 0 ? 'held' : verdict.state;
    const settled: Settled = {
      state: updated || state === 'held' ? state : 'created',
      detail: detailOf(verdict, obstacles, saved),
      article: saved.documentId,
      problems: [...candidate.problems, ...records.problems],
      flags: flags.length,
    };
    const replaceFlags = saved.kept.includes('body') ? replaceFlagsOutside : replaceAllFlags;
    await this.receipt(candidate, settled, (receipt) =>
      replaceFlags(strapi, { article: saved.documentId, basis: 'wire', flags, notices, receipt }),
    );
    return settled;
  }

  private async keptObstacles(saved: SavedArticle): Promise<string[]> {
    if (saved.kept.length === 0) return [];
    const { notices } = await this.knowledge();
    return keptObstacles(saved, notices, this.options.policies, new Date());
  }

  private keep(
    candidate: Candidate,
    kept: StoryRow | undefined,
    what: { article?: string; written?: StoryRow['written'] },
  ) {
    const { identity, processed } = candidate;
    const source = this.options.source?.name ?? '';
    return keepStory(this.strapi, kept, { item: processed.item, identity, source, ...what });
  }

  private async receipt(
    candidate: Candidate,
    settled: Settled,
    then?: (receipt: number) => Promise<void>,
  ): Promise<Settled> {
    const { original } = candidate;
    const id = await writeReceipt(this.strapi, this.options.run, candidate, settled, { original, candidate });
    await then?.(id);
    return settled;
  }
}

const detailOf = ({ detail }: Verdict, obstacles: string[], { kept }: SavedArticle): string | undefined => {
  const held = obstacles.length > 0 ? `It stays a draft. ${obstacles.join(' ')}` : undefined;
  const left = kept.length > 0 ? `Kept what an editor had changed: ${kept.join(', ')}.` : undefined;
  return [detail, held, left].filter(Boolean).join(' ') || undefined;
};
