import type { PageTree } from './page-tree';

/** What a page's `<meta>` elements say: for each `name`, `property`, `itemprop` or `http-equiv` (lower case) the contents, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const KEYS = ['name', 'property', 'itemprop', 'http-equiv'] as const;

export function readMetaTags({ nodes }: PageTree): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of nodes) {
    if (tag !== 'meta') continue;
    const content = (attributes.content ?? attributes.value ?? '').trim();
    if (content === '') continue;
    for (const key of KEYS) {
      for (const name of (attributes[key] ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const known = tags.get(name);
        if (known) known.push(content);
        else tags.set(name, [content]);
      }
    }
  }
  return tags;
}
