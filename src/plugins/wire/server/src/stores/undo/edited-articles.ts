import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { readArticleBodies } from '../article-bodies';
import { FIELDS, linksOf, POPULATE } from '../articles';
import { documents, rows, type Row } from '../documents';
import type { ArticleFlag } from '../flags';
import { separateFlagged } from '../imported-flags';
import type { lock } from '../locks';
import { changedFields, LINKS, type Links, type Written } from '../written';
import { draftParts } from './draft-parts';
import { readKept, readRows, type RowsByTable } from './keep-rows';

type Transaction = Parameters<typeof lock>[0];

/** An article that was changed in some way since an import left it. */
export interface ChangedArticle {
  article: string;
  /** The import has made it. */
  made: boolean;
}

/** What says of a row when and by whom it was written. */
const KEEPING = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
];
const IMPORTED: readonly string[] = [...FIELDS, ...LINKS, 'source'];

/**
 * Which of these articles somebody has edited since an import left them. What decisions about notices have changed in them was no edit. This
 * reads whole articles: it is for those of which the times alone do not tell.
 *
 * @param run row id of the import
 */
export async function editedArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  articles: readonly ChangedArticle[],
): Promise<Set<string>> {
  const ids = articles.map(({ article }) => article);
  if (ids.length === 0) return new Set();
  const drafts = await documents(strapi, UID.article).findMany({
    filters: { documentId: { $in: ids } },
    status: 'draft',
    populate: POPULATE,
    limit: ids.length,
  });
  const bodies = await readArticleBodies(strapi, ids);
  const stories = await rows(strapi, UID.story).findMany({
    where: { articleDocumentId: { $in: ids } },
    select: ['articleDocumentId', 'written'],
  });
  const written = new Map(
    stories.map((row) => [row.articleDocumentId as string, row.written as Written | null]),
  );
  const now = await readRows(strapi, trx, { uid: UID.article, documentIds: ids });
  const before = await readKept(trx, 'before', { run, uid: UID.article, documentIds: ids });
  const made = new Map(articles.map((one) => [one.article, one.made]));
  const isEdited = (draft: Row): boolean => {
    const { documentId } = draft;
    const body = bodies.get(documentId);
    const record = written.get(documentId);
    // Without a record of what was written nothing can be told: then it is an editor's.
    if (!record || !body?.versions.draft) return true;
    const full = { ...draft, body: body.versions.draft.state.full };
    const changed = changedFields(full, record, FIELDS);
    if (made.get(documentId) && changed.length > 0) return true;
    if (hasOtherLinks(linksOf(draft), record.links, body.flags)) return true;
    return hasOtherParts(
      strapi,
      now.get(documentId),
      made.get(documentId) ? undefined : before.get(documentId),
      changed,
    );
  };
  return new Set(drafts.filter(isEdited).map(({ documentId }) => documentId));
}

/**
 * Whether attributes that no import writes have changed, or those of which it left alone what an editor had written.
 *
 * @param before its rows before the import; undefined for one that the import made
 * @param kept fields that are not as an import wrote them
 */
function hasOtherParts(
  strapi: Core.Strapi,
  now: RowsByTable | undefined,
  before: RowsByTable | undefined,
  kept: readonly string[],
): boolean {
  const is = draftParts(strapi, now ?? new Map());
  const was = draftParts(strapi, before ?? new Map());
  const names = new Set([...is.keys(), ...was.keys(), ...kept]);
  for (const name of names) {
    if (KEEPING.includes(name) || (IMPORTED.includes(name) && !kept.includes(name))) continue;
    // An import gives a new article its slug.
    if (name === 'slug' && !before) continue;
    if (is.get(name) !== was.get(name)) return true;
  }
  return false;
}

/** Whether an article is linked to others than the import has linked it to, but for notices that were placed elsewhere since. */
function hasOtherLinks(now: Links, written: Links, flags: readonly ArticleFlag[]): boolean {
  const isSame = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((id) => b.includes(id));
  if (LINKS.some((link) => link !== 'legalNotices' && !isSame(now[link], written[link]))) return true;
  const separate = separateFlagged(flags);
  const flagged = new Set(flags.map(({ notice }) => notice?.documentId));
  const known = [...written.legalNotices, ...separate];
  return (
    now.legalNotices.some((id) => !known.includes(id)) ||
    separate.some((id) => !now.legalNotices.includes(id)) ||
    written.legalNotices.some((id) => !flagged.has(id) && !now.legalNotices.includes(id))
  );
}
