/** Where the pages of the site are, and where the API is that they are made from. */

export const HOME = '/news/';
export const API = '/api';

/** The types that have a page of their own, as their addresses name them. */
export const TYPES = /** @type {const} */ (['articles', 'persons', 'organizations', 'events']);

/**
 * @param {string} type one of `TYPES`
 * @param {string} slug
 */
export const pageOf = (type, slug) => `${HOME}${type}/${encodeURIComponent(slug)}`;

/**
 * Parameters as an address has them, with the `?`; what is undefined or empty is left out.
 *
 * @param {Record<string, string | number | readonly string[] | undefined>} parameters
 */
export function queryOf(parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of [value ?? ''].flat()) if (one !== '') query.append(name, String(one));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** @param {Parameters<typeof queryOf>[0]} wanted what is looked for */
export const searchPage = (wanted) => `${HOME}search${queryOf(wanted)}`;

/** Addresses that a link may lead to: everything else could carry a script. */
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may stand in a page, whoever has written it.
 *
 * @param {unknown} address a whole address; one that begins at this server's root may be taken, too
 * @param {{ own?: boolean }} [how] `own`: whether it may be this server's
 * @returns {string | undefined} undefined for anything that is none, or is no page and no mailbox
 */
export function safeAddress(address, { own = false } = {}) {
  if (typeof address !== 'string') return undefined;
  const text = address.trim();
  if (own && /^\/(?![/\\])/.test(text)) return text;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return SAFE.has(url.protocol) ? url.href : undefined;
}
