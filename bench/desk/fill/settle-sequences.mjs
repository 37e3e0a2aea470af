/** Has what is stored next get the ids after those that rows were filled in with. */
export async function settleSequences(database, { links, ...names }) {
  for (const table of [...Object.values(names), ...Object.values(links).map((link) => link.table)]) {
    await database.query(
      `SELECT setval(pg_get_serial_sequence($1, 'id'), coalesce((SELECT max(id) FROM ${table}), 1))`,
      [table],
    );
  }
}
