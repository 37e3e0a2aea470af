import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import type { NamedRecord, NamePosition, NameRecord } from '../../../../shared/contracts/name-records';
import { metadataOf } from '../copy/metadata';
import { jsonOf } from '../json-of';
import { NAME_COUNTS } from '../name-counts';
import { recordTable } from '../name-records';
import { partTable } from '../name-records/parts';
import { RECORD_UID } from '../names';
import { firstAndLast } from './linked-articles';

const COLUMNS: Record<EntityType, string> = {
  person: '',
  organization: ', r.type AS subtype, r.place, r.url',
  event:
    ', r.type AS subtype, r.place, r.year, CAST(r.start_date AS text) AS "startDate", CAST(r.end_date AS text) AS "endDate"',
};

interface RecordRow {
  id: number;
  documentId: string;
  name: string;
  confirmed: boolean;
  evidence: string | null;
  articles: number | null;
  created_at: Date;
  subtype?: string | null;
  place?: string | null;
  url?: string | null;
  year?: number | null;
  startDate?: string | null;
  endDate?: string | null;
}

/** Records as the desk shows them, in the order of their row ids as given: some queries, however many records. */
export async function describeRecords(
  strapi: Core.Strapi,
  type: EntityType,
  ids: readonly number[],
): Promise<NameRecord[]> {
  if (ids.length === 0) return [];
  const [{ rows }, aliases, positions, sameAs, parents, articles] = await Promise.all([
    strapi.db.connection.raw(
      `SELECT r.id, r.document_id AS "documentId", r.name, r.confirmed, r.evidence, r.created_at, c.articles ${COLUMNS[type]}
       FROM :records: AS r LEFT JOIN :counts: AS c ON c.entity_type = :type AND c.record_id = r.id WHERE r.id = ANY (:ids)`,
      { records: recordTable(strapi, type), counts: NAME_COUNTS, type, ids } as never,
    ),
    textsOf(strapi, type, 'aliases', 'name', ids),
    type === 'person' ? positionsOf(strapi, ids) : none<NamePosition[]>(),
    type === 'event' ? none<string[]>() : textsOf(strapi, type, 'sameAs', 'url', ids),
    type === 'organization' ? parentsOf(strapi, ids) : none<NamedRecord>(),
    firstAndLast(strapi, type, ids),
  ]);
  const byId = new Map((rows as RecordRow[]).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { documentId, name, confirmed } = row;
    return {
      documentId,
      type,
      name,
      confirmed,
      aliases: aliases.get(id) ?? [],
      positions: positions.get(id) ?? [],
      subtype: row.subtype ?? undefined,
      place: row.place ?? undefined,
      year: row.year ?? undefined,
      startDate: row.startDate ?? undefined,
      endDate: row.endDate ?? undefined,
      parent: parents.get(id),
      url: row.url ?? undefined,
      sameAs: sameAs.get(id) ?? [],
      evidence: row.evidence ?? undefined,
      articles: row.articles ?? 0,
      first: articles.get(id)?.first,
      recent: articles.get(id)?.recent ?? [],
      createdAt: row.created_at.toISOString(),
    };
  });
}

const none = <T>(): Promise<Map<number, T>> => Promise.resolve(new Map());

const grouped = <T>(rows: readonly { record: number; value: T }[]): Map<number, T[]> => {
  const groups = new Map<number, T[]>();
  for (const { record, value } of rows) groups.set(record, [...(groups.get(record) ?? []), value]);
  return groups;
};

/** A column of the components in a field, in their order. */
async function textsOf(
  strapi: Core.Strapi,
  type: EntityType,
  field: 'aliases' | 'sameAs',
  column: string,
  ids: readonly number[],
): Promise<Map<number, string[]>> {
  const { name, owner, part } = partTable(strapi, RECORD_UID[type], field);
  const component = metadataOf(strapi, RECORD_UID[type]).attributes[field].target!;
  const { rows } = await strapi.db.connection.raw(
    `SELECT p.:owner: AS record, v.:column: AS value FROM :parts: AS p JOIN :components: AS v ON v.id = p.:part:
     WHERE p.:owner: = ANY (:ids) AND p.field = :field AND v.:column: IS NOT NULL ORDER BY p.order, p.id`,
    {
      parts: name,
      owner,
      part,
      components: metadataOf(strapi, component).tableName,
      column,
      field,
      ids,
    } as never,
  );
  return grouped(rows);
}

async function positionsOf(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, NamePosition[]>> {
  const { name, owner, part } = partTable(strapi, RECORD_UID.person, 'positions');
  const component = metadataOf(strapi, RECORD_UID.person).attributes.positions.target!;
  const { tableName, attributes } = metadataOf(strapi, component);
  const employer = attributes.organization.joinTable!;
  const { rows } = await strapi.db.connection.raw(
    `SELECT p.:owner: AS record, jsonb_strip_nulls(jsonb_build_object(
       'id', v.id, 'title', v.title, 'place', v.place, 'since', v.since, 'until', v.until, 'firstSeen', v.first_seen, 'lastSeen', v.last_seen,
       'organization', (
         SELECT jsonb_build_object('documentId', o.document_id, 'name', o.name) FROM :employers: AS e
         JOIN :organizations: AS o ON o.id = e.:employer: WHERE e.:position: = v.id LIMIT 1
       ))) AS value
     FROM :parts: AS p JOIN :positions: AS v ON v.id = p.:part:
     WHERE p.:owner: = ANY (:ids) AND p.field = 'positions' ORDER BY p.order, p.id`,
    {
      parts: name,
      owner,
      part,
      positions: tableName,
      employers: employer.name,
      position: employer.joinColumn.name,
      employer: employer.inverseJoinColumn.name,
      organizations: recordTable(strapi, 'organization'),
      ids,
    } as never,
  );
  return grouped(
    (rows as { record: number; value: unknown }[]).map(({ record, value }) => ({
      record,
      value: jsonOf<NamePosition>(value)!,
    })),
  );
}

async function parentsOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, NamedRecord>> {
  const { name, joinColumn, inverseJoinColumn } = metadataOf(strapi, RECORD_UID.organization).attributes
    .parent.joinTable!;
  const { rows } = await strapi.db.connection.raw(
    `SELECT l.:child: AS record, o.document_id AS "documentId", o.name FROM :links: AS l
     JOIN :organizations: AS o ON o.id = l.:parent: WHERE l.:child: = ANY (:ids)`,
    {
      links: name,
      child: joinColumn.name,
      parent: inverseJoinColumn.name,
      organizations: recordTable(strapi, 'organization'),
      ids,
    } as never,
  );
  return new Map(
    (rows as (NamedRecord & { record: number })[]).map(({ record, ...parent }) => [record, parent]),
  );
}
