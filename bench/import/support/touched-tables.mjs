/** All tables of Strapi's and ours with their numbers of rows. @returns {Promise<Map<string, number>>} */
export async function countRows(database) {
  const { rows } = await database.query(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  );
  const counts = new Map();
  for (const { relname } of rows) {
    const { rows: found } = await database.query(`SELECT count(*)::int AS count FROM ${quoted(relname)}`);
    counts.set(relname, found[0].count);
  }
  return counts;
}

/** The tables that have more rows than before, in an order in which each comes after those that it points to. */
export async function filledTables(database, before, after) {
  const filled = [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  const { rows } = await database.query(
    `SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to" FROM pg_constraint
     WHERE contype = 'f' AND conrelid <> confrelid`,
  );
  const unquoted = (name) => name.replaceAll('"', '');
  const sorted = [];
  const visiting = new Set();
  const visit = (table) => {
    if (sorted.includes(table)) return;
    if (visiting.has(table)) throw new Error(`The tables around ${table} point to each other in a circle.`);
    visiting.add(table);
    for (const { from, to } of rows) {
      if (unquoted(from) === table && filled.includes(unquoted(to))) visit(unquoted(to));
    }
    sorted.push(table);
  };
  filled.forEach(visit);
  return sorted;
}

/** A name of the database's own, as SQL has it. */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
