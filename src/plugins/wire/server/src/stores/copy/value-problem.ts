import { blocksProblem } from './blocks-problem';
import { EncodedText } from './encoded-text';
import { JsonText } from './json-text';
import type { SchemaAttribute } from './metadata';
import { isDateTime, isDay, isTime } from './time-text';

/** Code units of a column `varchar(255)`. */
const SHORT = 255;
/** Of Strapi's column for decimals: 10 digits, 2 of them behind the point. */
const MAX_DECIMAL = 99_999_999;

/** Attribute types whose columns differ in nothing but how much they hold. */
const HAVE_ANY_COLUMN: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'uid', 'json', 'blocks']);

/**
 * What Strapi's validation or PostgreSQL could have against a scalar; strict where Strapi would make another value of it.
 *
 * Source: `@strapi/core`, `dist/services/entity-validator/validators.js`.
 *
 * @param isDraft drafts may be shorter and smaller than what is published
 * @returns what follows the attribute's name in a sentence
 */
export function valueProblem(
  value: unknown,
  attribute: SchemaAttribute,
  isDraft: boolean,
): string | undefined {
  if (attribute.unique && value !== '') return 'must be unique';
  if (value instanceof EncodedText) return undefined;
  if (attribute.columnType && !HAVE_ANY_COLUMN.has(attribute.type)) return 'has a column of its own kind';
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
      return textProblem(value, attribute, isDraft);
    case 'enumeration':
      return (attribute.enum as unknown[]).includes(value) ? undefined : 'is none of its values';
    case 'integer':
      if (value !== Number(value) >> 0) return 'is no integer of 4 bytes';
      return sizeProblem(value as number, attribute, isDraft);
    case 'float':
    case 'decimal':
      if (!Number.isFinite(value)) return 'is no number';
      if (attribute.type === 'decimal' && Math.abs(value as number) > MAX_DECIMAL)
        return 'has too many digits';
      return sizeProblem(value as number, attribute, isDraft);
    case 'biginteger':
      return isBigInteger(value) ? undefined : 'is no integer of 8 bytes';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is neither true nor false';
    case 'date':
      return isDay(value) ? undefined : 'is no day like 2030-01-31';
    case 'time':
      return isTime(value) ? undefined : 'is no time of day like 23:59:59.999';
    case 'datetime':
    case 'timestamp':
      return isDateTime(value) ? undefined : 'is no time like 2030-01-31T23:59:59Z';
    case 'json':
      return jsonProblem(value);
    case 'blocks':
      return (value instanceof JsonText ? undefined : blocksProblem(value)) ?? jsonProblem(value);
    default:
      return `has the type ${attribute.type}`;
  }
}

function textProblem(value: unknown, attribute: SchemaAttribute, isDraft: boolean): string | undefined {
  if (typeof value !== 'string') return 'is no text';
  if (value.includes('\0')) return 'has a NUL in it';
  const { type, maxLength, minLength, regex, required, columnType } = attribute;
  const isShort = (type === 'string' || type === 'uid') && columnType === undefined;
  const max = Math.min(
    isCount(maxLength) ? maxLength : type === 'string' ? SHORT : Infinity,
    isShort ? SHORT : Infinity,
  );
  if (value.length > max) return `is longer than ${max} characters`;
  if (isDraft) return undefined;
  if (isCount(minLength) && value.length < minLength) return `is shorter than ${minLength} characters`;
  if (type === 'uid' && regex === undefined && !/^[A-Za-z0-9\-_.~]*$/.test(value)) return 'is no slug';
  if (regex === undefined || (value === '' && !required && type !== 'uid')) return undefined;
  return new RegExp(regex as string).test(value) ? undefined : 'is not of the pattern it must have';
}

function sizeProblem(value: number, { min, max }: SchemaAttribute, isDraft: boolean): string | undefined {
  if (isLimit(min) && !isDraft && value < Number(min)) return `is less than ${min}`;
  if (isLimit(max) && value > Number(max)) return `is more than ${max}`;
  return undefined;
}

/** What PostgreSQL could have against a value as JSON. Strapi sends strings as JSON that is written already. */
export function jsonProblem(value: unknown): string | undefined {
  if (typeof value === 'string') return 'is text where JSON is wanted';
  const text = value instanceof JsonText ? value.text : JSON.stringify(value);
  if (text === undefined) return 'is nothing that JSON has';
  // `JSON.stringify` escapes NULs and halves of surrogate pairs, and neither can stand in a `jsonb`.
  return text.includes('\\u') && /\\u(?:0000|[dD][89a-fA-F])/.test(text)
    ? 'has a NUL or half a surrogate pair in it'
    : undefined;
}

function isBigInteger(value: unknown): boolean {
  const isInteger =
    typeof value === 'bigint' ||
    Number.isSafeInteger(value) ||
    (typeof value === 'string' && /^[+-]?\d{1,19}$/.test(value));
  if (!isInteger) return false;
  const integer = BigInt(value as bigint);
  return integer === BigInt.asIntN(64, integer);
}

const isCount = (value: unknown): value is number => Number.isInteger(value);
/** Strapi takes limits that are written as text, too. */
const isLimit = (value: unknown): value is number | string =>
  value !== undefined && value !== null && Number.isFinite(Number(value));
