import type { Model } from '../sql/model';
import { momentOf } from '../sql/moment';
import { name } from '../sql/quote';
import { IN_HEADLINE } from './marked-words';
import { DUE, INDEX, LANGUAGES, WEIGHTS, type Searched } from './index-ddl';

/** Bytes. PostgreSQL checks no length of a word that is put together, and cuts what is above 2,046 to nonsense. */
const LONGEST_WORD = 2_000;

/** What is due, the oldest note first, with the articles as far as they are there and published. `$1`: how many notes. */
export function dueArticles(article: Model, subject: Model, fields: readonly Searched[]): string {
  const column = (attribute: string) => `a.${name(article.attributes[attribute]!.columnName!)}`;
  const { joinTable } = article.attributes.subjects ?? {};
  const subjects = joinTable
    ? `ARRAY(SELECT unnest(ARRAY[s.${name(subject.attributes.code!.columnName!)}, s.${name(subject.attributes.name!.columnName!)}])
         FROM ${name(joinTable.name)} AS l JOIN ${name(subject.tableName)} AS s ON s.id = l.${name(joinTable.inverseJoinColumn!.name)}
         WHERE l.${name(joinTable.joinColumn.name)} = a.id AND l.field = 'subjects')`
    : `'{}'::text[]`;
  return `SELECT d.place, d.id, a.id IS NOT NULL AS is_there, ${column('language')} AS language, ${subjects} AS subjects,
       ${fields.map((field) => `${column(field)} AS ${name(field)}`).join(', ')}
     FROM (SELECT place, id FROM ${DUE} ORDER BY place LIMIT $1) AS d
       LEFT JOIN ${name(article.tableName)} AS a ON a.id = d.id AND ${column('publishedAt')} IS NOT NULL
     ORDER BY d.place`;
}

/**
 * Puts articles into the index, or anew. `$1` ids, `$2` languages, `$3` configurations, `$4` subjects as tsvector, from `$5` the texts of
 * each field; all of them arrays of the same length. An article that is gone meanwhile stays out.
 */
export function putIntoIndex(article: Model, fields: readonly Searched[]): string {
  const words = fields.map(
    (field, i) => `setweight(to_tsvector(given.config::regconfig, given.text_${i}), '${WEIGHTS[field]}')`,
  );
  const headline = fields.indexOf('headline');
  const inHeadline =
    headline < 0
      ? ''
      : ` || array_to_tsvector(ARRAY(SELECT '${IN_HEADLINE}' || lexeme FROM unnest(to_tsvector(given.config::regconfig, given.text_${headline})) WHERE octet_length(lexeme) <= ${LONGEST_WORD}))`;
  return `WITH given AS (
       SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[]${fields.map((_, i) => `, $${i + 5}::text[]`).join('')})
         AS given (id, language, config, subjects${fields.map((_, i) => `, text_${i}`).join('')})
     ), languages AS (
       INSERT INTO ${LANGUAGES} SELECT DISTINCT language, config FROM given ON CONFLICT DO NOTHING
     )
     INSERT INTO ${INDEX} (id, moment, language, config, words)
     SELECT given.id, ${momentOf(article, 'a')}, given.language, given.config, ${words.join(' || ')} || given.subjects::tsvector${inHeadline}
     FROM given JOIN ${name(article.tableName)} AS a ON a.id = given.id AND a.${name(article.attributes.publishedAt!.columnName!)} IS NOT NULL
     ON CONFLICT (id) DO UPDATE SET moment = EXCLUDED.moment, language = EXCLUDED.language, config = EXCLUDED.config, words = EXCLUDED.words`;
}

/** Sorts what was put into the index in among the rest: every search would have to read through it. */
export const SORT_IN = `SELECT gin_clean_pending_list('${INDEX}_words_index')`;

/** Takes articles out of the index. `$1`: ids. */
export const TAKE_OUT = `DELETE FROM ${INDEX} WHERE id = ANY ($1::int[])`;

/** Strikes out notes that have been seen to. `$1`: their places. */
export const SETTLE = `DELETE FROM ${DUE} WHERE place = ANY ($1::bigint[])`;

/** Notes all articles that readers may see, and all that are in the index. */
export const noteAll = (article: Model): string =>
  `INSERT INTO ${DUE} (id)
   SELECT id FROM ${name(article.tableName)} WHERE ${name(article.attributes.publishedAt!.columnName!)} IS NOT NULL
   UNION SELECT id FROM ${INDEX} ORDER BY id DESC`;
