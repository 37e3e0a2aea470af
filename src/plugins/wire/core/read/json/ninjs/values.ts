import { isObject, type JsonObject } from '../../../json-object';
import { rememberWords } from '../../../remember-words';
import { asText, member } from '../json-values';
import { fieldsOf, isBlank } from '../source-names';

/**
 * The objects of a ninjs list: of 2.x and 3.x as they stand; of 1.x, where some are an object with a name for each entry, with that name as
 * `name`. A single object in the list's place is taken for a list of one.
 */
export const entriesOf = (value: unknown): JsonObject[] => {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  const inner = Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  const isNamed =
    inner.length > 0 && inner.length === Object.values(value).filter((one) => !isBlank(one)).length;
  return isNamed ? inner.map(([name, entry]) => ({ name, ...entry })) : [value];
};

const listOf = rememberWords((names): string[] => names.split(' '));

/** What an object has under the first of these plain names that is not blank. */
export const first = (object: JsonObject, names: string): unknown => {
  const fields = fieldsOf(object);
  for (const name of listOf(names)) {
    const found = fields.get(name);
    if (found) return found.value;
  }
  return undefined;
};

/** `first` as text; undefined for what has none. */
export const firstText = (object: JsonObject, names: string): string | undefined =>
  asText(first(object, names));

/** The web address under the first of these names that has one. */
export const address = (object: JsonObject, names: string): string | undefined => {
  const found = member(object, names.split(' '))?.trim();
  return found && /^https?:\/\/\S/i.test(found) ? found : undefined;
};

/** A count of pixels or bytes. */
export const count = (object: JsonObject, names: string): number | undefined => {
  const value = Number(member(object, names.split(' ')));
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

/** The object without the members that are undefined. */
export const present = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** Undefined in place of an empty list. */
export const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
