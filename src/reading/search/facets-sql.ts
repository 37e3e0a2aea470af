import { name, text } from '../sql/quote';
import { ARTICLE, linkOf, TARGETS, type Making } from './matches-sql';
import type { Entity, Facet, SearchRequest } from './request';

/** Values of a facet, the most frequent ones; of years the newest. */
export const FACET_VALUES = 20;

/** A JSON object with the facets that are asked for, counted among the rows of `found`. */
export function facetSql(request: SearchRequest, making: Making): string {
  if (request.facets.length === 0) return `'{}'::json`;
  const parts = request.facets.map((facet) => `${text(facet)}, ${listOf(selectOf(facet, request, making))}`);
  return `json_build_object(${parts.join(', ')})`;
}

const listOf = (select: string): string => `(SELECT coalesce(json_agg(v), '[]'::json) FROM (${select}) AS v)`;

function selectOf(facet: Facet, request: SearchRequest, making: Making): string {
  switch (facet) {
    case 'persons':
    case 'organizations':
    case 'events':
      return entities(facet, request.withUnconfirmed, making);
    case 'subjects':
      return subjects(making);
    case 'sources':
      return sources(making);
    case 'languages':
      return `SELECT f.language AS value, count(*)::int AS count FROM found AS f WHERE f.language <> ''
        GROUP BY f.language ORDER BY count DESC, value LIMIT ${FACET_VALUES}`;
    case 'years':
      // Years in UTC, as `from` and `to` have days.
      return `SELECT extract(year FROM timezone('UTC', timezone(${text(making.zone)}, f.moment)))::int::text AS value, count(*)::int AS count FROM found AS f
        GROUP BY 1 ORDER BY value DESC LIMIT ${FACET_VALUES}`;
  }
}

function entities(entity: Entity, withUnconfirmed: boolean, { models }: Making): string {
  const target = models(TARGETS[entity]);
  const { table, article, other } = linkOf(models, entity);
  const column = (attribute: string) => `e.${name(target.attributes[attribute]!.columnName!)}`;
  // Counted before it is joined: by far more articles are linked than names are shown.
  return `SELECT ${column('slug')} AS slug, ${column('name')} AS name, c.count FROM (
      SELECT l.${other} AS id, count(*)::int AS count FROM found AS f JOIN ${table} AS l ON l.${article} = f.id GROUP BY 1
    ) AS c JOIN ${name(target.tableName)} AS e ON e.id = c.id
    ${withUnconfirmed ? '' : `WHERE ${column('confirmed')}`} ORDER BY c.count DESC, name, e.id LIMIT ${FACET_VALUES}`;
}

function subjects({ models }: Making): string {
  const { joinTable, target } = models(ARTICLE).attributes.subjects!;
  const subject = models(target!);
  const column = (attribute: string) => `e.${name(subject.attributes[attribute]!.columnName!)}`;
  // A code is one subject however it is written, as the filter has it; of its names the most frequent one is shown.
  return `SELECT ${column('code')} AS code, mode() WITHIN GROUP (ORDER BY ${column('name')}) AS name, count(DISTINCT f.id)::int AS count
    FROM found AS f JOIN ${name(joinTable!.name)} AS l ON l.${name(joinTable!.joinColumn.name)} = f.id AND l.field = 'subjects'
      JOIN ${name(subject.tableName)} AS e ON e.id = l.${name(joinTable!.inverseJoinColumn!.name)}
    WHERE coalesce(${column('code')}, ${column('name')}) IS NOT NULL
    GROUP BY ${column('code')}, CASE WHEN ${column('code')} IS NULL THEN ${column('name')} END
    ORDER BY count DESC, name, code LIMIT ${FACET_VALUES}`;
}

function sources({ models }: Making): string {
  const { table, article, other } = linkOf(models, 'source');
  const source = models(models(ARTICLE).attributes.source!.target!);
  const column = (attribute: string) => `e.${name(source.attributes[attribute]!.columnName!)}`;
  return `SELECT ${column('slug')} AS slug, ${column('name')} AS name, count(*)::int AS count
    FROM found AS f JOIN ${table} AS l ON l.${article} = f.id JOIN ${name(source.tableName)} AS e ON e.id = l.${other}
    GROUP BY e.id, 1, 2 ORDER BY count DESC, name LIMIT ${FACET_VALUES}`;
}
