/** What may stand before the root: a byte order mark, white space, declaration, processing instructions, comments, a document type. */
const BEFORE = /^(?:\ufeff|\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^<>]*>)/i;

/** How much of a file's beginning is looked at. */
const LOOKED_AT = 16 * 1024;

const ROOT = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})([^<>]*)>?/;

/** The kind of feed that a text begins with, by its root element and namespaces; undefined for anything else. */
export const feedKind = (text: string): 'rss' | 'atom' | 'wxr' | undefined => {
  let rest = text.slice(0, LOOKED_AT);
  for (let before = BEFORE.exec(rest); before; before = BEFORE.exec(rest))
    rest = rest.slice(before[0].length);
  const root = ROOT.exec(rest);
  if (!root) return undefined;
  const [, name, attributes] = root;
  switch (name.toLowerCase()) {
    case 'rss':
      return /<wp:wxr_version|wordpress\.org\/export\//.test(text) ? 'wxr' : 'rss';
    case 'rdf':
      return /purl\.org\/(rss|net\/rss)|netscape\.com\/rdf/i.test(attributes) ? 'rss' : undefined;
    case 'feed':
    case 'entry':
      return /Atom|atom|purl\.org\/(pie|echo)|necho|newformat/.test(attributes) ||
        !/xmlns\s*=/.test(attributes)
        ? 'atom'
        : undefined;
    default:
      return undefined;
  }
};
