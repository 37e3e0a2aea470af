import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../../core/entities';
import { metadataOf, type JoinTable } from '../copy/metadata';
import { jsonOf } from '../json-of';
import type { lock } from '../locks';
import { RECORD_UID } from '../names';
import { RecordBook, type RecordState } from './record-state';

type Connection = Parameters<typeof lock>[0] | Core.Strapi['db']['connection'];

/** What records are looked for by: spelling keys, and documentIds of names that the pipeline knew. */
export type WantedRecords = Readonly<Record<EntityType, { keys: Set<string>; documentIds: Set<string> }>>;

export const noneWanted = (): WantedRecords => {
  const none = () => ({ keys: new Set<string>(), documentIds: new Set<string>() });
  return { person: none(), organization: none(), event: none() };
};

interface FoundRow {
  id: number;
  document_id: string;
  name: string;
  name_key: string | null;
  confirmed: boolean;
  place?: string | null;
  year?: number | null;
  start_date?: string | null;
  keys: (string | null)[];
}

/** What tells bearers of a name apart, besides people's positions. */
const COLUMNS: Readonly<Record<EntityType, string>> = {
  person: '',
  organization: ', r.place',
  event: ", r.place, r.year, to_char(r.start_date, 'YYYY-MM-DD') AS start_date",
};

/** The records that are called so, by name or other name, in the order of their rows: a query a type, however many names there are. */
export async function findCalled(
  strapi: Core.Strapi,
  trx: Connection,
  wanted: WantedRecords,
): Promise<RecordBook> {
  const book = new RecordBook();
  const people = new Map<number, RecordState>();
  for (const type of ENTITY_TYPES) {
    const { keys, documentIds } = wanted[type];
    if (keys.size === 0 && documentIds.size === 0) continue;
    const { tableName, attributes } = metadataOf(strapi, RECORD_UID[type]);
    const { joinTable: names, target } = attributes.aliases;
    const { rows } = await trx.raw(
      `SELECT r.id, r.document_id, r.name, r.name_key, r.confirmed, array_agg(DISTINCT m.key) AS keys${COLUMNS[type]}
       FROM (
         SELECT id, name_key AS key FROM :records: WHERE name_key = ANY (:keys)
         UNION ALL SELECT c.:owner:, a.name_key FROM :aliases: AS a JOIN :names: AS c ON c.:part: = a.id AND c.field = 'aliases'
           WHERE a.name_key = ANY (:keys) AND c.component_type = :component
         UNION ALL SELECT id, name_key FROM :records: WHERE document_id = ANY (:documentIds)
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
    for (const row of rows as FoundRow[]) {
      const record: RecordState = {
        type,
        documentId: row.document_id,
        row: row.id,
        name: row.name,
        key: row.name_key ?? '',
        confirmed: row.confirmed,
        positions: [],
        place: row.place ?? undefined,
        year: row.year ?? undefined,
        startDate: row.start_date ?? undefined,
      };
      book.add(
        record,
        row.keys.filter((key) => key !== null),
      );
      if (type === 'person') people.set(row.id, record);
    }
  }
  await addPositions(strapi, trx, people);
  return book;
}

interface PositionRow {
  person: number;
  id: number;
  title: string;
  place: string | null;
  organization: string | null;
  organization_name: string | null;
  organization_place: string | null;
  first_seen: string | null;
  last_seen: string | null;
  seen_in: unknown;
}

/** Reads which positions people have. */
async function addPositions(
  strapi: Core.Strapi,
  trx: Connection,
  people: ReadonlyMap<number, RecordState>,
): Promise<void> {
  if (people.size === 0) return;
  const { joinTable, target } = metadataOf(strapi, RECORD_UID.person).attributes.positions;
  const positions = metadataOf(strapi, target!);
  const employers: JoinTable = positions.attributes.organization.joinTable!;
  const { rows } = await trx.raw(
    `SELECT c.:owner: AS person, p.id, p.title, p.place, o.document_id AS organization, o.name AS organization_name,
       o.place AS organization_place, to_char(p.first_seen, 'YYYY-MM-DD') AS first_seen, to_char(p.last_seen, 'YYYY-MM-DD') AS last_seen, p.seen_in
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
  for (const row of rows as PositionRow[]) {
    people.get(row.person)!.positions.push({
      row: row.id,
      title: row.title,
      place: row.place ?? undefined,
      organization: row.organization ?? undefined,
      organizationName: row.organization_name ?? undefined,
      organizationPlace: row.organization_place ?? undefined,
      firstSeen: row.first_seen ?? undefined,
      lastSeen: row.last_seen ?? undefined,
      seenIn: listOf(row.seen_in),
    });
  }
}

function listOf(json: unknown): string[] {
  const value = jsonOf<unknown>(json);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
