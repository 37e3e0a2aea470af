import type { Model, Models } from '../model';
import { MOMENTS } from '../moment';
import { localNow } from '../readable';

/**
 * Who is named in which article that readers may see, and when that article is of: a row for each link of a published one. Triggers keep it,
 * so that the newest articles of somebody who is in every other one are read from an index, however many there are.
 */
export const MENTIONS = 'reading_mentions';
/** The articles of a record, the newest first. */
export const NEWEST_INDEX = `${MENTIONS}_newest_index`;

export const ARTICLE = 'api::article.article';

/** What articles name, by the article's attribute. */
export const ENTITIES = ['persons', 'organizations', 'events'] as const;
export type Entity = (typeof ENTITIES)[number];

export const TYPES: Readonly<Record<Entity, string>> = {
  persons: 'api::person.person',
  organizations: 'api::organization.organization',
  events: 'api::event.event',
};

/** How the table says it, in PostgreSQL's type of one byte. */
export const KINDS: Readonly<Record<Entity, string>> = {
  persons: `'p'`,
  organizations: `'o'`,
  events: `'e'`,
};

/** The table of an article's links to a type, and its columns for the two ends; undefined where a project has no such links. */
export function linksOf(
  models: Models,
  entity: Entity,
): { table: string; article: string; record: string } | undefined {
  const { joinTable, target } = models(ARTICLE).attributes[entity] ?? {};
  if (!joinTable?.inverseJoinColumn || target !== TYPES[entity]) return undefined;
  return {
    table: joinTable.name,
    article: joinTable.joinColumn.name,
    record: joinTable.inverseJoinColumn.name,
  };
}

/** The columns on which a row of the table depends, unquoted. */
export const watchedColumns = (article: Model): string[] =>
  [...MOMENTS, 'embargoed', 'expires'].flatMap(
    (attribute) => article.attributes[attribute]?.columnName ?? [],
  );

/** What has to hold of a row of the table for readers to see its article: `readable`, as far as it may change by itself. */
export const visible = (row: string, zone: string): string =>
  `(${row}.embargoed IS NULL OR ${row}.embargoed <= ${localNow(zone)}) AND (${row}.expires IS NULL OR ${row}.expires > ${localNow(zone)})`;
