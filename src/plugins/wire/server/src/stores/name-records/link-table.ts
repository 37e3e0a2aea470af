import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { hasDrafts, type metadataOf, schemaOf, type JoinTable } from '../copy/metadata';
import type { LinkColumns, StoredRow, VersionOf } from '../row-changes';
import { readRowsWhere } from '../row-changes';
import type { lock } from '../locks';
import { tableShape } from '../undo/table-shape';
import type { User } from '../undo/users';

type Transaction = Parameters<typeof lock>[0];

/** The table in which links of a type are, as Strapi's metadata have it. */
export function joinTableNamed(strapi: Core.Strapi, name: string): JoinTable | undefined {
  for (const { attributes } of allMetadata(strapi))
    for (const { joinTable } of Object.values(attributes)) if (joinTable?.name === name) return joinTable;
  return undefined;
}

/** The uid of the content type whose rows a table holds; undefined for others, such as those of components. */
export const typeOfTable = (strapi: Core.Strapi, table: string): string | undefined =>
  allMetadata(strapi).find(({ tableName, uid }) => tableName === table && uid.includes('::'))?.uid;

const allMetadata = (strapi: Core.Strapi) =>
  [...(strapi.db.metadata.values() as Iterable<unknown>)] as (ReturnType<typeof metadataOf> & {
    uid: string;
  })[];

/** Links, each with the version of the document that it is of, where the type has drafts. */
export interface OwnedLink {
  row: StoredRow;
  link: LinkColumns;
  /** documentId of the article that it is a link of. */
  article?: string;
}

/** Says of links whose they are. */
export async function withOwners(
  strapi: Core.Strapi,
  trx: Transaction,
  { table, column, from }: User & { from: string },
  rows: readonly StoredRow[],
): Promise<OwnedLink[]> {
  const owner = (await tableShape(strapi, trx, table)).references.get(from);
  const uid = owner === undefined ? undefined : typeOfTable(strapi, owner);
  const plain = { from, to: column };
  if (owner === undefined || uid === undefined || !hasDrafts(schemaOf(strapi, uid)))
    return rows.map((row) => ({ row, link: plain }));
  const owners = await readRowIds(
    trx,
    owner,
    rows.map((row) => row[from] as number),
  );
  return rows.map((row) => {
    const version = owners.get(row[from] as number);
    if (!version) return { row, link: plain };
    return {
      row,
      link: { ...plain, owner: { table: owner, ...version } },
      ...(uid === UID.article ? { article: version.document } : {}),
    };
  });
}

async function readRowIds(
  trx: Transaction,
  table: string,
  ids: readonly number[],
): Promise<Map<number, Omit<VersionOf, 'table'>>> {
  const { rows } = await trx.raw(
    'SELECT id, document_id AS document, published_at IS NOT NULL AS published, locale FROM ?? WHERE id = ANY (?)',
    [table, [...new Set(ids)] as never],
  );
  return new Map(
    (rows as { id: number; document: string; published: boolean; locale: string | null }[]).map(
      ({ id, document, published, locale }) => [id, { document, published, ...(locale ? { locale } : {}) }],
    ),
  );
}

/** The links from the same sides to another record, by what they come from and the field that they are in. */
export async function linksBeside(
  trx: Transaction,
  { table, column, from, type }: User & { from: string },
  rows: readonly StoredRow[],
  record: number,
): Promise<Map<string, StoredRow>> {
  const sides = [...new Set(rows.map((row) => row[from] as number))];
  const found = await readRowsWhere(trx, table, from, sides, {
    [column]: record,
    ...(type ? { [type.column]: type.is } : {}),
  });
  return new Map(found.map((row) => [sideOf(row, from), row]));
}

export const sideOf = (row: StoredRow, from: string): string => `${row[from]}:${row.field ?? ''}`;

/** The place at which a further link stands last among those of a record; undefined where they are in no order. */
export async function nextPlace(
  strapi: Core.Strapi,
  trx: Transaction,
  { table, column }: User,
  record: number,
): Promise<{ column: string; next: number } | undefined> {
  const joined = joinTableNamed(strapi, table);
  const order =
    joined?.inverseJoinColumn?.name === column ? joined.inverseOrderColumnName : joined?.orderColumnName;
  if (!order || joined?.morphColumn) return undefined;
  const { rows } = await trx.raw('SELECT COALESCE(max(??), 0) AS last FROM ?? WHERE ?? = ?', [
    order,
    table,
    column,
    record,
  ]);
  return { column: order, next: Number(rows[0].last) + 1 };
}
