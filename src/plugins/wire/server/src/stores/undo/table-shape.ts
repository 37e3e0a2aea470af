import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';

/** What rows of a table consist of. */
export interface TableShape {
  /** None when there is no such table. */
  columns: string[];
  /** By column, the table whose `id` it holds. */
  references: Map<string, string>;
  /** Its rows say nothing but that one thing is linked to another. */
  isLink: boolean;
}

const known = new WeakMap<Core.Strapi, Map<string, TableShape>>();

/** The shape of a table, as the database has it: it does not change while Strapi runs. */
export async function tableShape(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  table: string,
): Promise<TableShape> {
  const ofStrapi = known.get(strapi) ?? new Map<string, TableShape>();
  known.set(strapi, ofStrapi);
  const found = ofStrapi.get(table) ?? (await read(trx, table));
  ofStrapi.set(table, found);
  return found;
}

async function read(trx: Parameters<typeof lock>[0], table: string): Promise<TableShape> {
  const { rows } = await trx.raw(
    `SELECT a.attname AS name, t.relname AS target_name
     FROM pg_attribute a
       LEFT JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum]
       LEFT JOIN pg_class t ON t.oid = f.confrelid
     WHERE a.attrelid = to_regclass(quote_ident(?)) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY a.attnum`,
    [table],
  );
  const found = rows as { name: string; target_name: string | null }[];
  const columns = [...new Set(found.map(({ name }) => name))];
  const references = new Map(
    found.flatMap(({ name, target_name }) => (target_name === null ? [] : [[name, target_name] as const])),
  );
  return { columns, references, isLink: references.size > 0 && !columns.includes('document_id') };
}
