import type { Core } from '@strapi/strapi';
import type { RowSection } from './row-sections';

type Transaction = Core.Strapi['db']['connection'];

/** Takes an id from its table's sequence for every row, for all tables with one query. */
export async function takeIds(trx: Transaction, sections: readonly RowSection[]): Promise<void> {
  if (sections.length === 0) return;
  const { rows } = (await trx.raw(
    `SELECT wanted.place, string_agg(CAST(nextval(wanted.sequence) AS text), ',') AS ids
     FROM (
       SELECT place, CAST(pg_get_serial_sequence(quote_ident(name), 'id') AS regclass) AS sequence, size
       FROM unnest(CAST(:names AS text[]), CAST(:sizes AS int[])) WITH ORDINALITY AS given (name, size, place)
     ) AS wanted, generate_series(1, wanted.size)
     GROUP BY wanted.place`,
    {
      names: sections.map(({ table }) => table.name) as never,
      sizes: sections.map((section) => section.rows.length) as never,
    },
  )) as { rows: { place: string; ids: string }[] };
  for (const { place, ids } of rows) {
    const section = sections[Number(place) - 1];
    ids.split(',').forEach((id, at) => {
      section.rows[at].id = Number(id);
    });
  }
}
