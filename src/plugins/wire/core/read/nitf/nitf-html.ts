import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  hasOwnText,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml/element';
import { innerHtml } from '../xml/to-html';

/** What HTML calls NITF's elements (NITF 3.6 DTD, body.content), where it has another name. Null: not a part of the text. */
const NAMES: Record<string, string | null> = {
  hl1: 'h2',
  hedline: 'div',
  bq: 'blockquote',
  block: 'div',
  credit: 'p',
  datasource: 'p',
  byline: 'p',
  dateline: 'p',
  copyrite: 'p',
  abstract: 'div',
  note: 'div',
  fn: 'div',
  tagline: 'p',
  bibliography: 'p',
  distributor: 'p',
  'media-caption': 'figcaption',
  'media-producer': 'p',
  tobject: null,
  'key-list': null,
  'media-metadata': null,
  'media-object': null,
  'nitf-table-metadata': null,
  'alt-code': null,
  script: null,
  style: null,
};

/** Elements that HTML has by the same name, those of HTML among them that NITF has not and agencies use. */
const SAME = new Set(
  (
    'p ol ul li dl dt dd table caption col colgroup thead tbody tfoot tr td th pre em q sub sup br hr a hl2 h1 h2 h3 h4 h5 h6 div span strong b i u s ' +
    'strike del ins code kbd small big cite section article blockquote img figure figcaption iframe video audio source abbr address center font tt'
  ).split(' '),
);

/** A note that is not to be published (`npa`), which goes to the desk. */
export const isDeskNote = (element: XmlElement): boolean =>
  element.name === 'note' && /^npa$/i.test(attributeOf(element, 'type') ?? '');

/** Media that is shown elsewhere: it has a file. What has only a caption stays where it is. */
export const isMediaFile = (element: XmlElement): boolean =>
  element.name === 'media' && [...descendants(element, 'media-reference')].some((one) => sourceOf(one));

/** Where a media file is. `data-location` is a place in the document itself. */
export const sourceOf = (reference: XmlElement): string | undefined =>
  attributeOf(reference, 'source') ?? attributeOf(reference, 'href') ?? attributeOf(reference, 'src');

const htmlName = (element: XmlElement): string | undefined | null => {
  const { name } = element;
  if (isDeskNote(element)) return null;
  if (name === 'media') return isMediaFile(element) ? null : 'figure';
  if (name === 'hl2') return 'h2';
  if (name === 'em') return emphasis(attributeOf(element, 'class') ?? '');
  const lower = name.toLowerCase();
  if (Object.hasOwn(NAMES, lower)) return NAMES[lower];
  return SAME.has(lower) ? lower : undefined;
};

/** NITF has one element for all emphasis, and agencies say in its class which one they mean. */
const emphasis = (kind: string): string =>
  /bold|strong/i.test(kind) ? 'strong' : /underline/i.test(kind) ? 'u' : 'em';

const KEPT = new Set('href title src alt width height colspan rowspan start reversed value'.split(' '));

const htmlAttributes = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(Object.entries(element.attributes).filter(([name]) => KEPT.has(name.toLowerCase())));

/** `1/2`, apart from a whole number before it. */
const fraction = (frac: XmlElement, before: XmlNode | undefined): string => {
  const [over, under] = ['frac-num', 'frac-den'].map((name) => textOf(childOf(frac, name)));
  const gap = typeof before === 'string' && /\d$/.test(before) ? ' ' : '';
  return over && under ? `${gap}${over}/${under}` : (textOf(frac) ?? '');
};

/** The parts of a postal address with commas, where nothing stands between them. */
const address = (postal: XmlElement): XmlNode[] =>
  hasOwnText(postal) ? postal.children : [childrenOf(postal).map(textOf).filter(Boolean).join(', ')];

/** An element in which fractions and addresses, whose elements part what no sign does, are written out. */
const writtenOut = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((node, i): XmlNode[] => {
    if (!isElement(node)) return [node];
    if (node.name === 'frac') return [fraction(node, element.children[i - 1])];
    return node.name === 'postaddr' ? address(node) : [writtenOut(node)];
  }),
});

const hasParts = (element: XmlElement): boolean => {
  for (const { name } of descendants(element)) if (name === 'frac' || name === 'postaddr') return true;
  return false;
};

/** What is in an NITF element as HTML: inline markup, lists, tables and quotes by HTML's names, media with a file left out. */
export const nitfHtml = (element: XmlElement): string =>
  innerHtml(hasParts(element) ? writtenOut(element) : element, {
    rename: htmlName,
    attributes: htmlAttributes,
  });
