import { isObject, type JsonObject } from '../../json-object';
import type { FieldPaths } from '../fields/make-item';
import { plainName } from './source-names';

/** Members that say what an object means, as they are looked for in one; the codes last. */
const MEANING =
  'rendered value name displayname fullname title text located literal label encodedrights code uri'.split(
    ' ',
  );

/**
 * Follows paths into what stands in a field, as a mapping would name it: `headlines[].value` where `headlines` has objects, `headline.rendered`
 * where it is one. Those that are longer than a field's name already stay as they are.
 */
export const pathsInto = (object: JsonObject, paths: FieldPaths): FieldPaths =>
  Object.fromEntries(
    Object.entries(paths).map(([field, name]) => [
      field,
      Object.hasOwn(object, name) ? `${name}${stepsInto(object[name])}` : name,
    ]),
  );

function stepsInto(value: unknown): string {
  if (Array.isArray(value)) return `[]${memberOf(value[0])}`;
  return memberOf(value);
}

function memberOf(value: unknown): string {
  if (!isObject(value)) return '';
  const keys = Object.keys(value);
  for (const plain of MEANING) {
    const key = keys.find((own) => plainName(own) === plain);
    if (key !== undefined) return `.${key}`;
  }
  return '';
}
