/**
 * Has something done while articles have no index on their slugs, as in a Strapi to which nobody has given one.
 *
 * @template Result
 * @param {import('pg').Client} database
 * @param {string} table
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withoutSlugIndexes(database, table, work) {
  const { rows: indexes } = await database.query(
    `SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid = $1::regclass AND pg_get_indexdef(indexrelid) ~ '\\mslug\\M'`,
    [table],
  );
  for (const { name } of indexes) await database.query(`DROP INDEX ${name}`);
  try {
    return await work();
  } finally {
    for (const { definition } of indexes) await database.query(definition);
  }
}
