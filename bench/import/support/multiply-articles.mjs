import { countRows, filledTables, quoted } from './touched-tables.mjs';

/** What articles share, and what is counted of a source's recent stories, which are no more of a large newsroom: it is not multiplied. */
const SHARED =
  /^(persons|organizations|events|wire_(notices|sources|source_statuses|imports|recurring_(runs|paragraphs)|sightings|stored_files|common_keys|undo_notes|undo_rows))(_|$)/;
/** Components of what is shared. */
const SHARED_COMPONENTS = /^components_(person_positions|editorial_aliases)(_|$)/;
/** Columns with the documentId of an article or of a row that belongs to one. */
const DOCUMENT_IDS = ['document_id', 'article_document_id'];
const HASHES = ['identity', 'story', 'content_hash', 'text_hash', 'raw_hash', 'fingerprint'];
const NAMES = ['slug', 'guid'];
/** Tables without foreign keys or an id of their own: near duplicates. */
const STORY = { column: 'story_id', table: 'wire_stories' };
const PAIR = ['article_a', 'article_b'];

/**
 * Makes `times` as many articles of those that are there, with all that belongs to them: components, links, flags, ledger and receipts, each
 * under its own ids, guids, slugs and hashes. People, organizations, events and notices are the same, with more articles each.
 *
 * @param {import('pg').Client} database of a superuser: triggers and foreign keys are not asked
 * @param {Map<string, number>} before rows by table, before the first import
 * @param {number} times
 * @throws {Error} when rows cannot be multiplied, because an import writes what is not known here
 */
export async function multiplyArticles(database, before, times) {
  const filled = await filledTables(database, before, await countRows(database));
  const tables = filled.filter((table) => !SHARED.test(table) && !SHARED_COMPONENTS.test(table));
  const columns = await columnsOf(database, tables);
  const foreign = await foreignKeys(database, tables);
  const highest = new Map();
  const hasId = (table) => columns.some((column) => column.table === table && column.name === 'id');
  for (const table of tables.filter(hasId)) {
    const { rows } = await database.query(`SELECT max(id)::bigint AS id FROM ${quoted(table)}`);
    highest.set(table, rows[0].id);
  }

  await database.query('SET session_replication_role = replica');
  for (const table of tables) {
    const own = columns.filter((column) => column.table === table);
    const names = own.map(({ name }) => quoted(name)).join(', ');
    const values = own.map((column) => multiplied(column, foreign, highest)).join(', ');
    const original = `original_${table}`;
    await database.query(`CREATE TEMP TABLE ${quoted(original)} AS TABLE ${quoted(table)}`);
    for (let copy = 1; copy < times; copy += 1) {
      await database.query(
        `INSERT INTO ${quoted(table)} (${names}) SELECT ${values} FROM ${quoted(original)} AS t, (VALUES ($1::bigint)) AS copy (k)`,
        [copy],
      );
    }
    await database.query(`DROP TABLE ${quoted(original)}`);
    if (!hasId(table)) continue;
    await database.query(
      `SELECT setval(pg_get_serial_sequence($1, 'id'), (SELECT max(id) FROM ${quoted(table)}))`,
      [quoted(table)],
    );
  }
  await database.query('SET session_replication_role = DEFAULT');
  await database.query('VACUUM ANALYZE');
}

/** A column of the copy number k, as SQL. */
function multiplied({ table, name, type }, foreign, highest) {
  const value = `t.${quoted(name)}`;
  const shifted = (target) => `${value} + k * ${highest.get(target)}`;
  if (name === 'id') return shifted(table);
  if (foreign.has(`${table} ${name}`)) return shifted(foreign.get(`${table} ${name}`));
  if (name === STORY.column) return shifted(STORY.table);
  if (PAIR.includes(name))
    return `${name === PAIR[0] ? 'least' : 'greatest'}(${PAIR.map(documentId).join(', ')})`;
  if (name === 'cmp_id') return componentOf(value, highest);
  if (DOCUMENT_IDS.includes(name)) return documentId(name);
  if (HASHES.includes(name) && type === 'varchar') return `md5(${value} || k) || md5(k || ${value})`;
  if (NAMES.includes(name)) return `${value} || '-' || k`;
  // Keys of near duplicates: the copies are to be other stories.
  if (type === '_int8') return `ARRAY(SELECT key # hashint8extended(k, 0) FROM unnest(${value}) AS key)`;
  return value;
}

const documentId = (name) => `substr(md5(t.${quoted(name)} || k), 1, 24)`;

/** Strapi keeps the ids of all sorts of components in one column, with the sort beside it and no foreign key. */
const componentOf = (value, highest) =>
  `CASE t.component_type ${[...highest]
    .filter(([table]) => table.startsWith('components_'))
    .map(([table, id]) => `WHEN '${componentName(table)}' THEN ${value} + k * ${id}`)
    .join(' ')} ELSE ${value} END`;

/** `components_editorial_subjects` holds the components `editorial.subject`. */
const componentName = (table) => table.replace(/^components_([^_]+)_(.*)s$/, '$1.$2').replaceAll('_', '-');

async function columnsOf(database, tables) {
  const { rows } = await database.query(
    `SELECT table_name AS "table", column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = ANY($1) AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [tables],
  );
  return rows;
}

/** Columns that point into one of the tables: `table column` to the table. */
async function foreignKeys(database, tables) {
  const { rows } = await database.query(
    `SELECT c.conrelid::regclass::text AS "table", a.attname AS name, c.confrelid::regclass::text AS target
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f'`,
  );
  const unquoted = (name) => name.replaceAll('"', '');
  return new Map(
    rows
      .filter(({ target }) => tables.includes(unquoted(target)))
      .map(({ table, name, target }) => [`${unquoted(table)} ${name}`, unquoted(target)]),
  );
}
