import type { Core } from '@strapi/strapi';
import type { RowRef } from './planned-row';

type Transaction = Core.Strapi['db']['connection'];

/** An order in a table of links: of the links of one row, or of one of its fields. */
export interface LinkOrder {
  table: string;
  /** The column that holds the row whose links are counted. */
  column: string;
  /** The column that holds their order. */
  order: string;
  /** Of components, which field is meant. */
  field?: string;
}

/** Links that wait for their place. */
interface Waiting {
  row: RowRef;
  /** Values of links, to which the place is added at the end. */
  links: readonly unknown[][];
}

/** Gives links the next places in orders that others have begun: Strapi takes the last one plus 1, link by link. */
export class LastOrders {
  private readonly orders = new Map<LinkOrder, Waiting[]>();

  /**
   * Links that get the next place of a row, all the same one.
   *
   * @param of the same object for the same order
   */
  next(of: LinkOrder, row: RowRef, links: readonly unknown[][]): void {
    const waiting = this.orders.get(of);
    if (waiting) waiting.push({ row, links });
    else this.orders.set(of, [{ row, links }]);
  }

  /** Gives every link its place, in the order in which they came; what the rows have so far is read with one query. */
  async settle(trx: Transaction): Promise<void> {
    const orders = [...this.orders];
    const last = await readLast(
      trx,
      orders.map(([of, waiting]) => ({ of, rows: rowIds(waiting) })),
    );
    orders.forEach(([, waiting], at) => {
      const places = new Map<RowRef, number>(last[at]);
      for (const { row, links } of waiting) {
        const place = (places.get(row) ?? 0) + 1;
        places.set(row, place);
        for (const link of links) link.push(place);
      }
    });
    this.orders.clear();
  }
}

const rowIds = (waiting: readonly Waiting[]): number[] => [
  ...new Set(waiting.flatMap(({ row }) => (typeof row === 'number' ? [row] : []))),
];

/** By row id, the last place of each order. */
async function readLast(
  trx: Transaction,
  wanted: readonly { of: LinkOrder; rows: number[] }[],
): Promise<Map<number, number>[]> {
  const found = wanted.map(() => new Map<number, number>());
  const queries: string[] = [];
  const bindings: unknown[] = [];
  wanted.forEach(({ of, rows }, at) => {
    if (rows.length === 0) return;
    const { table, column, order, field } = of;
    // A look into an index for each row (`bootstrap/index-links.ts`): one may have a hundred thousand links.
    queries.push(
      `SELECT CAST(? AS int) AS at, wanted.id, (
         SELECT max(link.??) FROM ?? AS link WHERE link.?? = wanted.id${field === undefined ? '' : ' AND link.field = ?'}
       ) AS last FROM unnest(CAST(? AS int[])) AS wanted (id)`,
    );
    bindings.push(at, order, table, column, ...(field === undefined ? [] : [field]), rows);
  });
  if (queries.length === 0) return found;
  const { rows } = (await trx.raw(queries.join(' UNION ALL '), bindings as never)) as {
    rows: { at: number; id: number; last: number | null }[];
  };
  for (const { at, id, last } of rows) if (last !== null) found[at].set(id, last);
  return found;
}
