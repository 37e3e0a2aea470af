import { quoted } from '../undo/sql-words';
import { readRowsWhere, type RowChange, type StoredRow, type VersionOf } from '../row-changes';
import type { Transaction } from './sorts-of-tables';

const nameOf = ({ table, document, published, locale = '' }: VersionOf): string =>
  `${table} ${document} ${published} ${locale}`;

interface VersionRow {
  id: number;
  document: string;
  published: boolean;
  locale: string | null;
}

/** The row ids that versions of documents have now, of all documents whose links were changed. */
export async function currentVersions(
  trx: Transaction,
  changes: readonly RowChange[],
): Promise<(owner: VersionOf) => number | undefined> {
  const byTable = new Map<string, Set<string>>();
  for (const { link } of changes) {
    if (!link?.owner) continue;
    const { table, document } = link.owner;
    byTable.set(table, (byTable.get(table) ?? new Set()).add(document));
  }
  const ids = new Map<string, number>();
  for (const [table, documents] of byTable) {
    const { rows } = await trx.raw(
      `SELECT id, document_id AS document, published_at IS NOT NULL AS published, locale FROM ${quoted(table)} WHERE document_id = ANY (:documents)`,
      { documents: [...documents] as never },
    );
    for (const { id, locale, ...version } of rows as VersionRow[])
      ids.set(nameOf({ table, ...version, ...(locale ? { locale } : {}) }), id);
  }
  return (owner) => ids.get(nameOf(owner));
}

/** Rows of a table of links: those that were changed, and all of the versions that they are of. */
export async function currentLinks(
  trx: Transaction,
  table: string,
  changes: readonly RowChange[],
  rowOf: (owner: VersionOf) => number | undefined,
): Promise<StoredRow[]> {
  const found = await readRowsWhere(
    trx,
    table,
    'id',
    changes.map(({ id }) => id),
  );
  const rows = new Map(found.map((row) => [row.id, row]));
  const byColumn = new Map<string, Set<number>>();
  for (const { link, before, after } of changes) {
    const { from, owner } = link!;
    const sides = owner
      ? [rowOf({ ...owner, published: false }), rowOf({ ...owner, published: true })]
      : [before?.[from], after?.[from]];
    const ids = byColumn.get(from) ?? new Set();
    for (const side of sides) if (typeof side === 'number') ids.add(side);
    byColumn.set(from, ids);
  }
  for (const [column, ids] of byColumn)
    for (const row of await readRowsWhere(trx, table, column, [...ids])) rows.set(row.id, row);
  return [...rows.values()];
}
