import { HOME, TYPES } from './addresses.js';

/**
 * @typedef {object} Match
 * @property {'newest' | 'article' | 'entity' | 'search' | 'unknown'} page
 * @property {string} [type] of an entity: `persons`, `organizations`, `events`
 * @property {string} [slug]
 */

/**
 * Which page an address is of.
 *
 * @param {string} path of the address, escaped as it stands there
 * @returns {Match | undefined} undefined where it is no address of this site
 */
export function match(path) {
  if (`${path}/` === HOME) return { page: 'newest' };
  if (!path.startsWith(HOME)) return undefined;
  const [type, slug, ...more] = path.slice(HOME.length).replace(/\/$/, '').split('/');
  if (type === '' || type === 'index.html') return { page: 'newest' };
  if (type === 'search' && slug === undefined) return { page: 'search' };
  const isKnown = /** @type {readonly string[]} */ (TYPES).includes(type);
  const plain = isKnown && slug && more.length === 0 ? decoded(slug) : undefined;
  if (plain === undefined) return { page: 'unknown' };
  return type === 'articles' ? { page: 'article', slug: plain } : { page: 'entity', type, slug: plain };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Where a click leads within the site; undefined where the browser is to follow it by itself.
 *
 * @param {MouseEvent} click
 * @returns {URL | undefined}
 */
export function followed(click) {
  const isPlain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
  const link = click.target instanceof Element ? click.target.closest('a') : null;
  if (!isPlain || click.defaultPrevented || !link?.href || link.target || 'plain' in link.dataset)
    return undefined;
  const url = new URL(link.href);
  const isOnPage = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
  return url.origin === location.origin && match(url.pathname) && !isOnPage ? url : undefined;
}
