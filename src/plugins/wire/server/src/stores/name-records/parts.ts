import type { Core } from '@strapi/strapi';
import { metadataOf } from '../copy/metadata';
import { isSameValue, readRowsWhere, type Cells, type StoredRow } from '../row-changes';
import type { lock } from '../locks';
import { SEEN } from './seen-days';

type Transaction = Parameters<typeof lock>[0];

/** A component of a record: another name, a position, a link, or what a project has added. */
export interface Part {
  /** Its row in the table of links between records and components. */
  link: StoredRow;
  row: StoredRow;
  /** Its type. */
  uid: string;
  /** Row ids of what it is linked to, by the table of these links. */
  linked: Record<string, number[]>;
}

/** How the components of a record's field are kept. */
export interface PartTable {
  name: string;
  owner: string;
  part: string;
  field: string;
}

/** The table of links to components for a field of a type. */
export function partTable(strapi: Core.Strapi, uid: string, field: string): PartTable {
  const { joinTable } = metadataOf(strapi, uid).attributes[field];
  const part = joinTable!.inverseJoinColumn?.name ?? joinTable!.morphColumn.idColumn.name;
  return { name: joinTable!.name, owner: joinTable!.joinColumn.name, part, field };
}

/** The components in a field of a record, in their order. */
export async function readParts(
  strapi: Core.Strapi,
  trx: Transaction,
  { name, owner, part, field }: PartTable,
  record: number,
): Promise<Part[]> {
  const links = await readRowsWhere(trx, name, owner, [record], { field });
  links.sort((a, b) => Number(a.order) - Number(b.order) || a.id - b.id);
  const parts = new Map<string, Part>();
  for (const uid of new Set(links.map(({ component_type: type }) => type as string))) {
    const { tableName, attributes } = metadataOf(strapi, uid);
    const ofType = links.filter(({ component_type: type }) => type === uid);
    const ids = ofType.map((link) => link[part] as number);
    const rows = new Map((await readRowsWhere(trx, tableName, 'id', ids)).map((row) => [row.id, row]));
    const linked = new Map<number, Record<string, number[]>>(ids.map((id) => [id, {}]));
    for (const { joinTable, mappedBy, type } of Object.values(attributes)) {
      if (type !== 'relation' || mappedBy || !joinTable?.inverseJoinColumn) continue;
      for (const row of await readRowsWhere(trx, joinTable.name, joinTable.joinColumn.name, ids)) {
        const ofPart = linked.get(row[joinTable.joinColumn.name] as number)!;
        (ofPart[joinTable.name] ??= []).push(row[joinTable.inverseJoinColumn.name] as number);
      }
    }
    for (const link of ofType) {
      const row = rows.get(link[part] as number);
      if (row) parts.set(String(link.id), { link, row, uid, linked: linked.get(row.id)! });
    }
  }
  return links.flatMap((link) => parts.get(String(link.id)) ?? []);
}

/**
 * Whether one component says nothing that another does not say, too: a position without an organization beside the same with one, or the same of
 * other days.
 */
export const isSaidBy = (part: Pick<Part, 'row' | 'uid' | 'linked'>, other: typeof part): boolean =>
  part.uid === other.uid &&
  Object.entries(part.row).every(
    ([column, value]) =>
      column === 'id' ||
      SEEN.has(column) ||
      isEmpty(value) ||
      isSameValue(folded(value), folded(other.row[column])),
  ) &&
  Object.entries(part.linked).every(([table, ids]) => ids.every((id) => other.linked[table]?.includes(id)));

const folded = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);

/** Whether a column says nothing. */
export const isEmpty = (value: Cells[string]): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
