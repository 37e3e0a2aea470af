import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import type { Evidence, Placement } from '../../../core/disclaimers';
import { quoteContext } from '../../../core/quote-context';
import { UID } from '../../../shared/constants';
import { CONTEXT_LENGTH, type NoticeOccurrence } from '../../../shared/contracts/notices';
import { rows, type Row } from './documents';
import { readFullBodies } from './full-bodies';

/**
 * A page of the places where a notice stands, article by article, each with what stands around it in the draft's full body.
 *
 * @param notice documentId
 * @returns undefined when there is no such notice
 */
export async function listOccurrences(
  strapi: Core.Strapi,
  notice: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: NoticeOccurrence[]; total: number } | undefined> {
  const { connection, metadata } = strapi.db;
  // As the index has them; which are on the page is found before any is read, since thousands may stand before it.
  const { rows: ofNotice } = await connection.raw(
    `SELECT (SELECT count(*) FROM :flags: WHERE notice_id = n.id) AS total,
       ARRAY(
         SELECT id FROM :flags: WHERE notice_id = n.id ORDER BY article_document_id, id LIMIT :limit OFFSET :offset
       ) AS ids
     FROM :notices: AS n WHERE n.document_id = :notice`,
    {
      flags: metadata.get(UID.flag).tableName,
      notices: metadata.get(UID.notice).tableName,
      notice,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    },
  );
  const [known] = ofNotice as { total: string; ids: number[] }[];
  if (!known) return undefined;
  const found = await rows(strapi, UID.flag).findMany({
    where: { id: { $in: known.ids } },
    orderBy: [{ articleDocumentId: 'asc' }, { id: 'asc' }],
  });
  const articles = await readArticles(strapi, [
    ...new Set(found.map(({ articleDocumentId }) => articleDocumentId as string)),
  ]);
  return { data: found.map((row) => toOccurrence(row, articles)), total: Number(known.total) };
}

interface Article {
  headline?: string;
  /** Of the draft's full body. */
  text: string;
}

async function readArticles(strapi: Core.Strapi, ids: string[]): Promise<Map<string, Article>> {
  if (ids.length === 0) return new Map();
  const [drafts, full] = await Promise.all([
    rows(strapi, UID.article).findMany({
      where: { documentId: { $in: ids }, publishedAt: { $null: true } },
      select: ['documentId', 'headline', 'body'],
    }),
    readFullBodies(strapi, ids),
  ]);
  return new Map(
    drafts.map(({ documentId, headline, body }) => [
      documentId,
      {
        headline: (headline as string | null) ?? undefined,
        text: blocksToText(full.get(documentId)?.draft?.full ?? body),
      },
    ]),
  );
}

function toOccurrence(row: Row, articles: ReadonlyMap<string, Article>): NoticeOccurrence {
  const documentId = row.articleDocumentId as string;
  const article = articles.get(documentId);
  const quote = (row.quote as string | null) ?? '';
  const start = row.start as number;
  const basis = row.basis as NoticeOccurrence['basis'];
  const isInBody = article !== undefined && row.stale !== true && row.inChrome !== true;
  const hint = basis === 'body' ? start : undefined;
  return {
    documentId: row.documentId,
    article: { documentId, headline: article?.headline },
    basis,
    start,
    end: row.end as number,
    quote,
    ...(isInBody ? quoteContext(article.text, quote, CONTEXT_LENGTH, hint) : {}),
    issuer: (row.issuer as string | null) ?? undefined,
    score: (row.score as number | null) ?? undefined,
    placement: (row.placement as Placement | null) ?? undefined,
    inChrome: row.inChrome === true,
    stale: row.stale === true,
    evidence: ((row.evidence as Evidence[] | null) ?? []).map((item) => inQuote(item, quote, start)),
  };
}

/** An evidence as offsets of the quote, where its words stand in it. */
function inQuote(
  { cue, words, weight, start, end }: Evidence,
  quote: string,
  from: number,
): NoticeOccurrence['evidence'][number] {
  const said = quote.slice(Math.max(0, start - from), Math.max(0, end - from)) === words ? start - from : -1;
  const at = said >= 0 ? said : quote.indexOf(words);
  return words !== '' && at >= 0
    ? { cue, words, weight, start: at, end: at + words.length }
    : { cue, words, weight };
}
