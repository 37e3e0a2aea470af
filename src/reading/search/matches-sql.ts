import type { Models } from '../sql/model';
import { name, text } from '../sql/quote';
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
 * The words that rows of the index have to have, as a tsquery: of what is asked in any language, and one of the subjects. More rows have them
 * than are found. Undefined where there are none.
 *
 * @param change of what is asked
 *
 * It is a query of its own so that the planner does not know it: it would go through the words of all articles for one that is frequent, and takes
 * that for cheap, since it does not count what reading words costs that stand apart from their rows.
 */
export function roughWords(
  { subjects }: SearchRequest,
  queries: readonly ReadQuery[],
  values: Values,
  change: (query: string) => string = (query) => query,
): string | undefined {
  const cast = (query: string) => `CAST(${values.add(query)} AS tsquery)`;
  const asked = unique(queries.map(({ roughly }) => change(roughly))).map(cast);
  const words = subjects.map(subjectWord).filter((word) => word !== undefined);
  const parts = [
    ...(asked.length > 0 ? [`(${asked.join(' || ')})`] : []),
    // Of a subject without a letter there is none.
    ...(subjects.length > 0 ? [cast(words.length > 0 ? words.join(' | ') : NO_SUBJECT)] : []),
  ];
  return parts.length > 0 ? `(SELECT ${parts.join(' && ')})` : undefined;
}

const NO_SUBJECT = "' subject '";

/** The query that a row of the index answers, in its own language. */
export function queryOfRow(row: string, queries: readonly ReadQuery[], values: Values): string {
  const asked = unique(queries.map(({ exactly }) => exactly));
  const cast = (query: string) => `CAST(${values.add(query)} AS tsquery)`;
  if (asked.length === 1) return cast(asked[0]!);
  const whens = asked.map((query) => {
    const configs = queries.filter(({ exactly }) => exactly === query).map(({ config }) => config);
    return `WHEN ${row}.config = ANY (CAST(${values.add(configs)} AS text[])) THEN ${cast(query)}`;
  });
  return `(CASE ${whens.join(' ')} END)`;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
