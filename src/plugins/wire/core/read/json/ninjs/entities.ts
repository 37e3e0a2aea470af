import type { Author, Entity } from '../../../item';
import { isObject, type JsonObject } from '../../../json-object';
import { asConcepts, member } from '../json-values';
import { fieldsOf } from '../source-names';
import { address, entriesOf, first, firstText, present } from './values';

/** Names of ninjs lists (1.x in the singular), and of what is in them. */
const LISTS: { names: string[]; type: Entity['type'] }[] = [
  { names: ['people', 'person', 'persons'], type: 'person' },
  { names: ['organisations', 'organisation', 'organizations', 'organization'], type: 'organization' },
  { names: ['events', 'event'], type: 'event' },
  { names: ['objects', 'object'], type: 'object' },
];

/** Relations of an object to an item that say how the item was made and not what it is about. */
const OF_THE_MAKING = /^(source|classifiedAs|contributedBy|suppliedAs|suppliedBy|createdBy)$/i;

/** The people, organizations, events and objects that an item names beside its text. Those without a name are left out. */
export const entitiesOf = (item: JsonObject): Entity[] => {
  const fields = fieldsOf(item);
  const entities = new Map<string, Entity>();
  for (const { names, type } of LISTS) {
    for (const name of names) {
      for (const entry of listOf(fields.get(name)?.value)) {
        const [concept] = asConcepts(entry);
        const role = isObject(entry) ? roleOf(entry) : undefined;
        if (!concept?.name || (type === 'object' && OF_THE_MAKING.test(role ?? ''))) continue;
        const code = concept.code ?? (isObject(entry) ? symbolOf(entry) : undefined);
        const entity = present({ type, name: concept.name, code, role });
        entities.set(JSON.stringify(entity), entity);
      }
    }
  }
  return [...entities.values()];
};

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A relation; an address in its place is a code that stands in the wrong field, and says nothing of a role. */
const roleOf = (entry: JsonObject): string | undefined => {
  const rel = firstText(entry, 'rel role');
  return rel && /^https?:\/\//i.test(rel) ? undefined : rel;
};

/** The first of an organization's stock exchange symbols, `NASDAQ:ABCD`. */
function symbolOf(entry: JsonObject): string | undefined {
  const [symbol] = entriesOf(first(entry, 'symbols'));
  const ticker = symbol && firstText(symbol, 'symbol ticker');
  const exchange = symbol && firstText(symbol, 'exchange');
  return ticker && (exchange ? `${exchange}:${ticker}` : ticker);
}

/** Those who made the item, where the source has objects for them and not just a line. */
export const authorsOf = (item: JsonObject): Author[] =>
  ['authors', 'author', 'creator'].flatMap((list) => {
    const value = fieldsOf(item).get(list)?.value;
    const entries = Array.isArray(value) ? value : [value];
    return entries.filter(isObject).flatMap((entry) => {
      const author = present({
        name: member(entry, ['name', 'displayname', 'fullname'])?.trim(),
        email: member(entry, ['email'])?.trim(),
        url: address(entry, 'url uri href link'),
        role: member(entry, ['role', 'jobtitle'])?.trim(),
      });
      return author.name || author.email ? [author] : [];
    });
  });
