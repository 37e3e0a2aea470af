import { all, Broken, isUri, xmlTree, type Node } from './xml-tree';

const ATOM = 'http://www.w3.org/2005/Atom ';
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const OF_FEEDS =
  'author category contributor generator icon id link logo rights subtitle title updated entry'.split(' ');
const OF_ENTRIES =
  'author category content contributor id link published rights source summary title updated'.split(' ');

/** What of RFC 4287 a document does not keep to. */
export function atomProblems(xml: string): string[] {
  const broken = new Broken();
  const feed = xmlTree(xml);
  broken.must(feed.name === `${ATOM}feed`, 'the root is a feed');
  checkCommon(feed, OF_FEEDS, broken);
  const self = links(feed, 'self');
  broken.must(self.length === 1, 'a feed has one link to itself (4.1.1)');
  const entries = all(feed, `${ATOM}entry`);
  const hasAuthor = all(feed, `${ATOM}author`).length > 0;
  for (const entry of entries) {
    checkCommon(entry, OF_ENTRIES, broken);
    broken.must(hasAuthor || all(entry, `${ATOM}author`).length > 0, 'somebody is the author (4.1.2)');
    broken.must(
      all(entry, `${ATOM}content`).length > 0 || links(entry, 'alternate').length > 0,
      'an entry without content has an alternate link (4.1.2)',
    );
    for (const name of ['content', 'published', 'summary'])
      broken.must(all(entry, ATOM + name).length <= 1, `an entry has one ${name} (4.1.2)`);
  }
  const keys = entries.map(
    (entry) => `${all(entry, `${ATOM}id`)[0].text} ${all(entry, `${ATOM}updated`)[0].text}`,
  );
  broken.must(new Set(keys).size === keys.length, 'entries of one id have different dates (4.1.1)');
  return broken.rules;
}

const links = (node: Node, rel: string): Node[] =>
  all(node, `${ATOM}link`).filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel);

function checkCommon(node: Node, known: readonly string[], broken: Broken): void {
  for (const name of ['id', 'title', 'updated'])
    broken.must(all(node, ATOM + name).length === 1, `there is one ${name}`);
  broken.must(all(node, `${ATOM}rights`).length <= 1, 'there is one rights');
  for (const { name } of node.children)
    broken.must(
      !name.startsWith(ATOM) || known.includes(name.slice(ATOM.length)),
      `${name} does not belong there`,
    );
  for (const { text } of all(node, `${ATOM}id`))
    broken.must(isUri(text), `an id is an IRI without spaces (4.2.6): ${text}`);
  for (const name of ['updated', 'published'])
    for (const { text } of all(node, ATOM + name))
      broken.must(RFC_3339.test(text), `a date is of RFC 3339 (3.3): ${text}`);
  for (const { attributes } of all(node, `${ATOM}link`))
    broken.must(isUri(attributes.href), `a link has an address (4.2.7): ${attributes.href}`);
  const alternates = links(node, 'alternate').map(
    ({ attributes: { type, hreflang } }) => `${type} ${hreflang}`,
  );
  broken.must(
    new Set(alternates).size === alternates.length,
    'alternate links differ in type (4.1.1, 4.1.2)',
  );
  for (const author of all(node, `${ATOM}author`)) {
    const [name] = all(author, `${ATOM}name`);
    broken.must(Boolean(name?.text.trim()), 'an author has a name (3.2.1)');
  }
  for (const { attributes } of all(node, `${ATOM}category`))
    broken.must(Boolean(attributes.term), 'a category has a term (4.2.2)');
  for (const name of ['title', 'subtitle', 'summary', 'rights', 'content'])
    for (const { attributes, children } of all(node, ATOM + name))
      broken.must(
        ['text', 'html', undefined].includes(attributes.type) && children.length === 0,
        `a ${name} of type ${attributes.type} is text (3.1.1)`,
      );
}
