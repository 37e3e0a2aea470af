import type { Core } from '@strapi/strapi';
import { blocksToText, blockTexts } from '../../../core/clean';
import type { Decision, NoticeKind, Placement } from '../../../core/disclaimers';
import { locateQuotes, type BodyState } from '../../../core/placement';
import { protectedKindsOf, type Policies } from '../../../core/policies';
import { quoteContext } from '../../../core/quote-context';
import { UID } from '../../../shared/constants';
import type { ArticleFlagSummary, FlaggedNoticeSummary } from '../../../shared/contracts/article-flags';
import type { RemovedQuote } from '../../../shared/contracts/notice-history';
import { rows, type Row } from './documents';
import { readFullBodies } from './full-bodies';
import { listRemoved } from './history-list';
import { refreshCounts } from './notice-counts';

/** Characters that are told of what stands around a place where words were taken out. */
const AROUND = 60;

/** Quotes taken out of one article whose history is told; nobody looks through more beside a form. */
const REMOVED_TOLD = { page: 1, pageSize: 100 };

/**
 * The flags of an article in the order of its text, each with its notice as it is now, and with where its words stand in the draft's body, or
 * stood, when they were taken out.
 */
export async function articleFlags(
  strapi: Core.Strapi,
  article: string,
  policies: Policies,
): Promise<ArticleFlagSummary[]> {
  await refreshCounts(strapi);
  const [flags, draft, full, removed] = await Promise.all([
    rows(strapi, UID.flag).findMany({
      where: { articleDocumentId: article },
      populate: { notice: true },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    }),
    rows(strapi, UID.article).findOne({
      where: { documentId: article, publishedAt: { $null: true } },
      select: ['id', 'body'],
    }),
    readFullBodies(strapi, [article]),
    listRemoved(strapi, article, REMOVED_TOLD),
  ]);
  const body = Array.isArray(draft?.body) ? draft.body : [];
  const state = full.get(article)?.draft ?? { full: body, cuts: [] };
  const places = placesIn(body, state, flags);
  const whole = blocksToText(state.full);
  return flags.map((row, i) => {
    const summary = toSummary(row, policies);
    if (places[i]) return { ...summary, at: places[i] };
    if (summary.placement === 'inline' || summary.inChrome || summary.stale) return summary;
    const hint = row.basis === 'body' ? (row.start as number) : undefined;
    return {
      ...summary,
      stood: quoteContext(whole, summary.quote, AROUND, hint),
      placed: placedOf(removed.data, summary),
    };
  });
}

/** Where flags stand in a body; undefined for those that do not. */
function placesIn(
  body: readonly unknown[],
  { cuts }: BodyState,
  flags: readonly Row[],
): ArticleFlagSummary['at'][] {
  const standing = flags.filter(
    ({ placement, inChrome, stale }) => (placement ?? 'inline') === 'inline' && !inChrome && !stale,
  );
  const found = locateQuotes(
    blocksToText(body),
    standing.map(({ quote, basis, start }) => ({
      quote: (quote as string | null) ?? '',
      hint: basis === 'body' ? (start as number) - cutBefore(cuts, start as number) : undefined,
    })),
  );
  const blockOf = blockIndex(body);
  const places = new Map(standing.map((flag, i) => [flag, found[i]]));
  return flags.map((flag) => {
    const span = places.get(flag);
    return span && { block: blockOf(span.start), ...span };
  });
}

/** Code units that are taken out before an offset. */
const cutBefore = (cuts: BodyState['cuts'], offset: number): number =>
  cuts.reduce((sum, { start, end }) => (start < offset ? sum + Math.min(end, offset) - start : sum), 0);

/** Says in which block of a body an offset of its text is. */
function blockIndex(body: readonly unknown[]): (offset: number) => number {
  const ends: { block: number; end: number }[] = [];
  let at = 0;
  body.forEach((block, index) => {
    for (const text of blockTexts([block])) {
      at += text.length;
      ends.push({ block: index, end: at });
      at += '\n\n'.length;
    }
  });
  return (offset) => ends.find(({ end }) => offset < end)?.block ?? 0;
}

function placedOf(
  removed: readonly RemovedQuote[],
  { notice, quote }: ArticleFlagSummary,
): ArticleFlagSummary['placed'] {
  const told =
    removed.find((entry) => entry.notice?.documentId === notice?.documentId && entry.quote === quote) ??
    removed.find((entry) => entry.notice?.documentId === notice?.documentId);
  return told && { at: told.at, actor: told.actor, reason: told.decided?.reason ?? told.reason };
}

function toSummary(row: Row, policies: Policies): ArticleFlagSummary {
  const notice = row.notice as Row | null;
  const kinds = (notice?.kinds as NoticeKind[] | null) ?? [];
  return {
    documentId: row.documentId,
    quote: (row.quote as string | null) ?? '',
    kinds,
    issuer: ((row.issuer ?? notice?.issuer) as string | null) ?? undefined,
    score: (row.score as number | null) ?? undefined,
    placement: (row.placement as Placement | null) ?? 'inline',
    inChrome: row.inChrome === true,
    stale: row.stale === true,
    ...(notice ? { notice: noticeOf(notice, kinds, policies) } : {}),
  };
}

const noticeOf = (row: Row, kinds: NoticeKind[], policies: Policies): FlaggedNoticeSummary => ({
  documentId: row.documentId,
  decision: row.decision as Decision,
  placement: row.placement as Placement,
  review: row.review !== false,
  articles: (row.articleCount as number | null) ?? 0,
  protectedKinds: protectedKindsOf(kinds, policies),
  decidedAt: row.decidedAt ? new Date(row.decidedAt as string).toISOString() : undefined,
  decidedBy: (row.decidedBy as string | null) ?? undefined,
  updatedAt: new Date(row.updatedAt as string).toISOString(),
});
