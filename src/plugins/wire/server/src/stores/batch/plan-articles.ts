import { UID } from '../../../../shared/constants';
import { EncodedText, type CopyPlan, type PlannedRow } from '../copy';
import { historyData } from '../history';
import { importHistory } from '../imported-flags';
import { storeOriginal } from '../originals';
import { RELEASED_THEN } from '../release-at';
import type { Written } from '../written';
import type { BatchNotice } from './batch-notices';
import type { BatchRecords } from './batch-records';
import type { BatchSlugs } from './batch-slugs';
import type { Leaving, Creation } from './sort-batch';

/** What a batch's rows have in common. */
export interface BatchContext {
  plan: CopyPlan;
  /** Row id of the import. */
  run: number;
  source?: { id: number; documentId: string; name: string };
  at: Date;
  slugs: BatchSlugs;
  notices: ReadonlyMap<string, BatchNotice>;
  records: BatchRecords;
}

/** An article that is planned. */
export interface PlannedArticle {
  /** documentId. */
  article: string;
  /** Its row in the ledger. */
  story: PlannedRow;
  receipt: PlannedRow;
  flags: number;
}

/** Plans all rows of a new article: its versions, links and full bodies, its flags, the ledger's row and the receipt. */
export function planArticle(creation: Creation, context: BatchContext): PlannedArticle {
  const { plan, at, source, slugs, notices, records } = context;
  const { item, article: documentId, outcome, release } = creation;
  const { article, flags, words } = item.story;
  const links = records.link(creation);
  const separate = distinct(
    flags.flatMap(({ placement, fingerprint }) =>
      placement === 'separate' ? (notices.get(fingerprint) ?? []) : [],
    ),
  );
  const body = new EncodedText(article.body);
  plan.document(
    UID.article,
    {
      ...article.data,
      body,
      slug: slugs.take(UID.article, article.slug),
      source: source?.id,
      ...links.rows,
      legalNotices: separate.map(({ row }) => row),
    },
    { documentId, at, publish: outcome.publish },
  );
  if (article.cut) {
    const full = new EncodedText(article.cut.full);
    const { cuts } = article.cut;
    for (const version of outcome.publish ? ['draft', 'published'] : ['draft']) {
      plan.row(UID.fullBody, { articleDocumentId: documentId, version, full, cuts }, at);
    }
  }
  const problems = [...item.problems, ...links.problems];
  const receipt = planReceipt(
    {
      located: item,
      item,
      settled: {
        state: outcome.state,
        detail: [outcome.detail, release && RELEASED_THEN].filter(Boolean).join(' ') || undefined,
        article: documentId,
        problems,
        flags: flags.length,
      },
    },
    context,
    { made: true, leftAt: at, leftPublishedAt: outcome.publish ? at : null },
  );
  for (const flag of flags) {
    plan.row(
      UID.flag,
      {
        notice: notices.get(flag.fingerprint)?.row,
        receipt,
        articleDocumentId: documentId,
        basis: 'wire',
        start: flag.start,
        end: flag.end,
        score: flag.score,
        quote: flag.quote,
        issuer: flag.issuer ?? null,
        stale: false,
        inChrome: flag.inChrome,
        evidence: flag.evidence,
        placement: flag.placement,
      },
      at,
    );
  }
  const written: Written = {
    fields: article.fields,
    links: { ...links.documentIds, legalNotices: separate.map((notice) => notice.documentId) },
  };
  const story = planStory(creation, written, context);
  const history = importHistory(
    { flags, notices, before: [], keepsBody: false },
    documentId,
    { words: new Map(flags.flatMap((flag, i) => (words[i] === null ? [] : [[flag, words[i]!]]))) },
    [],
  );
  for (const entry of history) plan.row(UID.historyEntry, historyData(entry, at), at);
  return { article: documentId, story, receipt, flags: flags.length };
}

function planStory(
  { item, article, release }: Creation,
  written: Written,
  { plan, source, at }: BatchContext,
): PlannedRow {
  const { head, identity, rawHash } = item;
  return plan.row(
    UID.story,
    {
      identity: identity.key,
      guid: head.guid ?? null,
      sourceName: source?.name ?? null,
      version: head.version ?? null,
      versionCreated: head.versionCreated ?? null,
      contentHash: identity.contentHash,
      textHash: identity.textHash,
      rawHash: rawHash ?? null,
      pubStatus: head.pubStatus,
      releaseAt: release,
      articleDocumentId: article,
      written,
    },
    at,
  );
}

/**
 * Plans the receipt of an item, with the item as it came; of an unchanged one that is kept with the receipt of its first coming.
 *
 * @param more how it left its article, for an undo
 */
export function planReceipt(
  { located, settled, item, story, original }: Leaving,
  { plan, run, at }: BatchContext,
  more: Readonly<Record<string, unknown>> = {},
): PlannedRow {
  const keeps = settled.state !== 'unchanged';
  return plan.row(
    UID.receipt,
    {
      import: run,
      file: located.file,
      item: located.item ?? null,
      within: located.within,
      state: settled.state,
      guid: item?.head.guid ?? story?.guid,
      version: item?.head.version ?? story?.version,
      versionCreated: item?.head.versionCreated ?? story?.versionCreated,
      headline: item?.head.headline ?? story?.headline,
      detail: settled.detail,
      problems: settled.problems,
      identity: item?.identity.key ?? story?.identity,
      contentHash: item?.identity.contentHash ?? story?.contentHash,
      articleDocumentId: settled.article,
      flagCount: settled.flags,
      ...(keeps && item
        ? { ...item.original, original: new EncodedText(item.original.original) }
        : keeps && original
          ? storeOriginal(original)
          : {}),
      ...more,
    },
    at,
  );
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
