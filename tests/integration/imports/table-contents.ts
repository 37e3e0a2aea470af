import { Client } from 'pg';

/** What is in a table: how many rows, and a digest of all of them. */
export interface TableContent {
  rows: number;
  digest: string;
}

/** Rows that change by themselves: fifteen seconds after its first start Strapi notes that it has counted uploads. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  strapi_core_store_settings: `WHERE key IS DISTINCT FROM 'plugin_upload_metrics'`,
};

/** What is in every table of a database's public schema, but for what searches read, which follows by itself, a moment later. */
export async function tableContents(databaseUrl: string): Promise<Record<string, TableContent>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const tables = await client.query(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND NOT starts_with(relname, 'reading_')`,
    );
    const each = tables.rows.map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*)::int AS rows, coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS digest FROM public."${name}" t ${LEFT_OUT[name] ?? ''}`,
    );
    const { rows } = await client.query(each.join('\nUNION ALL\n'));
    return Object.fromEntries(rows.map(({ name, ...content }) => [name, content as TableContent]));
  } finally {
    await client.end();
  }
}

/** The tables in which something was added, taken away or changed, with how many rows more they have. */
export function changedTables(
  before: Record<string, TableContent>,
  after: Record<string, TableContent>,
): Record<string, number> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    names
      .filter((name) => before[name]?.digest !== after[name]?.digest)
      .map((name) => [name, (after[name]?.rows ?? 0) - (before[name]?.rows ?? 0)]),
  );
}
