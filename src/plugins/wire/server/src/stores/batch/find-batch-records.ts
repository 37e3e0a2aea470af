import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../../core/entities';
import { metadataOf, type JoinTable } from '../copy/metadata';
import type { lock } from '../locks';
import { RECORD_UID } from '../names';

type Transaction = Parameters<typeof lock>[0];

/** A record of a person, an organization or an event that is there. */
export interface FoundRecord {
  type: EntityType;
  id: number;
  documentId: string;
  confirmed: boolean;
  /** By which of the wanted keys it is called. */
  keys: string[];
  /** Of a person who is only proposed. */
  positions: { title: string; organization?: string }[];
}

/** What records are looked for by: spelling keys, and documentIds of names that the pipeline knew. */
export type WantedRecords = Readonly<Record<EntityType, { keys: Set<string>; documentIds: Set<string> }>>;

/** The records that are called so, by name or other name, in the order of their rows: a query a type, however many names there are. */
export async function findBatchRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  wanted: WantedRecords,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const type of ENTITY_TYPES) {
    const { keys, documentIds } = wanted[type];
    if (keys.size === 0 && documentIds.size === 0) continue;
    const { tableName, attributes } = metadataOf(strapi, RECORD_UID[type]);
    const { joinTable: names, target } = attributes.aliases;
    const { rows } = await trx.raw(
      `SELECT r.id, r.document_id, r.confirmed, array_agg(DISTINCT m.key) AS keys
       FROM (
         SELECT id, name_key AS key FROM :records: WHERE name_key = ANY (:keys)
         UNION ALL SELECT c.:owner:, a.name_key FROM :aliases: AS a JOIN :names: AS c ON c.:part: = a.id AND c.field = 'aliases'
           WHERE a.name_key = ANY (:keys) AND c.component_type = :component
         UNION ALL SELECT id, NULL FROM :records: WHERE document_id = ANY (:documentIds)
       ) AS m JOIN :records: AS r ON r.id = m.id
       GROUP BY r.id ORDER BY r.id`,
      {
        records: tableName,
        aliases: metadataOf(strapi, target!).tableName,
        component: target!,
        names: names!.name,
        owner: names!.joinColumn.name,
        part: names!.inverseJoinColumn.name,
        keys: [...keys] as never,
        documentIds: [...documentIds] as never,
      },
    );
    for (const row of rows as {
      id: number;
      document_id: string;
      confirmed: boolean;
      keys: (string | null)[];
    }[]) {
      found.push({
        type,
        id: row.id,
        documentId: row.document_id,
        confirmed: row.confirmed,
        keys: row.keys.filter((key) => key !== null),
        positions: [],
      });
    }
  }
  await addPositions(strapi, trx, found);
  return found;
}

/** Reads which positions proposed people have. */
async function addPositions(
  strapi: Core.Strapi,
  trx: Transaction,
  found: readonly FoundRecord[],
): Promise<void> {
  const people = new Map(
    found.flatMap((record) => (record.type === 'person' && !record.confirmed ? [[record.id, record]] : [])),
  );
  if (people.size === 0) return;
  const { joinTable, target } = metadataOf(strapi, RECORD_UID.person).attributes.positions;
  const positions = metadataOf(strapi, target!);
  const employers: JoinTable = positions.attributes.organization.joinTable!;
  const { rows } = await trx.raw(
    `SELECT c.:owner: AS person, p.title, o.document_id AS organization
     FROM :parts: AS c JOIN :positions: AS p ON p.id = c.:part:
       LEFT JOIN :employers: AS l ON l.:position: = p.id LEFT JOIN :organizations: AS o ON o.id = l.:employer:
     WHERE c.:owner: = ANY (:people) AND c.field = 'positions' ORDER BY c.:owner:, c."order"`,
    {
      parts: joinTable!.name,
      owner: joinTable!.joinColumn.name,
      part: joinTable!.inverseJoinColumn.name,
      positions: positions.tableName,
      employers: employers.name,
      position: employers.joinColumn.name,
      employer: employers.inverseJoinColumn.name,
      organizations: metadataOf(strapi, RECORD_UID.organization).tableName,
      people: [...people.keys()] as never,
    },
  );
  for (const { person, title, organization } of rows as {
    person: number;
    title: string;
    organization: string | null;
  }[]) {
    people.get(person)!.positions.push({ title, organization: organization ?? undefined });
  }
}
