import type { Encoder } from './copy-table';
import { EncodedText } from './encoded-text';
import { COPY_NULL, escapeCopy } from './escape-copy';
import { JsonText } from './json-text';
import { idOf, PlannedRow, type RowRef } from './planned-row';
import { dateText, dateTimeText, timeText, zoneText } from './time-text';

/** What an encoder does with a value that is there. */
type Encode = (value: never) => string | Uint8Array;

const text: Encode = (value: string | EncodedText) =>
  value instanceof EncodedText ? value.bytes : escapeCopy(value);
const json: Encode = (value: unknown) =>
  value instanceof EncodedText
    ? value.bytes
    : escapeCopy(value instanceof JsonText ? value.text : JSON.stringify(value));
const number: Encode = (value: number) => String(value);

/** By Strapi's attribute types; as `@strapi/database` writes each (`dist/fields`). */
const ENCODERS: Readonly<Record<string, Encode>> = {
  string: text,
  text,
  richtext: text,
  uid: text,
  enumeration: text,
  json,
  blocks: json,
  integer: number,
  float: number,
  decimal: number,
  biginteger: (value: number | bigint | string) => BigInt(value).toString(),
  boolean: (value: boolean) => (value ? 't' : 'f'),
  date: (value: string | Date) => dateText(value),
  time: (value: string | Date) => timeText(value),
  datetime: (value: string | Date) => dateTimeText(value),
  timestamp: (value: string | Date) => dateTimeText(value),
};

/** The encoder of an attribute type; undefined when it is none that can be copied. */
export function encoderOf(type: string): Encoder | undefined {
  const encode = Object.hasOwn(ENCODERS, type) ? ENCODERS[type] : undefined;
  return encode && nullable(encode);
}

/** Of a moment, in a column without a time zone. */
export const encodeDateTime: Encoder = encoderOf('datetime')!;

/** Of a column that holds the id of another row. */
export const encodeRef: Encoder = nullable((row: RowRef) => String(idOf(row)));

/** By the value's own type, for tables that Strapi knows nothing of. */
export const encodeRaw: Encoder = nullable((value: unknown) => {
  if (typeof value === 'string') return escapeCopy(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return `${dateTimeText(value)}${zoneText(value)}`;
  if (value instanceof JsonText) return escapeCopy(value.text);
  if (value instanceof PlannedRow) return String(idOf(value));
  if (Array.isArray(value)) return escapeCopy(`{${value.map(arrayItem).join(',')}}`);
  return String(value);
});

/** An item of PostgreSQL's array literal. */
const arrayItem = (item: string | number | bigint): string =>
  typeof item === 'string' ? `"${item.replace(/["\\]/g, '\\$&')}"` : String(item);

function nullable(encode: Encode): Encoder {
  return (value) => (value === null || value === undefined ? COPY_NULL : encode(value as never));
}
