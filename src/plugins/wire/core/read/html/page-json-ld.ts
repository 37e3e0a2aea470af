import type { Note } from '../format-reader';
import type { PageTree } from './page-tree';

/** An object of a page's JSON-LD, with its types (without `schema:` or an address in front). */
export interface JsonLdObject {
  types: string[];
  value: Record<string, unknown>;
}

/** How many objects of a page are looked at, and how deep they may lie in one another. */
const MOST = 2000;
const DEEPEST = 12;

/**
 * Reads a page's JSON-LD (JSON-LD 1.1, section 7: `script` elements of that type): every object that has a type, in document order, outer ones first.
 * A block that is not JSON even after mending what pages commonly get wrong (comments, CDATA, line breaks in strings, a comma too many) is
 * left out with a note.
 */
export function readJsonLd({ nodes }: PageTree): { objects: JsonLdObject[]; notes: Note[] } {
  const objects: JsonLdObject[] = [];
  const notes: Note[] = [];
  let number = 0;
  nodes.forEach(({ tag, attributes, end }, i) => {
    if (tag !== 'script' || !/^application\/ld\+json\b/i.test((attributes.type ?? '').trim())) return;
    number += 1;
    const source = nodes
      .slice(i + 1, end)
      .map(({ text }) => text)
      .join('');
    const parsed = parse(source);
    if (parsed) collect(parsed.value, objects);
    else if (source.trim() !== '') notes.push(unread(number));
  });
  return { objects, notes };
}

const unread = (number: number): Note => ({
  code: 'ITEM_JSON_LD',
  field: 'json-ld',
  place: `head/script[${number}]`,
  message: `The page's JSON-LD block ${number} is not valid JSON and is not read; what the page says elsewhere counts. Tell the site, or enter what is missing by hand.`,
});

function parse(source: string): { value: unknown } | undefined {
  for (const text of [source, mended(source)]) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      // The next form of it, or none.
    }
  }
  return undefined;
}

/** What some content systems put around JSON so that it is a script or XHTML, too. */
const FRONTS = ['<!--', '/*<![CDATA[*/', '//<![CDATA[', '<![CDATA['];
const BACKS = ['-->', '/*]]>*/', '//]]>', ']]>', ';'];

function mended(source: string): string {
  let text = source.trim();
  for (const front of FRONTS) if (text.startsWith(front)) text = text.slice(front.length).trim();
  for (let round = 0; round < 3; round += 1) {
    const back = BACKS.find((end) => text.endsWith(end));
    if (back) text = text.slice(0, -back.length).trim();
  }
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
}

/** Goes breadth first, without recursion. */
function collect(root: unknown, objects: JsonLdObject[]): void {
  let level: unknown[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && objects.length < MOST; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) {
        const types = typesOf(value as Record<string, unknown>);
        if (types.length > 0) objects.push({ types, value: value as Record<string, unknown> });
      }
      if (next.length < MOST) next.push(...Object.values(value).slice(0, MOST));
    }
    level = next;
  }
}

const typesOf = (value: Record<string, unknown>): string[] =>
  [value['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|PressRelease|SocialMediaPosting)$/;

/**
 * The object that is the page's article: the first of an article's type (schema.org `Article` and those under it) that has a headline or
 * name, those of pages and other works only where there is none.
 */
export function articleObject(objects: readonly JsonLdObject[]): JsonLdObject | undefined {
  const named = objects.filter(({ value }) => value.headline !== undefined || value.name !== undefined);
  return (
    named.find(
      ({ types, value }) => types.some((type) => ARTICLE.test(type)) && value.headline !== undefined,
    ) ??
    named.find(({ types }) => types.some((type) => ARTICLE.test(type))) ??
    named.find(({ types }) =>
      types.some((type) => /^(?:WebPage|CreativeWork|ItemPage|Recipe|VideoObject)$/.test(type)),
    )
  );
}

/** Resolves `{"@id": …}` that stands for an object elsewhere in the page. */
export const resolve = (value: unknown, objects: readonly JsonLdObject[]): unknown => {
  if (Array.isArray(value))
    return value.slice(0, 50).map((one): unknown => (Array.isArray(one) ? undefined : resolve(one, objects)));
  if (typeof value !== 'object' || value === null) return value;
  const id = (value as Record<string, unknown>)['@id'];
  if (typeof id !== 'string' || Object.keys(value).length > 2) return value;
  return (
    objects.find((object) => object.value['@id'] === id && Object.keys(object.value).length > 2)?.value ??
    value
  );
};
