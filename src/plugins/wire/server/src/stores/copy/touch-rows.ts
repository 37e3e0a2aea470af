import type { Core } from '@strapi/strapi';
import { dateTimeText } from './time-text';

type Transaction = Core.Strapi['db']['connection'];

/** Sets when rows were changed, by table and row id: as the document service does for rows whose components change. */
export async function touchRows(
  trx: Transaction,
  tables: ReadonlyMap<string, ReadonlyMap<number, Date>>,
): Promise<void> {
  for (const [table, rows] of tables) {
    await trx.raw(
      `UPDATE ?? AS touched SET updated_at = given.at
       FROM unnest(CAST(? AS int[]), CAST(? AS timestamp[])) AS given (id, at) WHERE touched.id = given.id`,
      [table, [...rows.keys()], [...rows.values()].map(dateTimeText)] as never,
    );
  }
}
