/** @typedef {Node | string | number | null | undefined | false | ChildList} Child */
/** @typedef {{ [i: number]: Child } & readonly any[]} ChildList */

/**
 * Makes an element. Texts stay texts, whatever stands in them: nothing is ever read as HTML.
 *
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined>} attributes those that are null, undefined or false are left out; true
 *   makes one without a value
 * @param {Child[]} children null, undefined, false and the empty text are left out
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * As `element`, of a drawing.
 *
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined>} attributes
 * @param {Child[]} children
 * @returns {SVGElement}
 */
export function drawn(tag, attributes = {}, ...children) {
  return fill(/** @type {SVGElement} */ (document.createElementNS(SVG, tag)), attributes, children);
}

/**
 * @template {Element} Made
 * @param {Made} made
 * @param {Record<string, string | number | boolean | null | undefined>} attributes
 * @param {Child[]} children
 */
function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    made.append(typeof child === 'number' ? String(child) : /** @type {Node | string} */ (child));
  }
  return made;
}

/**
 * Puts something between the items of a list.
 *
 * @param {readonly Child[]} items
 * @param {string} between
 * @returns {Child[]}
 */
export const joined = (items, between) => items.flatMap((item, i) => (i === 0 ? [item] : [between, item]));
