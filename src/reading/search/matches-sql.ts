import type { Models } from '../sql/model';
import { name, text } from '../sql/quote';
import { ENTITIES, type Entity, type ReadQuery, type SearchRequest } from './request';
import { subjectWord } from './subject-words';
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

/** What holds of rows `s` of the index, as far as the index and the articles' links tell. */
export function conditions(request: SearchRequest, { models, zone, values }: Making): string[] {
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
          `s.id IN (SELECT l.${article} FROM ${table} AS l WHERE l.${other} IN (` +
          `SELECT e.id FROM ${name(target.tableName)} AS e WHERE e.${name(target.attributes.slug!.columnName!)} = ${values.add(slug)}${known}))`
        );
      }),
    ),
    ...(request.sources.length > 0 ? [sourceCondition(request.sources, models, values)] : []),
    ...(request.subjects.length > 0 ? [subjectCondition(request.subjects, values)] : []),
    ...(request.languages.length > 0
      ? [
          `(${request.languages
            .map((language) => {
              const given = language.toLowerCase();
              return `s.language = ${values.add(given)} OR starts_with(s.language, ${values.add(`${given}-`)})`;
            })
            .join(' OR ')})`,
        ]
      : []),
    ...(request.from ? [`s.moment >= ${local(request.from)}`] : []),
    ...(request.before ? [`s.moment < ${local(request.before)}`] : []),
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

function sourceCondition(sources: readonly string[], models: Models, values: Values): string {
  const { table, article, other } = linkOf(models, 'source');
  const source = models(models(ARTICLE).attributes.source!.target!);
  const column = source.attributes.slug?.columnName;
  const given = values.add(sources);
  const isNamed = `e.${name(source.attributes.name!.columnName!)} = ANY (CAST(${given} AS text[]))`;
  const hasSlug = column ? ` OR e.${name(column)} = ANY (CAST(${given} AS text[]))` : '';
  return (
    `s.id IN (SELECT l.${article} FROM ${table} AS l WHERE l.${other} IN (` +
    `SELECT e.id FROM ${name(source.tableName)} AS e WHERE ${isNamed}${hasSlug}))`
  );
}

function subjectCondition(subjects: readonly string[], values: Values): string {
  const words = subjects.map(subjectWord).filter((word) => word !== undefined);
  return words.length === 0 ? 'false' : `s.words @@ CAST(${values.add(words.join(' | '))} AS tsquery)`;
}

/** Rows of the index, whatever their language, that may be found: more than those that are. */
export const roughMatch = (queries: readonly ReadQuery[], values: Values): string =>
  `s.words @@ (${unique(queries.map(({ roughly }) => roughly))
    .map((query) => `CAST(${values.add(query)} AS tsquery)`)
    .join(' || ')})`;

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
