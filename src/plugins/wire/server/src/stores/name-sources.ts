import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { metadataOf } from './copy/metadata';
import { articleLinks } from './name-records';

/**
 * From which sources (row ids) the articles of each record are: to list the names of one source without looking at each link of its hundred
 * thousand articles. Kept with the numbers of articles (`stores/name-counts.ts`).
 */
export const NAME_SOURCES = 'wire_name_sources';

/** The table of links between articles and their source. */
export const sourceLinks = (strapi: Core.Strapi) =>
  metadataOf(strapi, UID.article).attributes.source.joinTable!;

/**
 * SQL that finds the sources of records as `entity_type`, `record_id`, `source_id`.
 *
 * @param within SQL of row ids of records, for a type
 */
export function sourcesOfRecords(
  strapi: Core.Strapi,
  within: (type: string) => string | undefined,
): { sql: string; bindings: Record<string, string> } {
  const { name, joinColumn, inverseJoinColumn } = sourceLinks(strapi);
  const bindings: Record<string, string> = {
    sourceLinks: name,
    sourced: joinColumn.name,
    source: inverseJoinColumn!.name,
  };
  const branches = ENTITY_TYPES.map((type) => {
    const links = articleLinks(strapi, type);
    bindings[`${type}SourceLinks`] = links.name;
    bindings[`${type}SourceArticle`] = links.joinColumn.name;
    bindings[`${type}SourceRecord`] = links.inverseJoinColumn.name;
    const ids = within(type);
    return `SELECT DISTINCT '${type}' AS entity_type, l.:${type}SourceRecord: AS record_id, s.:source: AS source_id
      FROM :${type}SourceLinks: AS l JOIN :sourceLinks: AS s ON s.:sourced: = l.:${type}SourceArticle:
      WHERE s.:source: IS NOT NULL AND l.:${type}SourceRecord: IS NOT NULL
        ${ids === undefined ? '' : `AND l.:${type}SourceRecord: IN (${ids})`}`;
  });
  return { sql: branches.join(' UNION ALL '), bindings };
}
