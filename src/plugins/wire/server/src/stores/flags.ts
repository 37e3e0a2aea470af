import type { Core } from '@strapi/strapi';
import type { Decision, Evidence, Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { rows, type Row } from './documents';

/** What a flag's offsets count in: the wire item's original text, or the text of the draft's full body, since an editor saved it. */
export type FlagBasis = 'wire' | 'body';

/** The notice of a flag, as far as it says where the words go. */
export interface FlaggedNotice {
  id: number;
  documentId: string;
  fingerprint: string;
  decision: Decision;
  placement: Placement;
}

/** What a flag says. */
export interface FlagData {
  basis: FlagBasis;
  start: number;
  end: number;
  score: number | null;
  quote: string;
  issuer: string | null;
  /** The words are no longer in the draft. */
  stale: boolean;
  inChrome: boolean;
  evidence: Evidence[] | null;
  placement: Placement;
}

/** A flag as it is kept. */
export interface ArticleFlag extends FlagData {
  id: number;
  /** Absent when it has been deleted. */
  notice?: FlaggedNotice;
}

/** A flag to be kept. */
export interface NewFlag extends FlagData {
  /** Row ids. */
  notice?: number;
  receipt?: number;
}

/** What becomes of an article's flags. */
export interface FlagChanges {
  added: readonly NewFlag[];
  changed: readonly FlagChange[];
  /** Row ids. */
  removed: readonly number[];
}

/** What a flag says from now on. */
export interface FlagChange {
  id: number;
  data: Partial<FlagData> & {
    /** Row id. */
    notice?: number;
    /** Its offsets are no longer the wire's. */
    receipt?: null;
  };
}

const NOTICE = ['id', 'documentId', 'fingerprint', 'decision', 'placement'];

/** The flags of articles, by documentId, in the order of their offsets; an article without any is not in it. */
export async function readFlags(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Map<string, ArticleFlag[]>> {
  const found = await rows(strapi, UID.flag).findMany({
    where: { articleDocumentId: { $in: articles } },
    populate: { notice: { select: NOTICE } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  const flags = new Map<string, ArticleFlag[]>();
  for (const row of found) {
    const article = row.articleDocumentId as string;
    const ofArticle = flags.get(article) ?? [];
    ofArticle.push(toFlag(row));
    flags.set(article, ofArticle);
  }
  return flags;
}

/** Changes the flags of articles. */
export async function changeFlags(
  strapi: Core.Strapi,
  changes: readonly (FlagChanges & { article: string })[],
): Promise<void> {
  const flags = rows(strapi, UID.flag);
  const removed = changes.flatMap((change) => change.removed);
  if (removed.length > 0) await flags.deleteMany({ where: { id: { $in: removed } } });
  for (const { ids, data } of withEqualData(changes.flatMap(({ changed }) => changed))) {
    await flags.updateMany({ where: { id: { $in: ids } }, data });
  }
  const added = changes.flatMap((change) =>
    change.added.map((flag) => ({ ...flag, articleDocumentId: change.article })),
  );
  if (added.length > 0) await flags.createMany({ data: added });
}

/** A decision changes thousands of flags in the same way. */
function withEqualData(changes: readonly FlagChange[]): { ids: number[]; data: FlagChange['data'] }[] {
  const groups = new Map<string, { ids: number[]; data: FlagChange['data'] }>();
  for (const { id, data } of changes) {
    const key = JSON.stringify(data);
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ids: [id], data });
  }
  return [...groups.values()];
}

/** Gives one article the flags of another. */
export async function copyFlags(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  const found = await rows(strapi, UID.flag).findMany({
    where: { articleDocumentId: from },
    populate: { notice: { select: ['id'] }, receipt: { select: ['id'] } },
    orderBy: { id: 'asc' },
  });
  if (found.length === 0) return;
  const data = found.map(({ notice, receipt, ...row }) => ({
    ...toFlag({ ...row, notice: null }),
    id: undefined,
    articleDocumentId: to,
    notice: (notice as Row | null)?.id,
    receipt: (receipt as Row | null)?.id,
  }));
  await rows(strapi, UID.flag).createMany({ data });
}

/** Takes away all flags of an article. */
export async function deleteFlags(strapi: Core.Strapi, article: string): Promise<void> {
  await rows(strapi, UID.flag).deleteMany({ where: { articleDocumentId: article } });
}

const toFlag = (row: Row): ArticleFlag => ({
  id: row.id,
  notice: (row.notice as FlaggedNotice | null) ?? undefined,
  basis: row.basis as FlagBasis,
  start: row.start as number,
  end: row.end as number,
  score: row.score as number | null,
  quote: (row.quote as string | null) ?? '',
  issuer: row.issuer as string | null,
  stale: row.stale === true,
  inChrome: row.inChrome === true,
  evidence: row.evidence as Evidence[] | null,
  placement: (row.placement as Placement | null) ?? 'inline',
});
