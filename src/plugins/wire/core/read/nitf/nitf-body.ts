import type { Author } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { looksLikeHtml } from '../html/html-text';
import { undented, type BodyPart } from '../iptc/body-parts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/element';
import { escapeText } from '../xml/to-html';
import { findRights } from './nitf-docdata';
import { isDeskNote, nitfHtml } from './nitf-html';
import { blockText, lineText } from './nitf-lines';
import { present } from './nitf-media';

/** Adds what an NITF `body.head` has. Returns the subheadlines, which are text. */
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
  const byline = bylines.map(lineText).filter((line) => line !== undefined);
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
    addFound(found, 'places', placesOf(location), `${path}dateline/location`);
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

/** The city where there is one, else the whole. */
const placesOf = (location: XmlElement): { name: string; code?: string }[] => {
  const city = [...descendants(location, 'city')][0];
  const name = textOf(city) ?? textOf(location);
  return name === undefined ? [] : [{ name: name.replace(/[\s,;(]+$/, '') }];
};

/** People who are marked in a byline; one by one, or as a whole when nobody is marked. */
function authorsOf(byline: XmlElement): Author[] {
  const role = textOf(childOf(byline, 'byttl'));
  const email = [...descendants(byline, 'virtloc'), ...descendants(byline, 'a')]
    .map((one) => (textOf(one) ?? '').replace(/^mailto:/, ''))
    .find((text) => /^[^\s@]+@[^\s@]+$/.test(text));
  return [...descendants(byline, 'person')]
    .map((person) => textOf(person)?.replace(/^by\s+/i, ''))
    .filter((name) => name !== undefined)
    .map((name) => present<Author>({ name, role, email }));
}

const ONLY_ADDRESSES = /^\s*[^\s@/,;]+@[^\s@/,;]+(\s*[/,;|]?\s*[^\s@/,;]+@[^\s@/,;]+){0,20}\s*$/;

/** The content; some agencies put plain text or escaped HTML into it. */
function contentPart(content: XmlElement, name: string): BodyPart[] {
  if (childrenOf(content).length > 0) return [{ html: nitfHtml(content), name }];
  const text = undented(rawTextOf(content));
  if (text === '') return [];
  return looksLikeHtml(text) ? [{ html: text, name }] : [{ text, name }];
}

/** A story's text: subheadlines, the content, what stands at its end. Addresses of authors at the end are authors. */
export const nitfBody = (
  body: XmlElement | undefined,
  subheadlines: readonly string[],
  path: string,
): { parts: BodyPart[]; authors: Author[]; deskNotes: string[] } => {
  const content = childrenOf(body, 'body.content');
  const parts: BodyPart[] = [];
  if (subheadlines.length > 0) {
    const html = subheadlines.map((line) => `<h2>${escapeText(line)}</h2>`).join('\n');
    parts.push({ html, name: `${path}body.head/hedline/hl2` });
  }
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
