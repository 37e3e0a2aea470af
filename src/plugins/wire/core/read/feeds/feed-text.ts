import { htmlText, looksLikeHtml } from '../html/html-text';
import { childrenOf, isElement, rawTextOf, type XmlElement } from '../xml/element';
import { innerHtml } from '../xml/to-html';
import { baseInside } from './addresses';
import { keyOf, pathIn } from './names';
import { mendMarkup } from './safe-markup';

/** A text of a feed, and in which language it is written. */
export interface FeedText {
  /** As it is once XML (and base64) are taken off: markup, or plain text. Without white space around it. */
  value: string;
  /** `text/plain`, `text/html`, `application/xhtml+xml`, or what the feed names. */
  type: string;
  /** Where relative addresses in it start. */
  base?: string;
  language?: string;
  /** The content is not here but there (RFC 4287, section 4.1.3.2). */
  src?: string;
  /** What this room calls the element (`keyOf`). */
  name: string;
  /** Where the feed has it: `rss/channel/item[3]/title`. */
  path: string;
  line?: number;
}

/** In which feed a text stands. */
export interface TextContext {
  /** Which Atom it is; absent in RSS, which does not say what its texts are. */
  atom?: '0.3' | '1.0';
  base?: string;
  language?: string;
  /** Where the element is that it stands in; absent for the root. */
  path?: string;
}

const TYPES: Record<string, string> = {
  text: 'text/plain',
  html: 'text/html',
  xhtml: 'application/xhtml+xml',
};

const XHTML = 'application/xhtml+xml';

export const isMarkup = ({ type }: FeedText): boolean => type === 'text/html' || type === XHTML;

/**
 * Reads a text construct: Atom 1.0's `type` (RFC 4287, section 3.1), Atom 0.3's `type` and `mode`, base64, and RSS, where nobody says whether a text is HTML.
 *
 * @param type what it is when the feed does not say
 */
export const readFeedText = (element: XmlElement, type: string, context: TextContext): FeedText => {
  const { attributes } = element;
  const told = attributes.type?.trim().toLowerCase();
  const base = baseInside(element, context.base);
  const language = attributes['xml:lang']?.trim() || context.language;
  const text: FeedText = {
    value: '',
    type: (told && (TYPES[told] ?? told.split(';', 1)[0].trim())) || type,
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
    name: keyOf(element),
    path: pathIn(context.path, element),
    line: element.line,
  };
  if (isBase64(element, text.type, told)) {
    text.value = decodeBase64(rawTextOf(element)).trim();
    return text;
  }
  const inner = withoutWrapper(element, text.type, context);
  const elements = childrenOf(inner);
  if (elements.length > 0) {
    text.value = elementsAsMarkup(inner, text.type).trim();
    text.type = XHTML;
  } else if (text.type === XHTML || /[+/]xml$/.test(text.type)) {
    text.value = innerHtml(inner).trim();
  } else {
    text.value = rawTextOf(inner).trim();
  }
  if (!context.atom && text.type === 'text/plain' && isHtmlForSure(text.value)) text.type = 'text/html';
  return text;
};

/** What a reader sees of it, in one line or several. */
export const plainOf = (text: FeedText | undefined): string | undefined => {
  if (!text) return undefined;
  const markup = isMarkup(text) || (text.type !== 'text/plain' && looksLikeHtml(text.value));
  const seen = markup ? htmlText(mendMarkup(text.value)) : text.value.replace(/[ \t\r\n\f]+/g, ' ').trim();
  return seen === '' ? undefined : seen;
};

const isBase64 = (element: XmlElement, type: string, told: string | undefined): boolean => {
  const mode = element.attributes.mode?.trim().toLowerCase();
  if (mode !== undefined) return mode === 'base64';
  if (told === undefined || !told.includes('/')) return false;
  return !type.startsWith('text/') && !/[+/]xml$/.test(type) && childrenOf(element).length === 0;
};

const decodeBase64 = (text: string): string =>
  Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8');

/** The `div` that is no part of an Atom text (RFC 4287, section 3.1.1.3), and the one that is written around escaped markup by mistake. */
function withoutWrapper(element: XmlElement, type: string, { atom }: TextContext): XmlElement {
  const nodes = element.children.filter((node) => isElement(node) || node.trim() !== '');
  const [only] = nodes;
  if (nodes.length !== 1 || !isElement(only) || only.name !== 'div') return element;
  if (atom === '1.0' && type === XHTML) return only;
  const escaped = (type === 'text/html' || type === 'text/plain') && childrenOf(only).length === 0;
  return escaped && atom === '1.0' ? only : element;
}

/** Where markup is partly escaped and partly not, both are meant as markup. */
function elementsAsMarkup(element: XmlElement, type: string): string {
  const escaped =
    type === 'text/html' && element.children.some((node) => !isElement(node) && looksLikeHtml(node));
  if (!escaped) return innerHtml(element);
  return element.children
    .map((node) => (isElement(node) ? innerHtml({ ...element, children: [node] }) : node))
    .join('');
}

/** All tags of HTML as far as they are found in a text that nobody says to be HTML, and nothing that is no tag. */
const TAG_NAMES = new Set(
  'a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li main map mark menu meter nav noscript ol optgroup option output p picture pre progress q s samp section select small source span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr'.split(
    ' ',
  ),
);

/** A text with an end tag or a character reference in it, of which every tag is one of HTML: `1 < 2` and `the <blink> tag` are plain text. */
function isHtmlForSure(text: string): boolean {
  if (!/<\/\w{1,20}>|<\w{1,20}[^<>]{0,1000}\/>|&#?\w{1,31};/.test(text)) return false;
  for (const [, name] of text.matchAll(/<\/?(\w{1,20})/g))
    if (!TAG_NAMES.has(name.toLowerCase())) return false;
  return true;
}
