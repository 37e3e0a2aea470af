import type { Attribute } from './model';
import { text } from './quote';

/** Attributes whose values Strapi gives as the database has them. */
const AS_THEY_ARE: readonly string[] = [
  'increments',
  'string',
  'text',
  'richtext',
  'email',
  'uid',
  'password',
  'enumeration',
  'integer',
  'float',
  'decimal',
  'boolean',
  'date',
  'time',
  'blocks',
];

/** Whether a column holds the attribute's value, and a statement can say it as Strapi does. */
export const isValue = ({ type }: Attribute): boolean => AS_THEY_ARE.includes(type) || type in WRITTEN;

/**
 * A column's value as Strapi's answers write it.
 *
 * @param cell the column, in SQL
 * @param zone IANA name, of the process: columns say no zone
 * @returns SQL whose value becomes the right JSON by `to_json`
 */
export function valueOf(attribute: Attribute, cell: string, zone: string): string {
  return WRITTEN[attribute.type]?.(cell, zone) ?? cell;
}

const utc = (cell: string, zone: string): string =>
  zone === 'UTC' ? cell : `timezone('UTC', timezone(${text(zone)}, ${cell}))`;

const WRITTEN: Readonly<Record<string, (cell: string, zone: string) => string>> = {
  datetime: (cell, zone) => `to_char(${utc(cell, zone)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  timestamp: (cell, zone) =>
    `floor(extract(epoch FROM ${zone === 'UTC' ? cell : utc(cell, zone)}) * 1000)::bigint::text`,
  biginteger: (cell) => `${cell}::text`,
  // Strapi takes a text in a JSON column for JSON that was written twice, and gives what it cannot read as it stands there.
  json: (cell) => `CASE jsonb_typeof(${cell}) WHEN 'string' THEN to_jsonb(${cell}::text) ELSE ${cell} END`,
};
