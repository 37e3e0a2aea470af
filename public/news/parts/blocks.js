import { safeAddress } from '../addresses.js';
import { element } from './element.js';
import { figure } from './picture.js';

/** Lists deeper than this are passed over: nobody reads them, and whoever nests them so wants something else. */
const DEEPEST = 20;

const MARKS = /** @type {const} */ ([
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
]);

/** A headline is the page's first heading, and the headings of its text stand below it. */
const HIGHEST = 2;

/**
 * The elements of a text as Strapi's blocks editor keeps it. Whatever stands in it, nothing of it can run: it is made element by element, of known
 * kinds only. A block of an unknown kind is a paragraph of its text.
 *
 * @param {unknown} blocks
 * @returns {HTMLElement[]}
 */
export function blockElements(blocks) {
  return listOf(blocks).flatMap((block) => blockElement(block) ?? []);
}

/** @param {any} block @returns {HTMLElement | undefined} */
function blockElement(block) {
  switch (block?.type) {
    case 'heading':
      return filled(`h${levelOf(block.level)}`, inline(block));
    case 'list':
      return listElement(block);
    case 'quote':
      return filled('blockquote', inline(block));
    case 'code':
      // Long lines scroll, which the keyboard has to reach.
      return element('pre', { tabindex: 0, dir: 'ltr' }, element('code', {}, textOf(block)));
    case 'image':
      return figure(block.image);
    default:
      return filled('p', inline(block));
  }
}

/** @param {unknown} level */
const levelOf = (level) =>
  Math.min(6, Math.max(HIGHEST, Number.isInteger(level) ? /** @type {number} */ (level) : HIGHEST));

/** @param {any} list @returns {HTMLElement | undefined} */
function listElement(list, depth = 0) {
  if (depth >= DEEPEST) return undefined;
  const made = element(list.format === 'ordered' ? 'ol' : 'ul');
  for (const child of listOf(list.children)) {
    if (child?.type !== 'list') {
      made.append(element('li', {}, ...inline(child)));
      continue;
    }
    const inner = listElement(child, depth + 1);
    if (!inner) continue;
    // A list within a list stands in the item before it.
    if (!made.lastChild) made.append(element('li'));
    /** @type {HTMLElement} */ (made.lastChild).append(inner);
  }
  return made;
}

/** @param {any} block @returns {import('./element.js').Child[]} */
function inline(block) {
  return listOf(block?.children).flatMap((child) => {
    if (child?.type !== 'link') return textElements(child);
    const address = safeAddress(child.url, { own: true });
    const words = listOf(child.children).flatMap(textElements);
    if (!address || words.length === 0) return words;
    return [element('a', { href: address, rel: 'noopener nofollow ugc', 'data-plain': true }, ...words)];
  });
}

/** @param {any} node @returns {import('./element.js').Child[]} */
function textElements(node) {
  const lines = textOf(node).split(/\r?\n/);
  if (lines.length === 1 && lines[0] === '') return [];
  /** @type {import('./element.js').Child[]} */
  let made = lines.flatMap((line, i) => (i === 0 ? [line] : [element('br'), line]));
  for (const [mark, tag] of MARKS) if (node?.[mark] === true) made = [element(tag, {}, ...made)];
  return made;
}

/** @param {any} node @returns {string} */
function textOf(node, depth = 0) {
  if (typeof node?.text === 'string') return node.text;
  if (depth >= DEEPEST) return '';
  return listOf(node?.children)
    .map((child) => textOf(child, depth + 1))
    .join('');
}

/** @param {string} tag @param {import('./element.js').Child[]} children */
const filled = (tag, children) => (children.length === 0 ? undefined : element(tag, {}, ...children));

/** @param {unknown} value @returns {any[]} */
const listOf = (value) => (Array.isArray(value) ? value : []);
