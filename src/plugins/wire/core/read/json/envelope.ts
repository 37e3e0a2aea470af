import { scanMembers, skipSpace, type JsonMember } from './json-scan';
import { placeInside } from './place-inside';
import { BODY_NAMES, plainName } from './source-names';

/** Fields under which files and web services send a list of items. */
const ITEM_LISTS = new Set(
  'items articles edges newsitems stories posts news entries entry item article documents docs records data results result hits feed channel rss response value list messages content db'.split(
    ' ',
  ),
);

/** How many objects an envelope may put around its list, as in `{"response":{"data":{"items":[…]}}}`. */
const MOST_WRAPPERS = 4;

/**
 * Finds the array of items in a JSON value: the value itself, or the one in the first field that commonly holds such a list and has
 * objects in it. An object that has a body of its own is an item, whatever else it holds.
 *
 * @returns where the array begins, and the JSON pointer to it; undefined when the value is to be read as one item
 */
export const findItems = (text: string, start: number): { at: number; pointer: string } | undefined =>
  text[start] === '[' ? { at: start, pointer: '' } : inObject(text, start, '', MOST_WRAPPERS);

function inObject(
  text: string,
  start: number,
  pointer: string,
  wrappers: number,
): { at: number; pointer: string } | undefined {
  if (wrappers === 0) return undefined;
  const candidates: JsonMember[] = [];
  let headed = false;
  for (const member of scanMembers(text, start)) {
    const name = plainName(member.key ?? '');
    if (name === 'bodies' || (BODY_NAMES.has(name) && text[member.start] === '"')) return undefined;
    if (name === 'headline' || name === 'headlines') headed = true;
    if (ITEM_LISTS.has(name) && '[{'.includes(text[member.start])) candidates.push(member);
  }
  for (const { key, start: at } of candidates) {
    const inner = placeInside(pointer, key ?? '');
    if (key === 'db' && text[at] === '[') {
      // Ghost's exports: a list of one database, in which the posts are.
      const database = skipSpace(text, at + 1);
      const posts = text[database] === '{' ? inObject(text, database, `${inner}/0`, wrappers - 1) : undefined;
      if (posts) return posts;
    }
    if (text[at] === '[' && '{['.includes(text[skipSpace(text, at + 1)] ?? '-'))
      return { at, pointer: inner };
    const found = text[at] === '{' ? inObject(text, at, inner, wrappers - 1) : undefined;
    if (found) return found;
  }
  if (headed) return undefined;
  const empty = candidates.find(({ start: at }) => text[at] === '[' && text[skipSpace(text, at + 1)] === ']');
  return empty && { at: empty.start, pointer: placeInside(pointer, empty.key ?? '') };
}
