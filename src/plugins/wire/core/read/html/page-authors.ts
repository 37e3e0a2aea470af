import type { Author } from '../../item';
import { isObject } from '../../json-object';
import { asText } from '../json/json-values';
import { isOthers, microdata, type PageProperty } from './page-properties';
import { textOf } from './page-text-of';
import type { PageTree } from './page-tree';

/** The people or organizations that a JSON-LD property names: texts, objects with a name, or a list of these. */
export function peopleOf(value: unknown): Author[] {
  const people: Author[] = [];
  for (const one of [value].flat().slice(0, 50)) {
    const name = typeof one === 'string' ? one.trim() : isObject(one) ? asText(one.name) : undefined;
    if (!name || /^https?:/i.test(name)) continue;
    const url = isObject(one) ? (asText(one.url) ?? asText(one.sameAs)) : undefined;
    const role = isObject(one) ? asText(one.jobTitle) : undefined;
    people.push({
      name: name.replace(/\s+/g, ' '),
      ...(url && /^https?:\/\//.test(url) ? { url } : {}),
      ...(role ? { role } : {}),
    });
  }
  return people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i);
}

/** Longest line that is taken for a byline (so does Readability). */
const LONGEST = 100;

/**
 * Where the page's own text names who wrote it: `rel=author`, microdata, or an element that is called a byline.
 *
 * @param before only before this node; bylines further down are those of other stories
 */
export function bylinesOf(tree: PageTree, before = tree.nodes.length): PageProperty[] {
  const found: PageProperty[] = [];
  const inAuthor = microdata(tree, 'author').filter(({ node }) => node < before);
  for (const author of inAuthor) {
    const name = microdata(tree, 'name').find(
      ({ node }) => node > author.node && node < tree.nodes[author.node].end,
    );
    found.push(name ?? author);
  }
  tree.nodes.forEach(({ tag, attributes }, node) => {
    if (tag === '' || node >= before || found.length >= 20) return;
    const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    const rel = (attributes.rel ?? '').toLowerCase().split(/\s+/).includes('author');
    if (!(rel && tag === 'a') && !/byline|(?:^|[\s_-])author(?:[\s_-]?name)?(?:\s|$)/i.test(named)) return;
    const value = textOf(tree, node, 3 * LONGEST);
    if (value === '' || value.length > LONGEST || isOthers(tree, node)) return;
    found.push({ value, name: rel ? `${tag}[rel=author]` : `${tag}.${named.trim().split(/\s+/)[0]}`, node });
  });
  return found;
}
