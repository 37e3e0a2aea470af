import { escapeText } from '../xml/to-html';
import { isObject, type JsonObject } from '../../json-object';

/** Deeper than any editor nests; what lies below is left out. */
const MOST_DEPTH = 60;

/** Elements by what editors call their nodes, as `kindOf` writes them. */
const ELEMENTS: Record<string, string> = {
  ...named('p', 'paragraph p block text-block normal'),
  ...named('blockquote', 'blockquote quote block-quote pullquote'),
  ...named('ul', 'unordered-list bulleted-list bullet-list ul list'),
  ...named('ol', 'ordered-list numbered-list number-list ol'),
  ...named('li', 'list-item listitem li'),
  ...named('pre', 'code code-block preformatted'),
  ...named('table', 'table'),
  ...named('tr', 'table-row tablerow tr'),
  ...named('td', 'table-cell tablecell td table-header table-header-cell th'),
};

const LEVELS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** Editor's names for marks, as each of them puts them on a text. */
const MARKS: Record<string, string> = { ...named('strong', 'bold strong'), ...named('em', 'italic em') };

function named(element: string, kinds: string): Record<string, string> {
  return Object.fromEntries(kinds.split(' ').map((kind) => [kind, element]));
}

/**
 * The HTML of a text that an editor keeps as a tree of nodes: Strapi's blocks and Slate (`children`), Contentful and ProseMirror (`content`), Lexical (`root`),
 * Portable Text (`_type`, `listItem`), Editor.js (`blocks` with `data`); also such a tree as a JSON text.
 *
 * @returns undefined for what is no such tree
 */
export const richTextHtml = (value: unknown): string | undefined => {
  const nodes = nodesOf(typeof value === 'string' ? parsed(value) : value);
  return nodes && listItemsTogether(nodes, 0);
};

function parsed(text: string): unknown {
  if (
    !/^\s{0,20}(?:\{\s{0,20}"(?:root|type|blocks|nodeType|time)"|\[\s{0,20}\{\s{0,20}"(?:type|_type|_key|children)")/.test(
      text,
    )
  )
    return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function nodesOf(value: unknown): JsonObject[] | undefined {
  if (isObject(value)) {
    if (isObject(value.root)) return nodesOf(value.root.children);
    if (Array.isArray(value.blocks)) return nodesOf(value.blocks);
    return /^(?:doc|document)$/.test(kindOf(value)) ? nodesOf(value.content ?? value.children) : undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const nodes = value.filter(isObject);
  return nodes.some((node) => kindOf(node) !== '' && (childrenOf(node) !== undefined || isObject(node.data)))
    ? nodes
    : undefined;
}

/** `unorderedList`, `UNORDERED_LIST` and `unordered-list` are one; Ghost has its own forms of Lexical's nodes (`extended-text`). */
const kindOf = (node: JsonObject): string => {
  const kind = [node.nodeType, node._type, node.type].find((one) => typeof one === 'string') as
    string | undefined;
  return (kind ?? '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .replace(/^extended-/, '');
};

const childrenOf = (node: JsonObject): JsonObject[] | undefined => {
  const list = [node.children, node.content].find(Array.isArray);
  return list?.filter(isObject);
};

/** Portable Text has no lists, but blocks that are items of one. */
function listItemsTogether(nodes: readonly JsonObject[], depth: number): string {
  let html = '';
  let list = '';
  for (const node of nodes) {
    const next = typeof node.listItem === 'string' ? (node.listItem === 'number' ? 'ol' : 'ul') : '';
    if (next !== list) html += (list && `</${list}>`) + (next && `<${next}>`);
    list = next;
    html += next ? `<li>${inside(node, depth)}</li>` : nodeHtml(node, depth);
  }
  return html + (list && `</${list}>`);
}

function inside(node: JsonObject, depth: number): string {
  const children = childrenOf(node) ?? [];
  return depth >= MOST_DEPTH
    ? ''
    : listItemsTogether(
        children.map((child) => withLinks(child, node)),
        depth + 1,
      );
}

/** Portable Text has the addresses of a block's links beside its texts. */
function withLinks(child: JsonObject, { markDefs }: JsonObject): JsonObject {
  if (!Array.isArray(markDefs) || !Array.isArray(child.marks)) return child;
  const { marks } = child;
  const link = markDefs.filter(isObject).find(({ _key }) => marks.includes(_key));
  return link?.href === undefined ? child : { ...child, href: link.href };
}

function nodeHtml(node: JsonObject, depth: number): string {
  const kind = kindOf(node);
  const isLeaf = childrenOf(node) === undefined;
  const text = typeof node.text === 'string' ? node.text : kind === 'text' ? node.value : undefined;
  if (typeof text === 'string' && isLeaf) return marked(node, text);
  if (/^(?:linebreak|hard-break|break|line-break)$/.test(kind)) return '<br>';
  if (isObject(node.data) && isLeaf) return editorJs(kind, node.data, depth);
  const picture = pictureHtml(node);
  if (picture !== undefined) return picture;
  const html = inside(node, depth);
  const href = addressOf(node);
  if (href !== undefined && /link|^a$/.test(kind)) return linked(html, href);
  return wrapped(html, elementOf(kind, node));
}

const wrapped = (html: string, element: string | undefined): string =>
  element === undefined ? html : `<${element}>${html}</${element}>`;

function elementOf(kind: string, node: JsonObject): string | undefined {
  const attributes = isObject(node.attrs) ? node.attrs : {};
  const style = typeof node.style === 'string' ? node.style.toLowerCase() : '';
  if (/^h[1-6]$/.test(style)) return style;
  if (style === 'blockquote') return style;
  if (/^h[1-6]$/.test(kind)) return kind;
  if (kind === 'heading' || kind === 'header') {
    const tag = typeof node.tag === 'string' && /^h[1-6]$/.test(node.tag) ? node.tag : undefined;
    return tag ?? heading(node.level ?? node.depth ?? attributes.level);
  }
  const level = /^heading-(\w+)$/.exec(kind)?.[1];
  if (level !== undefined) return heading(LEVELS[level] ?? level);
  if (kind === 'list' && /^(?:ordered|number|ol)/.test(String(node.format ?? node.listType ?? node.style)))
    return 'ol';
  return Object.hasOwn(ELEMENTS, kind) ? ELEMENTS[kind] : undefined;
}

const heading = (level: unknown): string => `h${Math.min(6, Math.max(1, Math.trunc(Number(level)) || 2))}`;

/** Lexical has marks as bits: 1 is bold, 2 italic. */
function marked(node: JsonObject, text: string): string {
  const own: unknown[] = Array.isArray(node.marks) ? node.marks : [];
  const names = own.map((mark) => (isObject(mark) ? String(mark.type) : String(mark)));
  const bits = typeof node.format === 'number' ? node.format : 0;
  if (node.bold === true || bits & 1) names.push('bold');
  if (node.italic === true || bits & 2) names.push('italic');
  const marks = [
    ...new Set(names.map((name) => (Object.hasOwn(MARKS, name) ? MARKS[name] : '')).filter(Boolean)),
  ];
  const link = own.filter(isObject).find(({ type }) => type === 'link');
  const href = addressOf(node) ?? (link && addressOf(link));
  const html = marks.reduce(
    (inner, mark) => `<${mark}>${inner}</${mark}>`,
    escaped(text).replace(/\n/g, '<br>'),
  );
  return linked(html, href);
}

const linked = (html: string, href: string | undefined): string =>
  href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`;

/** A link's or a picture's address: by itself, or among what its editor calls its attributes. */
const addressOf = (node: JsonObject): string | undefined =>
  [node, node.attrs, node.data, node.fields]
    .filter(isObject)
    .flatMap(({ url, href, uri, src }) => [url, href, uri, src])
    .find((address): address is string => typeof address === 'string' && address !== '');

function pictureHtml(node: JsonObject): string | undefined {
  if (!/image|picture|^upload$/.test(kindOf(node))) return undefined;
  const picture = [node.image, node.attrs, node.value, node.file, node].find(
    (one): one is JsonObject => isObject(one) && addressOf(one) !== undefined,
  );
  if (!picture) return undefined;
  const [alt, caption] = [
    picture.alternativeText ?? picture.alt ?? picture.altText,
    picture.caption ?? node.caption,
  ];
  const words = typeof caption === 'string' ? `<figcaption>${escaped(caption)}</figcaption>` : '';
  const seen = typeof alt === 'string' ? ` alt="${escaped(alt)}"` : '';
  return `<figure><img src="${escaped(addressOf(picture)!)}"${seen}>${words}</figure>`;
}

/** Editor.js keeps a block's text as HTML. */
function editorJs(kind: string, data: JsonObject, depth: number): string {
  if (/image/.test(kind)) return pictureHtml({ type: 'image', ...data }) ?? '';
  if (Array.isArray(data.items)) {
    const list = data.style === 'ordered' ? 'ol' : 'ul';
    return `<${list}>${data.items.map((item: unknown) => itemHtml(item, data, depth)).join('')}</${list}>`;
  }
  if (Array.isArray(data.content)) {
    const rows = data.content.filter(Array.isArray) as unknown[][];
    const cells = (row: unknown[]): string => row.map((cell) => `<td>${textIn(cell)}</td>`).join('');
    return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  }
  const html = textIn(data.text ?? data.html ?? data.code);
  const caption =
    kind === 'quote' && typeof data.caption === 'string' && data.caption ? `<p>${data.caption}</p>` : '';
  return wrapped(html, elementOf(kind, data)) + caption;
}

function itemHtml(item: unknown, list: JsonObject, depth: number): string {
  if (!isObject(item)) return `<li>${textIn(item)}</li>`;
  const inner = Array.isArray(item.items) && item.items.length > 0 && depth < MOST_DEPTH;
  return `<li>${textIn(item.content ?? item.text)}${inner ? editorJs('list', { ...list, items: item.items }, depth + 1) : ''}</li>`;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const escaped = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
