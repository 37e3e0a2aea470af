import type { Core } from '@strapi/strapi';

type Transaction = Core.Strapi['db']['connection'];

/** Sets when rows were changed, by table and row id: as the document service does for rows whose components change. */
export async function touchRows(
  strapi: Core.Strapi,
  trx: Transaction,
  tables: ReadonlyMap<string, { at: Date; rows: ReadonlySet<number> }>,
): Promise<void> {
  for (const [table, { at, rows }] of tables) {
    await strapi.db
      .getConnection(table)
      .transacting(trx as never)
      .whereIn('id', [...rows])
      .update({ updated_at: at });
  }
}
