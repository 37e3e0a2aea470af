import type { Model } from './model';
import { name, text } from './quote';

/**
 * The time now as columns have it that say no zone: Strapi writes and reads them in the zone of its process.
 *
 * @param zone IANA name
 */
export const localNow = (zone: string): string => `timezone(${text(zone)}, now())`;

/**
 * What has to hold of a row that readers may see: of an article, that it is published, under no embargo and before its expiry. Types
 * without drafts have no such condition.
 *
 * @param row what the query calls the row
 * @param zone IANA name, of the process
 * @returns conditions, all of which have to hold
 */
export function readable(model: Model, row: string, zone: string): string[] {
  if (!model.hasDrafts) return [];
  const { publishedAt, embargoed, expires } = model.attributes;
  const conditions = [`${row}.${name(publishedAt?.columnName ?? 'published_at')} IS NOT NULL`];
  if (embargoed?.columnName) {
    const until = `${row}.${name(embargoed.columnName)}`;
    conditions.push(`(${until} IS NULL OR ${until} <= ${localNow(zone)})`);
  }
  if (expires?.columnName) {
    const end = `${row}.${name(expires.columnName)}`;
    conditions.push(`(${end} IS NULL OR ${end} > ${localNow(zone)})`);
  }
  return conditions;
}

/** What has to hold of a row whose name an editor has confirmed; nothing, of types that have no such mark. */
export function confirmed(model: Model, row: string): string[] {
  const column = model.attributes.confirmed?.columnName;
  return column ? [`${row}.${name(column)}`] : [];
}
