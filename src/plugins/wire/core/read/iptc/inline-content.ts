import type { Note } from '../format-reader';
import { looksLikeHtml } from '../html/html-text';
import type { ReadLimits } from '../outcome';
import {
  childOf,
  childrenOf,
  descendants,
  hasOwnText,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/element';
import { escapeText, innerHtml } from '../xml/to-html';
import { undented, type BodyPart } from './body-parts';
import { parseXml } from './parse-xml';
import { withoutRepeated, type KnownLines } from './repeated';

/** What stands in an `inlineXML`, `inlineData` or `DataContent`. */
export interface InlineContent {
  /** An NITF story; it has fields of its own. */
  nitf?: XmlElement;
  parts: BodyPart[];
  notes: Note[];
}

export interface InlineOptions {
  limits: ReadLimits;
  /** What the source calls it. */
  name: string;
  /** Media type or format as the source says. */
  type?: string;
  known: KnownLines;
}

const HTML = new Set(
  (
    'html body main article section header footer aside nav div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th ' +
    'blockquote pre figure figcaption img a b i u s em strong sub sup br hr q cite code small center font address iframe video audio picture'
  ).split(' '),
);

/** Elements that no other vocabulary has by the same name. */
const HTML_BLOCKS = new Set('html body p div h1 h2 h3 ul ol blockquote'.split(' '));

/** NITF's elements that HTML has not, which are content without anything around it. */
const NITF_ONLY = new Set('block bq hl2 media media-caption nitf-table'.split(' '));

/** Reads content that stands in the document itself: NITF, XHTML, HTML or NITF that is escaped, plain text, or the words of any other vocabulary. */
export const inlineContent = (holder: XmlElement, options: InlineOptions): InlineContent => {
  const elements = childrenOf(holder);
  if (elements.length === 0) return ofText(rawTextOf(holder), options);
  const nitf = elements.find(({ name }) => name === 'nitf');
  if (nitf) return { nitf, parts: [], notes: [] };
  // NITF's body without the rest of it.
  const bodyOnly = elements.find(({ name }) => name === 'body.content' || name === 'body.head');
  if (bodyOnly || childOf(childOf(holder, 'body'), 'body.content')) {
    const body = bodyOnly ? { ...holder, name: 'body' } : childOf(holder, 'body')!;
    return asNitf(holder, body);
  }
  if (elements.some(({ name }) => NITF_ONLY.has(name))) {
    const content = { ...holder, name: 'body.content', attributes: {} };
    return asNitf(holder, { ...content, name: 'body', children: [content] });
  }
  const [only] = elements;
  if (elements.length === 1 && isForeignBody(only)) return ofOther(childrenOf(only), options);
  if (elements.some(({ name }) => HTML.has(name.toLowerCase()))) {
    return { parts: htmlPart(holder, options), notes: [] };
  }
  // HTML in an element of another name.
  const wrapper = elements.find((one) =>
    childrenOf(one).some(({ name }) => HTML_BLOCKS.has(name.toLowerCase())),
  );
  return wrapper ? { parts: htmlPart(wrapper, options), notes: [] } : ofOther(elements, options);
};

/** A story whose `nitf` was left away around its body. */
const asNitf = (holder: XmlElement, body: XmlElement): InlineContent => ({
  nitf: { ...holder, name: 'nitf', attributes: {}, children: [body] },
  parts: [],
  notes: [],
});

/** True for a `body` or `article` of a vocabulary whose other elements HTML does not have. */
const isForeignBody = (element: XmlElement): boolean => {
  if (!/^(body|article|section)$/i.test(element.name) || childrenOf(element).length === 0) return false;
  if (hasOwnText(element)) return false;
  for (const { name } of descendants(element)) {
    if (HTML.has(name.toLowerCase()) || name.includes('-') || /^hl[12]$/.test(name)) return false;
  }
  return true;
};

/** HTML calls for the page's body only; custom elements that show another page are shown as one. */
function htmlPart(holder: XmlElement, { known, name }: InlineOptions): BodyPart[] {
  const html = childOf(holder, 'html');
  const body = childOf(html ?? holder, 'body') ?? html ?? holder;
  const rest = withoutRepeated(body, known);
  const written = innerHtml(rest, {
    rename: (element) =>
      element.name.includes('-') && element.attributes.src && childrenOf(element).length === 0
        ? 'iframe'
        : element.name.toLowerCase(),
  });
  return /\S/.test(written) ? [{ html: written, name }] : [];
}

function ofText(raw: string, options: InlineOptions): InlineContent {
  const { type = '', name, limits } = options;
  const text = undented(raw);
  if (text === '') return { parts: [], notes: [] };
  const begins = /^\s*(<\?xml\b|<!DOCTYPE\b|<[a-z])/i.test(text);
  if (begins && /<(\w+:)?(nitf|html)\b/i.test(text.slice(0, 2000))) {
    const root = parseXml(text, limits);
    if (root && (root.name === 'nitf' || root.name === 'html')) {
      return inlineContent({ ...root, name: 'inline', attributes: {}, children: [root] }, options);
    }
  }
  if (/html/i.test(type) || (!/plain/i.test(type) && looksLikeHtml(text))) {
    return { parts: [{ html: text, name }], notes: [] };
  }
  return { parts: [{ text, name }], notes: [] };
}

/** The words of a vocabulary that is read nowhere, a paragraph for each element that has words of its own. */
function ofOther(elements: XmlElement[], { name }: InlineOptions): InlineContent {
  const lines: string[] = [];
  const walk = (element: XmlElement): void => {
    const text = hasOwnText(element) ? textOf(element) : undefined;
    if (text) lines.push(text);
    else childrenOf(element).forEach(walk);
  };
  elements.forEach(walk);
  const note: Note = {
    code: 'ITEM_BODY_OTHER',
    field: name,
    message: `The content is <${elements[0].name}>, which is not a text for readers. Its words are taken as paragraphs; what stands in attributes, such as figures and results, is in the original only.`,
  };
  const html = lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
  return { parts: html === '' ? [] : [{ html, name }], notes: [note] };
}
