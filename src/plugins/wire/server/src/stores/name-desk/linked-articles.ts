import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { UID } from '../../../../shared/constants';
import type { NameArticle } from '../../../../shared/contracts/name-records';
import { articleLinks } from '../name-records';

/** How many of its articles stand for a record. */
const RECENT = 3;

interface ArticleRow {
  document_id: string;
  headline: string | null;
  at: Date;
}

const SHOWN = 'a.document_id, a.headline, COALESCE(a.version_created, a.first_created, a.created_at) AS at';

/** The drafts that are linked to a record, in the order in which they were linked: that has an index (`bootstrap/index-links.ts`). */
const LINKED = (record: string) =>
  `FROM :links: AS l JOIN :articles: AS a ON a.id = l.:article: WHERE l.:record: = ${record} AND a.published_at IS NULL`;

const bindingsOf = (strapi: Core.Strapi, type: EntityType) => {
  const { name, joinColumn, inverseJoinColumn, inverseOrderColumnName } = articleLinks(strapi, type);
  return {
    links: name,
    article: joinColumn.name,
    record: inverseJoinColumn.name,
    place: inverseOrderColumnName ?? 'id',
    articles: strapi.db.metadata.get(UID.article).tableName,
  };
};

const shown = ({ document_id, headline, at }: ArticleRow): NameArticle => ({
  documentId: document_id,
  headline: headline ?? '',
  at: at.toISOString(),
});

/** The first article that was linked to each record, and the last ones, the last first. */
export async function firstAndLast(
  strapi: Core.Strapi,
  type: EntityType,
  ids: readonly number[],
): Promise<Map<number, { first?: NameArticle; recent: NameArticle[] }>> {
  const { rows } = await strapi.db.connection.raw(
    // Each side ends at its limit: what would number its rows would read all of them.
    `SELECT r.id, x.* FROM unnest(CAST(:ids AS integer[])) AS r (id) CROSS JOIN LATERAL (
       (SELECT true AS is_first, l.:place: AS place, ${SHOWN} ${LINKED('r.id')} ORDER BY l.:place: LIMIT 1)
       UNION ALL
       (SELECT false, l.:place:, ${SHOWN} ${LINKED('r.id')} ORDER BY l.:place: DESC LIMIT ${RECENT})
     ) AS x ORDER BY r.id, x.is_first DESC, x.place DESC`,
    { ...bindingsOf(strapi, type), ids } as never,
  );
  const found = new Map<number, { first?: NameArticle; recent: NameArticle[] }>();
  for (const row of rows as (ArticleRow & { id: number; is_first: boolean })[]) {
    const of = found.get(row.id) ?? { recent: [] };
    found.set(row.id, of);
    if (row.is_first) of.first = shown(row);
    else of.recent.push(shown(row));
  }
  return found;
}

/** A page of the articles that are linked to a record, the last one first, and how many there are. @param record row id */
export async function articlesOfRecord(
  strapi: Core.Strapi,
  type: EntityType,
  record: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: NameArticle[]; total: number }> {
  const bindings = { ...bindingsOf(strapi, type), id: record };
  const { connection } = strapi.db;
  const [found, counted] = await Promise.all([
    connection.raw(
      `SELECT ${SHOWN} ${LINKED(':id')} ORDER BY l.:place: DESC, l.id DESC LIMIT :limit OFFSET :offset`,
      {
        ...bindings,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      } as never,
    ),
    connection.raw(`SELECT count(*) AS total ${LINKED(':id')}`, bindings as never),
  ]);
  return { data: (found.rows as ArticleRow[]).map(shown), total: Number(counted.rows[0].total) };
}
