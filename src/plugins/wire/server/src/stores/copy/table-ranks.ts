import type { Core } from '@strapi/strapi';

type Transaction = Core.Strapi['db']['connection'];

interface Reference {
  from: string;
  to: string;
}

const known = new WeakMap<Core.Strapi, ReadonlyMap<string, number>>();

/**
 * By name, how far a table stands from those that point at none: rows that are written in this order find what their foreign keys point at.
 * Read once; tables come and go only when Strapi starts.
 */
export async function tableRanks(
  strapi: Core.Strapi,
  trx: Transaction,
): Promise<ReadonlyMap<string, number>> {
  const found = known.get(strapi);
  if (found) return found;
  const { rows } = (await trx.raw(
    `SELECT DISTINCT source.relname AS "from", target.relname AS "to"
     FROM pg_constraint AS key
       JOIN pg_class AS source ON source.oid = key.conrelid
       JOIN pg_class AS target ON target.oid = key.confrelid
     WHERE key.contype = 'f' AND source.relnamespace = CAST(current_schema AS regnamespace)`,
  )) as { rows: Reference[] };
  const ranks = ranksOf(rows);
  known.set(strapi, ranks);
  return ranks;
}

/** Of tables that point at each other in a circle, none can come first; they stand beside each other. */
export function ranksOf(references: readonly Reference[]): Map<string, number> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of references) {
    if (from !== to) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const ranks = new Map<string, number>();
  const visit = (table: string, path: ReadonlySet<string>): number => {
    const rank = ranks.get(table);
    if (rank !== undefined) return rank;
    const next = new Set(path).add(table);
    const below = (targets.get(table) ?? []).filter((target) => !next.has(target));
    const found = below.length === 0 ? 0 : Math.max(...below.map((target) => visit(target, next))) + 1;
    ranks.set(table, found);
    return found;
  };
  for (const table of targets.keys()) visit(table, new Set());
  return ranks;
}
