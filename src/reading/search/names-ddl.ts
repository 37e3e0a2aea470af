import type { Models } from '../sql/model';
import { name } from '../sql/quote';
import { TARGETS } from './matches-sql';
import { ENTITIES } from './request';

/** An index of a table over the letters of names, three by three. */
export interface TrigramIndex {
  name: string;
  sql: string;
}

/**
 * Over the spelling keys of names and of other names, which all that writes names keeps.
 *
 * @param schema of the extension `pg_trgm`
 */
export function trigramIndexes(models: Models, schema: string): TrigramIndex[] {
  const tables = new Map(
    ENTITIES.flatMap((entity) => {
      const target = models(TARGETS[entity]);
      const alias = models(target.attributes.aliases!.target!);
      return [target, alias].map(({ tableName, attributes }) => [tableName, attributes.nameKey!.columnName!]);
    }),
  );
  return [...tables].map(([table, column]) => {
    const index = `${table}_name_trigrams_index`.slice(-63);
    return {
      name: index,
      sql: `CREATE INDEX IF NOT EXISTS ${name(index)} ON ${name(table)} USING gin (${name(column!)} ${name(schema)}.gin_trgm_ops)`,
    };
  });
}
