import type { Core } from '@strapi/strapi';
import { UID, type UndoWhy } from '../../../../shared/constants';
import type { lock } from '../locks';
import { rows as rowsOf } from '../documents';
import { LINKS, type Written } from '../written';
import { editedArticles } from './edited-articles';
import { hasOtherUsers } from './other-users';
import { clockSince, hasTakenSide, isPublishedAs } from './since-then';
import { quoted } from './sql-words';
import { UNDO_ROWS } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** How an article of an import stands now. */
export interface ArticleStand {
  article: string;
  made: boolean;
  /** Why it has to stay as it is. */
  why?: UndoWhy;
  /** documentId of a later import, where that is why. */
  later?: string;
}

interface StandRow {
  article: string;
  made: boolean;
  is_left: boolean;
  is_published_as_left: boolean;
  has_taken_side: boolean;
  saved_by: number | null;
  later: string | null;
  draft: number;
}

/**
 * How articles stand that an import has made or changed, and that are still there; those that it has been undone in already are not among them.
 * The times at which the import left them tell most; only of those that were saved or written since more is read.
 *
 * @param run row id of the import
 */
export async function articleStands(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  articles: readonly string[],
): Promise<ArticleStand[]> {
  const found = await readStands(strapi, trx, run, articles);
  const linked = await hasOtherUsers(strapi, trx, { run, side: 'before' }, found);
  const otherLinks = await articlesWithOtherLinks(
    strapi,
    trx,
    found.filter(({ is_left }) => is_left),
  );
  const whyOf = (row: StandRow): UndoWhy | undefined => {
    if (row.later) return 'later-import';
    if (!row.is_published_as_left || row.has_taken_side || otherLinks.has(row.article)) return 'edited';
    if (linked.has(row.article)) return 'linked';
    if (!row.is_left && row.saved_by !== null) return 'edited';
    return undefined;
  };
  const stands = found.map((row): ArticleStand => {
    const why = whyOf(row);
    return {
      article: row.article,
      made: row.made,
      ...(why ? { why } : {}),
      ...(why === 'later-import' ? { later: row.later! } : {}),
    };
  });
  const open = stands.filter(({ why }, i) => !why && !found[i].is_left);
  const edited = await editedArticles(strapi, trx, run, open);
  for (const stand of open) if (edited.has(stand.article)) stand.why = 'edited';
  return stands;
}

async function readStands(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  articles: readonly string[],
): Promise<StandRow[]> {
  const table = (uid: string) => quoted(strapi.db.metadata.get(uid).tableName);
  const { rows } = await trx.raw(
    `SELECT g.article, l.made, d.id AS draft,
       d.updated_at = l.left_at AS is_left,
       ${isPublishedAs('p.published_at', 'l.left_published_at', 'clock')} AS is_published_as_left,
       ${hasTakenSide(strapi, 'g.article', 'l.received_at')} AS has_taken_side,
       CASE WHEN d.updated_by_id IS DISTINCT FROM (
         SELECT CAST(b.r ->> 'updated_by_id' AS integer) FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r)
         WHERE k.import_id = :run AND k.side = 'before' AND k.uid = :uid AND k.document_id = g.article AND k.table_name = :name
           AND b.r ->> 'published_at' IS NULL
       ) THEN d.updated_by_id END AS saved_by,
       (SELECT i.document_id FROM ${table(UID.receipt)} r JOIN ${table(UID.import)} i ON i.id = r.import_id
        WHERE r.article_document_id = g.article AND r.id > l.id AND r.import_id <> :run AND r.left_at IS NOT NULL AND i.state <> 'undone'
        ORDER BY r.id DESC LIMIT 1) AS later
     FROM unnest(CAST(:articles AS text[])) AS g (article)
       JOIN ${table(UID.article)} d ON d.document_id = g.article AND d.published_at IS NULL
       LEFT JOIN ${table(UID.article)} p ON p.document_id = g.article AND p.published_at IS NOT NULL
       CROSS JOIN LATERAL (
         SELECT max(r.id) AS id, bool_or(r.made) AS made,
           (array_agg(r.left_at ORDER BY r.id DESC))[1] AS left_at,
           (array_agg(r.left_published_at ORDER BY r.id DESC))[1] AS left_published_at,
           (array_agg(r.created_at ORDER BY r.id DESC))[1] AS received_at
         FROM ${table(UID.receipt)} r
         WHERE r.article_document_id = g.article AND r.import_id = :run AND r.left_at IS NOT NULL
       ) l
       CROSS JOIN LATERAL (${clockSince(strapi, 'g.article', 'l.left_at')}) clock
     WHERE NOT EXISTS (
       SELECT 1 FROM ${UNDO_ROWS} k WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.document_id = g.article
     )`,
    {
      run,
      uid: UID.article,
      name: strapi.db.metadata.get(UID.article).tableName,
      articles: articles as never,
    } as never,
  );
  return rows as StandRow[];
}

/** Articles whose draft is linked to others than the import has linked it to: that can be done from the other side, and leaves no time. */
async function articlesWithOtherLinks(
  strapi: Core.Strapi,
  trx: Transaction,
  found: readonly StandRow[],
): Promise<Set<string>> {
  if (found.length === 0) return new Set();
  const stories = await rowsOf(strapi, UID.story).findMany({
    where: { articleDocumentId: { $in: found.map(({ article }) => article) } },
    select: ['articleDocumentId', 'written'],
  });
  const written = new Map(
    stories.map((row) => [row.articleDocumentId as string, row.written as Written | null]),
  );
  const { attributes } = strapi.db.metadata.get(UID.article);
  const branches = LINKS.map((link) => {
    const { target, joinTable } = attributes[link] as unknown as {
      target: string;
      joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
    };
    return `SELECT l.${quoted(joinTable.joinColumn.name)} AS draft, t.document_id AS id FROM ${quoted(joinTable.name)} l
      JOIN ${quoted(strapi.db.metadata.get(target).tableName)} t ON t.id = l.${quoted(joinTable.inverseJoinColumn.name)}
      WHERE l.${quoted(joinTable.joinColumn.name)} = ANY (:drafts)`;
  });
  const { rows } = await trx.raw(
    `SELECT draft, array_agg(id) AS ids FROM (${branches.join(' UNION ALL ')}) x GROUP BY draft`,
    { drafts: found.map(({ draft }) => draft) as never },
  );
  const now = new Map((rows as { draft: number; ids: string[] }[]).map(({ draft, ids }) => [draft, ids]));
  const isOther = ({ article, draft }: StandRow): boolean => {
    const links = written.get(article)?.links;
    const were = links ? LINKS.flatMap((link) => links[link]) : [];
    const are = now.get(draft) ?? [];
    return are.length !== were.length || are.some((id) => !were.includes(id));
  };
  return new Set(found.filter(isOther).map(({ article }) => article));
}
