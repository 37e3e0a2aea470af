import type { Core } from '@strapi/strapi';
import type { RowSection } from './row-sections';

type Transaction = Core.Strapi['db']['connection'];

/** Takes an id from its table's sequence for every row, for all tables with one query. */
export async function takeIds(trx: Transaction, sections: readonly RowSection[]): Promise<void> {
  if (sections.length === 0) return;
  const { rows } = (await trx.raw(
    // Materialized, or the sequence's name would be looked up for each id.
    `WITH wanted AS MATERIALIZED (
       SELECT place, CAST(pg_get_serial_sequence(quote_ident(name), 'id') AS regclass) AS sequence, size
       FROM unnest(CAST(:names AS text[]), CAST(:sizes AS int[])) WITH ORDINALITY AS given (name, size, place)
     )
     SELECT place, array_to_string(ARRAY(SELECT nextval(sequence) FROM generate_series(1, size)), ',') AS ids FROM wanted`,
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
