import { INDEX, LANGUAGES } from './index-ddl';
import type { ReadQuery } from './request';
import { Values } from './values';

/**
 * A query as each configuration reads it that articles are in: `config`, `exactly`, `roughly`; empty where no word is left to look for, since
 * all say nothing ("the"); and how many articles there are, as far as the planner knows. `$1` and `$2` the query both ways, `$3` languages that
 * are asked for, null for all.
 */
export const READ_QUERY = `SELECT config, exactly::text, CASE WHEN querytree(roughly) IN ('', 'T') THEN '' ELSE roughly::text END,
    (SELECT reltuples::bigint::text FROM pg_class WHERE oid = '${INDEX}'::regclass)
  FROM (
    SELECT DISTINCT config FROM ${LANGUAGES}
    WHERE $3::text[] IS NULL OR EXISTS (SELECT FROM unnest($3::text[]) AS l WHERE language = l OR starts_with(language, l || '-'))
  ) AS configs, to_tsquery(config::regconfig, $1) AS exactly, to_tsquery(config::regconfig, $2) AS roughly`;

/** Which words are forms of those that are looked for. `$1` configurations, `$2` words, `$3` what is looked for. */
export const FORMS = `SELECT config, word FROM unnest($1::text[], $2::text[]) AS given (config, word)
  WHERE to_tsvector(config::regconfig, word) @@ to_tsquery(config::regconfig, $3)`;

/** How many articles the planner believes to have the words: its plan as JSON, in the only column. */
export function estimate(queries: readonly ReadQuery[]): { sql: string; values: readonly unknown[] } {
  const values = new Values();
  const words = queries.map(({ roughly }) => `CAST(${values.add(roughly)} AS tsquery)`).join(' || ');
  return {
    sql: `EXPLAIN (FORMAT JSON) SELECT FROM ${INDEX} AS s WHERE s.words @@ (${words})`,
    values: values.all,
  };
}
