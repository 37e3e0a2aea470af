import { element } from './element.js';

const MARK = /<mark>([\s\S]*?)<\/mark>/g;
const REFERENCES = /&(?:amp|lt|gt|quot|#39);/g;
/** @type {Record<string, string>} */
const CHARACTERS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** @param {string} html */
const textOf = (html) => html.replace(REFERENCES, (reference) => CHARACTERS[reference]);

/**
 * What a search shows of an article: HTML in which only `<mark>` has a meaning. It is not trusted to be that: every other tag in it stays text.
 *
 * @param {unknown} html
 * @returns {import('./element.js').Child[]}
 */
export function marked(html) {
  if (typeof html !== 'string') return [];
  /** @type {import('./element.js').Child[]} */
  const made = [];
  let at = 0;
  for (const { 0: whole, 1: words, index } of html.matchAll(MARK)) {
    made.push(textOf(html.slice(at, index)), element('mark', {}, textOf(words)));
    at = index + whole.length;
  }
  return [...made, textOf(html.slice(at))];
}
