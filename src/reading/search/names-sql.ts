import type { Models } from '../sql/model';
import { name } from '../sql/quote';
import { TARGETS } from './matches-sql';
import type { Entity } from './request';
import type { Values } from './values';

/** How much of what is asked has to be in a name, of 1: two letters wrong in a surname still are. PostgreSQL's own is 0.6. */
const LIKENESS = 0.4;
/** Names that are put in order. */
export const MOST_NAMES = 200;

/** How the database compares names: with `pg_trgm`, which stands in a schema of the database, or, where it may not, by what they contain. */
export type Trigrams = { schema: string } | undefined;

export interface NamesMaking {
  models: Models;
  values: Values;
  trigrams: Trigrams;
  withUnconfirmed: boolean;
}

/**
 * People, organizations or events whose name or other name is like what is asked, the most like first. Columns: `id`, `likeness`.
 *
 * @param key what is asked, as spelling keys have names
 */
export function namesSql(entity: Entity, key: string, making: NamesMaking): string {
  return `SELECT n.id::text, n.likeness::real::text FROM (${likeSql(entity, key, making)}) AS n`;
}

/**
 * The same of several types together, for who may have meant one of them: `type`, `name`, `slug`, `likeness`.
 *
 * @param least likeness
 */
export function suggestionsSql(
  keys: readonly (readonly [Entity, string])[],
  { least, most }: { least: number; most: number },
  making: NamesMaking,
): string {
  const each = keys.map(([entity, key]) => {
    const target = making.models(TARGETS[entity]);
    const column = (attribute: string) => `e.${name(target.attributes[attribute]!.columnName!)}`;
    return `SELECT '${entity}' AS type, ${column('name')} AS name, ${column('slug')} AS slug, n.likeness
      FROM (${likeSql(entity, key, making)}) AS n JOIN ${name(target.tableName)} AS e ON e.id = n.id WHERE n.likeness >= ${least}`;
  });
  return `SELECT type, name, slug, round(likeness::numeric, 2)::text FROM (${each.join(' UNION ALL ')}) AS n
    ORDER BY likeness DESC, name, slug LIMIT ${most}`;
}

function likeSql(
  entity: Entity,
  key: string,
  { models, values, trigrams, withUnconfirmed }: NamesMaking,
): string {
  const target = models(TARGETS[entity]);
  const { joinTable, target: component } = target.attributes.aliases!;
  const alias = models(component!);
  const own = `e.${name(target.attributes.nameKey!.columnName!)}`;
  const other = `o.${name(alias.attributes.nameKey!.columnName!)}`;
  const asked = `CAST(${values.add(key)} AS text)`;
  const { isLike, likeness } = trigrams ? byTrigrams(asked, trigrams.schema) : byWords(asked);
  const confirmed = withUnconfirmed ? '' : ` AND e.${name(target.attributes.confirmed!.columnName!)}`;
  return `SELECT l.id, max(l.likeness) AS likeness FROM (
      SELECT e.id, ${likeness(own)} AS likeness FROM ${name(target.tableName)} AS e WHERE ${isLike(own)}${confirmed}
      UNION ALL
      SELECT e.id, ${likeness(other)} AS likeness FROM ${name(alias.tableName)} AS o
        JOIN ${name(joinTable!.name)} AS l ON l.${name(joinTable!.inverseJoinColumn!.name)} = o.id AND l.field = 'aliases'
        JOIN ${name(target.tableName)} AS e ON e.id = l.${name(joinTable!.joinColumn.name)}
        WHERE ${isLike(other)}${confirmed}
    ) AS l GROUP BY l.id ORDER BY likeness DESC, l.id LIMIT ${MOST_NAMES}`;
}

interface Comparison {
  isLike: (column: string) => string;
  likeness: (column: string) => string;
}

/** What is asked stands in the name, more or less; a name that says nothing else goes first. */
function byTrigrams(asked: string, schema: string): Comparison {
  const inSchema = (what: string) => `${name(schema)}.${what}`;
  // The operator, which the index knows, reads how like they have to be from a setting: it is made before the index can be asked.
  const set = `(SELECT CASE WHEN set_config('pg_trgm.word_similarity_threshold', '${LIKENESS}', true) IS NOT NULL THEN ${asked} END)`;
  return {
    isLike: (column) => `${set} OPERATOR(${inSchema('<%')}) ${column}`,
    likeness: (column) =>
      `(0.8 * ${inSchema('word_similarity')}(${asked}, ${column}) + 0.2 * ${inSchema('similarity')}(${asked}, ${column}))`,
  };
}

function byWords(asked: string): Comparison {
  return {
    isLike: (column) => `strpos(${column}, ${asked}) > 0`,
    likeness: (column) =>
      `(CASE WHEN ${column} = ${asked} THEN 1 WHEN starts_with(${column}, ${asked}) THEN 0.9 ELSE 0.8 END)`,
  };
}
