import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { jsonOf } from './json-of';
import { articleLinks, recordTable } from './name-records';

/** An article (its draft) whose people, organizations and events are all confirmed, and that has any. */
export interface ConfirmedArticle {
  documentId: string;
  language?: string;
  body: unknown;
  /** documentIds of what it is linked to. */
  links: Record<EntityType, ReadonlySet<string>>;
}

/** Articles read at once. */
const BATCH = 100;

/** All of them, one after the other, however many there are. */
export async function* confirmedArticles(strapi: Core.Strapi): AsyncGenerator<ConfirmedArticle> {
  const articles = strapi.db.metadata.get(UID.article).tableName;
  const linked = ENTITY_TYPES.map((type) => {
    const { name, joinColumn, inverseJoinColumn } = articleLinks(strapi, type);
    const [link, record] = [joinColumn.name, inverseJoinColumn.name].map((column) => `"${column}"`);
    return `SELECT l.${link} AS article, '${type}' AS type, r.document_id AS id, r.confirmed FROM "${name}" l
      JOIN "${recordTable(strapi, type)}" r ON r.id = l.${record}`;
  }).join(' UNION ALL ');
  for (let cursor = 0; ;) {
    const { rows } = await strapi.db.connection.raw(
      `SELECT a.id, a.document_id, a.language, a.body, x.links, x.confirmed FROM (
         SELECT id FROM :articles: WHERE published_at IS NULL AND id > :cursor ORDER BY id LIMIT :batch
       ) page JOIN :articles: a ON a.id = page.id
         LEFT JOIN LATERAL (
           SELECT jsonb_agg(jsonb_build_array(type, id)) AS links, bool_and(confirmed IS TRUE) AS confirmed
           FROM (${linked}) y WHERE y.article = a.id
         ) x ON true ORDER BY a.id`,
      { articles, cursor, batch: BATCH } as never,
    );
    if (rows.length === 0) return;
    for (const row of rows) if (row.links && row.confirmed) yield toArticle(row);
    cursor = rows.at(-1).id;
  }
}

function toArticle(row: {
  document_id: string;
  language: string | null;
  body: unknown;
  links: unknown;
}): ConfirmedArticle {
  const pairs = jsonOf<[EntityType, string][]>(row.links)!;
  const of = (type: EntityType) => new Set(pairs.flatMap(([one, id]) => (one === type ? id : [])));
  return {
    documentId: row.document_id,
    language: row.language ?? undefined,
    body: jsonOf(row.body),
    links: { person: of('person'), organization: of('organization'), event: of('event') },
  };
}
