import { INDEX, LANGUAGES } from './index-ddl';
import type { ReadQuery } from './request';
import { roughMatch } from './matches-sql';
import { Values } from './values';

/**
 * A query as each configuration reads it that articles are in; without those in which nothing is left of it but words that say nothing
 * ("the"). Columns: `config`, `exactly`, `roughly`. `$1` and `$2` the query both ways, `$3` languages that are asked for, null for all.
 */
export const READ_QUERY = `SELECT config, exactly, roughly FROM (
    SELECT config, to_tsquery(config::regconfig, $1)::text AS exactly, to_tsquery(config::regconfig, $2)::text AS roughly
    FROM (
      SELECT DISTINCT config FROM ${LANGUAGES}
      WHERE $3::text[] IS NULL OR EXISTS (SELECT FROM unnest($3::text[]) AS l WHERE language = l OR starts_with(language, l || '-'))
    ) AS configs
  ) AS read WHERE exactly <> '' AND roughly <> ''`;

/** Which words are forms of those that are looked for. `$1` configurations, `$2` words, `$3` what is looked for. */
export const FORMS = `SELECT config, word FROM unnest($1::text[], $2::text[]) AS given (config, word)
  WHERE to_tsvector(config::regconfig, word) @@ to_tsquery(config::regconfig, $3)`;

/** How many articles the planner believes are found: its plan as JSON, in the only column. */
export function estimate(queries: readonly ReadQuery[]): { sql: string; values: readonly unknown[] } {
  const values = new Values();
  return {
    sql: `EXPLAIN (FORMAT JSON) SELECT FROM ${INDEX} AS s WHERE ${roughMatch(queries, values)}`,
    values: values.all,
  };
}

/** How many articles there are, as far as the planner knows. */
export const ESTIMATED_ARTICLES = `SELECT reltuples::bigint::text FROM pg_class WHERE oid = '${INDEX}'::regclass`;
