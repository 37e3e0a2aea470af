import type { Model } from './model';
import { name } from './quote';
import { confirmed, readable } from './readable';
import type { Selection } from './selection';

/**
 * The record with a slug that readers may see; of several, the oldest.
 *
 * @param names `confirmed` leaves out people, organizations and events whose names are not
 * @param zone IANA name, of the process
 */
export function bySlugSelection(
  model: Model,
  slug: string,
  names: 'confirmed' | 'all',
  zone: string,
): Selection {
  const column = name(model.attributes.slug?.columnName ?? 'slug');
  const where = [
    `r.${column} = $1`,
    ...readable(model, 'r', zone),
    ...(names === 'confirmed' ? confirmed(model, 'r') : []),
  ];
  return {
    sql: `SELECT r.id, r.id AS place FROM ${name(model.tableName)} AS r WHERE ${where.join(' AND ')} ORDER BY r.id LIMIT 1`,
    values: [slug],
  };
}
