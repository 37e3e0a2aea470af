import { pageNumber } from './page-number.js';

/** What a search can be narrowed to, by the name of its parameter: the facet that offers values, and its title. */
export const NARROWED = /** @type {const} */ ({
  person: { facet: 'persons', title: 'People' },
  organization: { facet: 'organizations', title: 'Organizations' },
  event: { facet: 'events', title: 'Events' },
  subject: { facet: 'subjects', title: 'Subjects' },
  source: { facet: 'sources', title: 'Sources' },
  language: { facet: 'languages', title: 'Languages' },
});

const LISTS = Object.keys(NARROWED);
const ONES = ['q', 'from', 'to', 'sort'];
const PAGE_SIZE = 10;

/** @typedef {Record<'q' | 'from' | 'to' | 'sort', string | undefined> & Record<string, string | string[] | undefined>} Wanted parameters of a search, as its address has them; the page is not among them */

/**
 * What an address looks for.
 *
 * @param {URL} url
 * @returns {{ wanted: Wanted, page: number, isEmpty: boolean }} `isEmpty`: nothing is looked for
 */
export function searchRequest(url) {
  /** @type {Wanted} */
  const wanted = { q: undefined, from: undefined, to: undefined, sort: undefined };
  for (const name of ONES) {
    const value = url.searchParams.get(name)?.trim();
    if (value) wanted[name] = value;
  }
  for (const name of LISTS) {
    const values = [...new Set(url.searchParams.getAll(name).filter((value) => value.trim() !== ''))];
    if (values.length > 0) wanted[name] = values;
  }
  const isEmpty = !wanted.q && !LISTS.some((name) => wanted[name]);
  return { wanted, page: pageNumber(url), isEmpty };
}

/** The same as the API is asked it. @param {Wanted} wanted @param {number} page */
export const apiQuery = (wanted, page) => ({
  ...wanted,
  facets: Object.values(NARROWED)
    .map(({ facet }) => facet)
    .join(','),
  'pagination[page]': page,
  'pagination[pageSize]': PAGE_SIZE,
});

/**
 * The same with one more value of a list, or without it.
 *
 * @param {Wanted} wanted
 * @param {string} name one of `NARROWED`
 * @param {string} value
 * @param {boolean} isOn whether it is to be there
 * @returns {Wanted}
 */
export function narrowed(wanted, name, value, isOn) {
  const others = [wanted[name] ?? []].flat().filter((one) => one !== value);
  return { ...wanted, [name]: isOn ? [...others, value] : others };
}
