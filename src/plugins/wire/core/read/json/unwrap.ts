import { pointerStep } from './envelope';
import { isObject, type JsonObject } from './ninjs/values';
import { BODY_NAMES, isBlank, NAMES, plainName } from './source-names';

/** Fields in which web services put an item beside what they say of it: AP's and home-made (`item`), GraphQL (`node`), JSON:API (`attributes`), Elasticsearch. */
const WRAPPERS = new Set(
  'item newsitem data response result article story document doc entry record post node attributes content'.split(
    ' ',
  ),
);

/** As many objects as may stand around an item. */
const MOST_WRAPPERS = 4;

const OF_AN_ITEM: ReadonlySet<string> = new Set([...NAMES.headline.split(' '), ...BODY_NAMES]);

/**
 * The item in an object that is none itself, as it has neither a headline nor a body: `{"meta": …, "item": {…}}`, `{"id": "1", "attributes": {…}}`. An identifier
 * beside it is the item's where it has no other.
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
    const id = at.object.id ?? at.object._id;
    at = {
      object: id === undefined || hasGuid(value) ? value : { ...value, id },
      pointer: at.pointer.startsWith('line ') ? at.pointer : `${at.pointer}/${pointerStep(name)}`,
    };
  }
  return isItem(at.object) ? at : { object, pointer };
};

const GUIDS = new Set(NAMES.guid.split(' '));

const hasGuid = (object: JsonObject): boolean =>
  Object.entries(object).some(([name, value]) => GUIDS.has(plainName(name)) && !isBlank(value));

/** What has the name of a body and is an object may stand around the item. */
const isItem = (object: JsonObject): boolean =>
  Object.entries(object).some(([name, value]) => {
    const plain = plainName(name);
    return OF_AN_ITEM.has(plain) && !isBlank(value) && !(WRAPPERS.has(plain) && isObject(value));
  });
