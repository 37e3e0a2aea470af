import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

/** By table, its rows as text that is the same wherever the same was written: ids and times have become names. */
export type NamedRows = Record<string, string[]>;

type Row = Record<string, unknown>;

interface Table {
  name: string;
  columns: string[];
  /** By column, the table it points at; of polymorphic ones that depends on the row. */
  references: Record<string, (row: Row) => string | undefined>;
  rows: Row[];
}

const TIMES = ['created_at', 'updated_at', 'published_at'];
/** As far as a row may be from what tells it apart: link, component, component in it, target. */
const DEPTH = 5;

/** What Strapi writes by itself, some time after its start. */
const isOnSchedule = (row: Row): boolean => row.key === 'plugin_upload_metrics';

/**
 * Every row of every table of the database's public schema, with all its columns, whatever they are; but for what searches read, which follows by
 * itself, a moment later.
 *
 * @param namesDocuments of what was written by chance: documentIds, too, have become names, wherever they stand
 */
export async function namedRows(
  strapi: Core.Strapi,
  databaseUrl: string,
  { namesDocuments = false } = {},
): Promise<NamedRows> {
  const tables = await readTables(strapi, databaseUrl);
  if (namesDocuments) nameDocuments(tables);
  let names = new Map<string, string>();
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const next = new Map<string, string>();
    for (const table of tables)
      for (const row of table.rows) {
        if (typeof row.id === 'number')
          next.set(`${table.name} ${row.id}`, digest(textOf(table, row, names)));
      }
    names = next;
  }
  return Object.fromEntries(
    tables.map((table) => [table.name, table.rows.map((row) => textOf(table, row, names)).sort()]),
  );
}

/** What is there now and was not before, and what is gone. */
export function difference(
  before: NamedRows,
  after: NamedRows,
): Record<string, { added: string[]; gone: string[] }> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .map(
        (name) =>
          [
            name,
            { added: minus(after[name], before[name]), gone: minus(before[name], after[name]) },
          ] as const,
      )
      .filter(([, { added, gone }]) => added.length + gone.length > 0),
  );
}

function minus(rows: string[] = [], others: string[] = []): string[] {
  const counts = new Map<string, number>();
  for (const row of others) counts.set(row, (counts.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const left = counts.get(row) ?? 0;
    if (left > 0) counts.set(row, left - 1);
    return left === 0;
  });
}

function textOf({ name, columns, references }: Table, row: Row, names: ReadonlyMap<string, string>): string {
  const cells = columns
    .filter((column) => column !== 'id')
    .map((column) => {
      const value = row[column];
      const target = references[column]?.(row);
      if (target === undefined || value === null) return [column, value];
      return [column, names.get(`${target} ${String(value)}`) ?? `a row of ${target}`];
    });
  return `${name} ${JSON.stringify(Object.fromEntries(cells))}`;
}

/** Tables of documents that are known by something else than their ids, which are made by chance, and by what. */
const NATURAL_NAMES: Readonly<Record<string, string>> = {
  articles: 'slug',
  persons: 'slug',
  organizations: 'slug',
  events: 'slug',
  wire_notices: 'fingerprint',
  wire_sources: 'name',
  wire_stories: 'identity',
};
const DOCUMENT_ID = /\b[a-z0-9]{24}\b/gu;
/** A moment of the test's own, today or, past midnight, tomorrow: what comes from a wire is older, or far ahead. */
const DAYS = [0, 86_400_000].map((ms) => new Date(Date.now() + ms).toISOString().slice(0, 10));
const NOW = new RegExp(`\\b(?:${DAYS.join('|')})T[\\d:.]+Z?`, 'gu');
/** Columns that say when something was done, or how, or hold row ids without a constraint. */
const BY_CHANCE = ['left_at', 'left_published_at', 'at', 'found_at', 'story_id'];
const HOW: Readonly<Record<string, (column: string) => boolean>> = {
  wire_imports: (column) => !['files', 'publish', 'source_id'].includes(column),
  // Which stories show a paragraph that recurs hangs on when somebody counted.
  wire_recurring_paragraphs: (column) => ['examples', 'text', 'look_again'].includes(column),
  // What is promoted by the batch that makes it is made and changed at once.
  persons: (column) => column === 'updated_at',
};

/** Columns of two documents in no order. */
const PAIRS = [
  ['article_a', 'article_b'],
  ['record_document_id', 'other_document_id'],
] as const;

function nameDocuments(tables: readonly Table[]): void {
  const names = new Map<string, string>();
  for (const { name, rows } of tables)
    for (const row of rows) {
      const natural = row[NATURAL_NAMES[name] ?? ''];
      if (typeof natural === 'string') names.set(String(row.document_id), `${name} ${natural}`);
    }
  const nameOf = (id: string) => JSON.stringify(names.get(id) ?? 'some document').slice(1, -1);
  for (const table of tables)
    table.rows = table.rows.map((row) => {
      const named = JSON.parse(
        JSON.stringify(row).replaceAll(DOCUMENT_ID, nameOf).replaceAll(NOW, 'now'),
      ) as Row;
      for (const column of Object.keys(named))
        if (!table.references[column] && (BY_CHANCE.includes(column) || HOW[table.name]?.(column)))
          named[column] = 'some';
      // Which of two comes first is a matter of their documentIds.
      for (const [one, other] of PAIRS)
        if (one in named && other in named) [named[one], named[other]] = [named[one], named[other]].sort();
      return named;
    });
}

/** Short enough to be read in a comparison. */
const digest = (text: string): string =>
  `#${createHash('sha256').update(text).digest('base64url').slice(0, 12)}`;

async function readTables(strapi: Core.Strapi, databaseUrl: string): Promise<Table[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table: string; columns: string[] }>(
      `SELECT c.table_name AS table, array_agg(CAST(c.column_name AS text) ORDER BY c.column_name) AS columns
       FROM information_schema.columns AS c JOIN information_schema.tables AS t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND NOT starts_with(t.table_name, 'reading_') GROUP BY 1 ORDER BY 1`,
    );
    const { rows: keys } = await client.query<{ from: string; column: string; to: string }>(
      `SELECT s.relname AS "from", a.attname AS column, t.relname AS "to" FROM pg_constraint AS k
         JOIN pg_class AS s ON s.oid = k.conrelid JOIN pg_class AS t ON t.oid = k.confrelid
         JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       WHERE k.contype = 'f'`,
    );
    const tables: Table[] = [];
    for (const { table: name, columns: names } of columns) {
      const { rows } = await client.query<{ row: Row }>(
        `SELECT to_jsonb(t) AS row FROM public."${name}" AS t`,
      );
      const references: Table['references'] = {};
      for (const key of keys) if (key.from === name) references[key.column] = () => key.to;
      const morph = (id: string, type: string) => {
        if (names.includes(id) && names.includes(type))
          references[id] = (row) => tableOf(strapi, row[type] as string);
      };
      morph('cmp_id', 'component_type');
      morph('related_id', 'related_type');
      tables.push({
        name,
        columns: names,
        references,
        rows: nameTimes(rows.map(({ row }) => row).filter((row) => !isOnSchedule(row))),
      });
    }
    return tables;
  } finally {
    await client.end();
  }
}

const tableOf = (strapi: Core.Strapi, uid: string): string | undefined =>
  strapi.db.metadata.has(uid) ? strapi.db.metadata.get(uid).tableName : undefined;

/** What times say of a row: whether it was changed since it was made, and whether that was when its draft was. */
function nameTimes(rows: Row[]): Row[] {
  const drafts = new Map(rows.filter((row) => !row.published_at).map((row) => [row.document_id, row]));
  return rows.map((row) => {
    if (!('created_at' in row) || !('document_id' in row)) return row;
    const draft = drafts.get(row.document_id);
    const named: Row = { ...row };
    for (const column of TIMES) {
      if (row[column] === null || !(column in row)) continue;
      const asMade = row[column] === row.created_at ? 'made' : 'later';
      const asDraft = draft && (row[column] === draft[column] ? ', as the draft' : ', not as the draft');
      named[column] = column === 'published_at' ? 'some time' : `${asMade}${asDraft ?? ''}`;
    }
    return named;
  });
}
