import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../../core/entities';
import { companyKey } from '../../../../core/entities/resolving';
import { UID } from '../../../../shared/constants';
import { metadataOf, type JoinTable } from '../copy/metadata';
import type { lock } from '../locks';
import { RECORD_UID } from '../names';
import type { RecordState } from './record-state';

type Connection = Parameters<typeof lock>[0] | Core.Strapi['db']['connection'];

/** From how many links of a record to articles, the last ones, it is read what it was named together with. */
const LINKS = 16;

/** An article's attribute for each sort of record. */
const LINK: Readonly<Record<EntityType, string>> = {
  person: 'persons',
  organization: 'organizations',
  event: 'events',
};

/**
 * Reads what records were named together with in their last articles: a query for each of their types, by indexes. To be asked only about those of which
 * it may decide whether they are meant.
 */
export async function findCompany(
  strapi: Core.Strapi,
  trx: Connection,
  records: readonly RecordState[],
): Promise<void> {
  const { attributes } = metadataOf(strapi, UID.article);
  for (const type of ENTITY_TYPES) {
    const asked = new Map(
      records.flatMap((record) =>
        record.type === type && !record.company ? [[record.documentId, record] as const] : [],
      ),
    );
    if (asked.size === 0) continue;
    const own = attributes[LINK[type]].joinTable as Required<JoinTable>;
    const others = ENTITY_TYPES.map((other) => {
      const { name, joinColumn, inverseJoinColumn } = attributes[LINK[other]].joinTable!;
      return {
        sql: `SELECT CAST(? AS text) AS type, o.name_key FROM ?? AS k JOIN ?? AS o ON o.id = k.?? WHERE k.?? = recent.article${
          other === type ? ' AND o.id <> r.id' : ''
        }`,
        bindings: [
          other,
          name,
          metadataOf(strapi, RECORD_UID[other]).tableName,
          inverseJoinColumn.name,
          joinColumn.name,
        ],
      };
    });
    const { rows } = await trx.raw(
      `SELECT DISTINCT r.document_id, named.type, named.name_key
       FROM ?? AS r
         CROSS JOIN LATERAL (SELECT l.?? AS article FROM ?? AS l WHERE l.?? = r.id ORDER BY l.?? DESC LIMIT ${LINKS}) AS recent
         CROSS JOIN LATERAL (${others.map(({ sql }) => sql).join(' UNION ALL ')}) AS named
       WHERE r.document_id = ANY (?)`,
      [
        metadataOf(strapi, RECORD_UID[type]).tableName,
        own.joinColumn.name,
        own.name,
        own.inverseJoinColumn.name,
        own.inverseOrderColumnName,
        ...others.flatMap(({ bindings }) => bindings),
        [...asked.keys()],
      ] as never,
    );
    for (const record of asked.values()) record.company = new Set();
    for (const row of rows as { document_id: string; type: EntityType; name_key: string | null }[])
      asked.get(row.document_id)!.company!.add(companyKey(row.type, row.name_key ?? ''));
  }
}
