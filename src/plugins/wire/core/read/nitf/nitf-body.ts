import type { Author } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { looksLikeHtml } from '../html/html-text';
import { undented, type BodyPart } from '../iptc/body-parts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  isElement,
  rawTextOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml/element';
import { findRights, placeName } from './nitf-docdata';
import { isDeskNote, nitfHtml } from './nitf-html';
import { blockText, lineText } from './nitf-lines';
import { present } from './nitf-media';

/** Adds what an NITF `body.head` has. Returns the subheadlines beside it. */
export const findBodyHead = (
  head: XmlElement | undefined,
  found: FoundFields,
  path: string,
): { authors: Author[]; subheadlines: string[] } => {
  const hedline = childOf(head, 'hedline');
  for (const hl1 of childrenOf(hedline, 'hl1'))
    addFound(found, 'headline', lineText(hl1), `${path}hedline/hl1`);
  if (hedline && !childOf(hedline, 'hl1') && !childOf(hedline, 'hl2')) {
    addFound(found, 'headline', textOf(hedline), `${path}hedline`);
  }
  const bylines = childrenOf(head, 'byline');
  const byline = bylines.map(bylineText).filter((line) => line !== undefined);
  if (byline.length > 0) addFound(found, 'byline', byline.join('; '), `${path}byline`);
  const dateline = childOf(head, 'dateline');
  addFound(found, 'dateline', lineText(dateline), `${path}dateline`);
  addFound(found, 'credit', lineText(childOf(head, 'distributor')), `${path}distributor`);
  const abstracts = childrenOf(head, 'abstract')
    .map(blockText)
    .filter((text) => text !== undefined);
  if (abstracts.length > 0) addFound(found, 'abstract', abstracts.join('\n\n'), `${path}abstract`);
  findRights(childrenOf(head, 'rights'), found, `${path}rights`);
  findNotes(childrenOf(head, 'note'), found, `${path}note`);
  for (const location of childrenOf(dateline, 'location')) {
    const name = placeName(location);
    addFound(found, 'places', name === undefined ? undefined : [{ name }], `${path}dateline/location`);
  }
  const subheadlines = childrenOf(hedline, 'hl2')
    .map(lineText)
    .filter((line) => line !== undefined);
  return { authors: bylines.flatMap(authorsOf), subheadlines };
};

/** Notes are for the desk, but for those on rights. */
function findNotes(notes: readonly XmlElement[], found: FoundFields, path: string): void {
  for (const note of notes) {
    const text = blockText(note);
    if (text === undefined) continue;
    const kind = attributeOf(note, 'noteclass')?.toLowerCase() ?? '';
    if (/cpyrt|copyright/.test(kind)) {
      addFound(found, 'copyrightNotice', text, path);
      continue;
    }
    addFound(found, 'editorialNote', text, path);
  }
}

const isAddress = (node: XmlNode): boolean =>
  isElement(node) && (node.name === 'virtloc' || node.name === 'a') && MAIL.test(addressIn(node));

const addressIn = (element: XmlElement): string => (textOf(element) ?? '').replace(/^mailto:/, '');

const MAIL = /^[^\s@]+@[^\s@]+$/;

/** A byline as it is read aloud: an author's mail address is the author's. */
const bylineText = (byline: XmlElement): string | undefined => lineText(withoutAddress(byline));

const withoutAddress = (byline: XmlElement): XmlElement => ({
  ...byline,
  children: byline.children
    .filter((node) => !isAddress(node))
    .map((node) => (isElement(node) && node.children.some(isAddress) ? withoutAddress(node) : node)),
});

/** People who are marked in a byline; of one with a mail address in which nobody is marked, the byline. */
function authorsOf(byline: XmlElement): Author[] {
  const role = textOf(childOf(byline, 'byttl'));
  const email = [...descendants(byline, 'virtloc'), ...descendants(byline, 'a')]
    .map(addressIn)
    .find((text) => MAIL.test(text));
  const people = [...descendants(byline, 'person')]
    .map((person) => textOf(person)?.replace(/^by\s+/i, ''))
    .filter((name) => name !== undefined)
    .map((name) => present<Author>({ name, role, email }));
  return people.length > 0 || !email ? people : [present<Author>({ name: bylineText(byline), email })];
}

const ONLY_ADDRESSES = /^\s*[^\s@/,;]+@[^\s@/,;]+(\s*[/,;|]?\s*[^\s@/,;]+@[^\s@/,;]+){0,20}\s*$/;

const WRAPPERS = new Set(['block', 'p', 'div']);

/** True where HTML was escaped into paragraphs or blocks that have no markup of their own. */
const isEscapedInside = (content: XmlElement): boolean => {
  for (const one of descendants(content)) if (!WRAPPERS.has(one.name)) return false;
  const text = rawTextOf(content);
  return looksLikeHtml(text) && /<\/[a-z]|<br\b/i.test(text);
};

const unescaped = (html: string): string =>
  html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** The content; some agencies put plain text or escaped HTML into it. */
function contentPart(content: XmlElement, name: string): BodyPart[] {
  if (childrenOf(content).length > 0) {
    const html = nitfHtml(content);
    return [{ html: isEscapedInside(content) ? unescaped(html) : html, name }];
  }
  const text = undented(rawTextOf(content));
  if (text === '') return [];
  return looksLikeHtml(text) ? [{ html: text, name }] : [{ text, name }];
}

/** A story's text: the content, and what stands at its end. Addresses of authors at the end are authors. */
export const nitfBody = (
  body: XmlElement | undefined,
  path: string,
): { parts: BodyPart[]; authors: Author[]; deskNotes: string[] } => {
  const content = childrenOf(body, 'body.content');
  const parts: BodyPart[] = [];
  for (const one of content) parts.push(...contentPart(one, `${path}body.content`));
  const authors: Author[] = [];
  for (const end of childrenOf(body, 'body.end')) {
    for (const line of childrenOf(end)) {
      const text = textOf(line);
      if (text === undefined) continue;
      if (ONLY_ADDRESSES.test(text)) {
        for (const email of text.split(/[\s/,;|]+/)) if (email) authors.push({ email });
      } else if (!isDeskNote(line)) {
        const html =
          line.name === 'tagline' || line.name === 'bibliography'
            ? `<p>${nitfHtml(line)}</p>`
            : nitfHtml(line);
        parts.push({ html, name: `${path}body.end/${line.name}` });
      }
    }
  }
  const deskNotes = body
    ? [...descendants(body, 'note')]
        .filter(isDeskNote)
        .map(blockText)
        .filter((text) => text !== undefined)
    : [];
  return { parts, authors, deskNotes };
};
