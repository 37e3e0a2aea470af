import type { Model } from '../sql/model';
import { MOMENTS } from '../sql/moment';
import { name } from '../sql/quote';

/** One row for each article that readers may see, by the id of its published row: its words. */
export const INDEX = 'reading_search';
/** Rows of articles that are to be looked at: their words may have changed, or they are gone. */
export const DUE = 'reading_search_due';
/** In which languages articles were, and how their words are read. */
export const LANGUAGES = 'reading_search_languages';

/** What is found by its words, the most telling first: PostgreSQL's weights. */
export const WEIGHTS = { headline: 'A', abstract: 'B', body: 'C', byline: 'D', dateline: 'D' } as const;
export type Searched = keyof typeof WEIGHTS;

export const TABLES: readonly string[] = [
  // The words stand apart from the rows: to take the newest of a hundred thousand that have a word, only their dates are read.
  `CREATE TABLE IF NOT EXISTS ${INDEX} (
     id integer PRIMARY KEY, moment timestamp NOT NULL, language text NOT NULL, config text NOT NULL, words tsvector NOT NULL
   ) WITH (toast_tuple_target = 128)`,
  // Words do not get smaller, and are read of hundreds of articles for an answer.
  `ALTER TABLE ${INDEX} ALTER COLUMN words SET STORAGE EXTERNAL, ALTER COLUMN language SET STORAGE PLAIN, ALTER COLUMN config SET STORAGE PLAIN`,
  // With a list of pending entries: to sort in a portion's at once takes a third of the time. `SORT_IN` empties it in the same transaction.
  `CREATE INDEX IF NOT EXISTS ${INDEX}_words_index ON ${INDEX} USING gin (words) WITH (fastupdate = on)`,
  `CREATE INDEX IF NOT EXISTS ${INDEX}_moment_index ON ${INDEX} (moment DESC, id DESC)`,
  `CREATE TABLE IF NOT EXISTS ${DUE} (place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id integer NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS ${LANGUAGES} (language text NOT NULL, config text NOT NULL, PRIMARY KEY (language, config))`,
];

/** What `TABLES` makes, for who looks whether it is there. */
export const MADE: readonly string[] = [
  INDEX,
  `${INDEX}_words_index`,
  `${INDEX}_moment_index`,
  DUE,
  LANGUAGES,
];

export interface NotingTrigger {
  table: string;
  name: string;
  /** When it runs, to be followed by the function. */
  on: string;
  body: string;
}

/**
 * Triggers that note which articles are to be looked at, whoever writes them. Of a draft they note nothing, so that an import of drafts
 * costs no more. They look at a row by itself: what a trigger for all of a statement would have to keep of it are the bodies of a thousand articles.
 *
 * @param schema in which the tables are. The functions name it: who writes articles may look elsewhere first
 */
export function notingTriggers(article: Model, schema: string, fields: readonly Searched[]): NotingTrigger[] {
  const published = name(article.attributes.publishedAt?.columnName ?? 'published_at');
  const note = (id: string) => `INSERT INTO ${name(schema)}.${DUE} (id) VALUES (${id});`;
  const columns = [...fields, 'language', ...MOMENTS]
    .map((attribute) => article.attributes[attribute]?.columnName)
    .filter((column) => column !== undefined);
  const of = (row: string) => `(${columns.map((column) => `${row}.${name(column)}`).join(', ')})`;
  const table = article.tableName;
  const on = (event: string, row: string) =>
    `AFTER ${event} ON ${name(table)} FOR EACH ROW WHEN (${row}.${published} IS NOT NULL)`;
  return [
    {
      table,
      name: `${INDEX}_added`,
      on: on('INSERT', 'NEW'),
      body: ` BEGIN ${note('NEW.id')} RETURN NULL; END `,
    },
    {
      table,
      name: `${INDEX}_gone`,
      on: on('DELETE', 'OLD'),
      body: ` BEGIN ${note('OLD.id')} RETURN NULL; END `,
    },
    {
      table,
      name: `${INDEX}_changed`,
      on: `AFTER UPDATE ON ${name(table)} FOR EACH ROW WHEN (OLD.${published} IS NOT NULL OR NEW.${published} IS NOT NULL)`,
      body: ` BEGIN IF ${of('OLD')} IS DISTINCT FROM ${of('NEW')} THEN ${note('NEW.id')} END IF; RETURN NULL; END `,
    },
    {
      table,
      name: `${INDEX}_emptied`,
      on: `AFTER TRUNCATE ON ${name(table)} FOR EACH STATEMENT`,
      body: ` BEGIN DELETE FROM ${name(schema)}.${INDEX}; RETURN NULL; END `,
    },
  ];
}
