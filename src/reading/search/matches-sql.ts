import type { Models } from '../sql/model';
import { name, text } from '../sql/quote';
import { INDEX } from './index-ddl';
import { ENTITIES, type Entity, type ReadQuery, type SearchRequest } from './request';
import { subjectWord } from './marked-words';
import type { Values } from './values';

export const ARTICLE = 'api::article.article';
export const TARGETS: Readonly<Record<Entity, string>> = {
  persons: 'api::person.person',
  organizations: 'api::organization.organization',
  events: 'api::event.event',
};

/** What a statement is made with. */
export interface Making {
  models: Models;
  /** IANA name, of the process: in its time are the columns that say no zone. */
  zone: string;
  values: Values;
}

/** What holds of rows of the index beside their words. */
export function conditions(row: string, request: SearchRequest, { models, zone, values }: Making): string[] {
  const local = (moment: string) => `timezone(${text(zone)}, CAST(${values.add(moment)} AS timestamptz))`;
  return [
    ...ENTITIES.flatMap((entity) =>
      request.entities[entity].map((slug) => {
        const { article, other, table } = linkOf(models, entity);
        const target = models(TARGETS[entity]);
        const known = request.withUnconfirmed
          ? ''
          : ` AND e.${name(target.attributes.confirmed!.columnName!)}`;
        return (
          `${row}.id IN (SELECT l.${article} FROM ${table} AS l WHERE l.${other} IN (` +
          `SELECT e.id FROM ${name(target.tableName)} AS e WHERE e.${name(target.attributes.slug!.columnName!)} = ${values.add(slug)}${known}))`
        );
      }),
    ),
    ...(request.sources.length > 0 ? [sourceCondition(row, request.sources, models, values)] : []),
    ...(request.languages.length > 0
      ? [
          `(${request.languages
            .map((language) => {
              const given = language.toLowerCase();
              return `${row}.language = ${values.add(given)} OR starts_with(${row}.language, ${values.add(`${given}-`)})`;
            })
            .join(' OR ')})`,
        ]
      : []),
    ...(request.from ? [`${row}.moment >= ${local(request.from)}`] : []),
    ...(request.before ? [`${row}.moment < ${local(request.before)}`] : []),
    ...(request.after
      ? [
          `(${row}.moment, ${row}.id) ${request.sort === 'date:asc' ? '>' : '<'} ` +
            `(CAST(${values.add(request.after.moment)} AS timestamp), CAST(${values.add(request.after.id)} AS bigint))`,
        ]
      : []),
  ];
}

/** The table that links articles to something. */
export function linkOf(models: Models, attribute: string): { table: string; article: string; other: string } {
  const { joinTable } = models(ARTICLE).attributes[attribute]!;
  return {
    table: name(joinTable!.name),
    article: name(joinTable!.joinColumn.name),
    other: name(joinTable!.inverseJoinColumn!.name),
  };
}

function sourceCondition(row: string, sources: readonly string[], models: Models, values: Values): string {
  const { table, article, other } = linkOf(models, 'source');
  const source = models(models(ARTICLE).attributes.source!.target!);
  const column = source.attributes.slug?.columnName;
  const given = values.add(sources);
  const isNamed = `e.${name(source.attributes.name!.columnName!)} = ANY (CAST(${given} AS text[]))`;
  const hasSlug = column ? ` OR e.${name(column)} = ANY (CAST(${given} AS text[]))` : '';
  return (
    `${row}.id IN (SELECT l.${article} FROM ${table} AS l WHERE l.${other} IN (` +
    `SELECT e.id FROM ${name(source.tableName)} AS e WHERE ${isNamed}${hasSlug}))`
  );
}

/**
 * The rows of the index that have the words, as a query of `id`, `moment` and `language`: of what is asked, as the row's own language reads
 * it, and one of the subjects. Phrases are in fewer rows than their words. Undefined where there are no words.
 *
 * @param change of what is asked
 *
 * The words are a query of their own so that the planner does not know them: it would go through the words of all articles for one that is
 * frequent, and takes that for cheap, since it does not count what reading words costs that stand apart from their rows. Each way to read what
 * is asked looks into the index by itself: what has a word of another language's is told from what is found without reading its words.
 */
export function rowsWithWords(
  { subjects }: SearchRequest,
  queries: readonly ReadQuery[],
  values: Values,
  change: (query: string) => string = (query) => query,
): string | undefined {
  const cast = (query: string) => `CAST(${values.add(query)} AS tsquery)`;
  const words = subjects.map(subjectWord).filter((word) => word !== undefined);
  // Of a subject without a letter there is none.
  const about = subjects.length > 0 ? [cast(words.length > 0 ? words.join(' | ') : NO_SUBJECT)] : [];
  const having = (parts: readonly string[], more = '') =>
    `SELECT s.id, s.moment, s.language FROM ${INDEX} AS s WHERE s.words @@ (SELECT ${parts.join(' && ')})${more}`;
  if (queries.length === 0) return about.length > 0 ? having(about) : undefined;
  return byText(queries, ({ roughly }) => roughly)
    .map(([query, configs]) =>
      having([cast(change(query)), ...about], ` AND ${isOneOf('s', configs, values)}`),
    )
    .join(' UNION ALL ');
}

const NO_SUBJECT = "' subject '";

/** The query that a row of the index answers, in its own language; null where that has none. */
export function queryOfRow(row: string, queries: readonly ReadQuery[], values: Values): string {
  const whens = byText(queries, ({ exactly }) => exactly).map(
    ([query, configs]) => `WHEN ${isOneOf(row, configs, values)} THEN CAST(${values.add(query)} AS tsquery)`,
  );
  return `(CASE ${whens.join(' ')} END)`;
}

const isOneOf = (row: string, configs: readonly string[], values: Values): string =>
  `${row}.config = ANY (CAST(${values.add(configs)} AS text[]))`;

/** Configurations by how they read what is asked: each row of the index is in one of them at most. */
function byText(
  queries: readonly ReadQuery[],
  textOf: (query: ReadQuery) => string,
): [text: string, configs: string[]][] {
  const found = new Map<string, string[]>();
  for (const query of queries) found.set(textOf(query), [...(found.get(textOf(query)) ?? []), query.config]);
  return [...found];
}
