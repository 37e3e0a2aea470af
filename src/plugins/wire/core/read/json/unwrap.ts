import { isObject, type JsonObject } from '../../json-object';
import { placeInside } from './place-inside';
import { BODY_NAMES, fieldsOf, isBlank, NAMES, plainName } from './source-names';
import { withEmbedded } from './wordpress-rest';

/** Fields in which web services put an item beside what they say of it: AP's and home-made (`item`), GraphQL (`node`), JSON:API (`attributes`), Elasticsearch, Contentful (`fields`). */
const WRAPPERS = new Set(
  'item newsitem data response result article story document doc entry record post node attributes content fields'.split(
    ' ',
  ),
);

/** As many objects as may stand around an item. */
const MOST_WRAPPERS = 4;

/** What services say beside an item of its record: Contentful under `sys`. */
const DATED = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];

const OF_AN_ITEM: ReadonlySet<string> = new Set([...NAMES.headline.split(' '), ...BODY_NAMES]);

/**
 * The item in an object that is none itself, as it has neither a headline nor a body: `{"meta": …, "item": {…}}`, `{"id": "1", "attributes": {…}}`. An identifier
 * and dates beside it are the item's where it has no others.
 *
 * @param pointer where the object is: a JSON pointer, or `line 12`
 * @returns the item, and where it is; the object as it came when there is none in it
 */
export const unwrap = (object: JsonObject, pointer: string): { object: JsonObject; pointer: string } => {
  let at = { object, pointer };
  for (let depth = 0; depth < MOST_WRAPPERS && !isItem(at.object); depth += 1) {
    const inner = Object.entries(at.object).find(
      ([name, value]) => (name === '_source' || WRAPPERS.has(plainName(name))) && isObject(value),
    );
    if (!inner) return { object, pointer };
    const [name, value] = inner as [string, JsonObject];
    const beside = isObject(at.object.sys) ? { ...at.object.sys, ...at.object } : at.object;
    const id = beside.id ?? beside._id;
    at = {
      object: {
        ...Object.fromEntries(DATED.filter((one) => one in beside).map((one) => [one, beside[one]])),
        ...value,
        ...(id === undefined || hasGuid(value) ? {} : { id }),
      },
      pointer: placeInside(at.pointer, name),
    };
  }
  return isItem(at.object) ? { ...at, object: flat(withEmbedded(at.object)) } : { object, pointer };
};

/** Relations as Strapi 4 writes them, `{"data": {"id": 1, "attributes": {…}}}`, are what stands in them. */
const flat = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const data = isObject(value) && Object.keys(value).length === 1 ? value.data : undefined;
      if (isObject(data)) return [name, related(data)];
      return [name, Array.isArray(data) && data.every(isObject) ? data.map(related) : value];
    }),
  );

const related = (data: JsonObject): JsonObject =>
  isObject(data.attributes) ? { id: data.id, ...data.attributes } : data;

const hasGuid = (object: JsonObject): boolean => fieldsOf(object).all('guid').length > 0;

/** What has the name of a body and is an object may stand around the item. */
const isItem = (object: JsonObject): boolean =>
  Object.entries(object).some(([name, value]) => {
    const plain = plainName(name);
    return OF_AN_ITEM.has(plain) && !isBlank(value) && !(WRAPPERS.has(plain) && isObject(value));
  });
