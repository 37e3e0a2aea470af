import { searchPage } from '../addresses.js';
import { articleCount } from './article-count.js';
import { element } from './element.js';
import { NARROWED, narrowed } from './search-request.js';

/** Values of a facet that are shown at once; the others fold out. */
const SHOWN = 6;

/** @typedef {{ slug?: string, name?: string | null, code?: string | null, value?: string, count: number }} Value */

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/**
 * What a search can be narrowed to: links, each with how many articles it would leave.
 *
 * @param {Record<string, Value[]> | undefined} facets by the API's names
 * @param {import('./search-request.js').Wanted} wanted
 * @param {number} total articles that are found: what all of them have narrows nothing down
 * @returns {HTMLElement | undefined}
 */
export function facetLists(facets, wanted, total) {
  const lists = Object.entries(NARROWED).flatMap(([name, { facet, title }]) => {
    const chosen = [wanted[name] ?? []].flat();
    const values = (facets?.[facet] ?? []).filter(
      (value) => value.count < total && keyOf(value) && !chosen.includes(keyOf(value)),
    );
    if (values.length === 0) return [];
    const links = values.map((value) => valueLink(name, value, wanted));
    const hidden = links.slice(SHOWN);
    return [
      element(
        'div',
        {},
        element('h3', {}, title),
        element('ul', { role: 'list', class: 'counted' }, ...links.slice(0, SHOWN)),
        hidden.length > 0 &&
          element(
            'details',
            {},
            element('summary', {}, `${hidden.length} more`),
            element('ul', { role: 'list', class: 'counted' }, ...hidden),
          ),
      ),
    ];
  });
  if (lists.length === 0) return undefined;
  return element(
    'nav',
    { class: 'facets', 'aria-labelledby': 'narrow' },
    element('h2', { id: 'narrow' }, 'Narrow down'),
    ...lists,
  );
}

/** @param {string} name @param {Value} value @param {import('./search-request.js').Wanted} wanted */
const valueLink = (name, value, wanted) =>
  element(
    'li',
    {},
    element(
      'a',
      { href: searchPage(narrowed(wanted, name, keyOf(value), true)), dir: 'auto' },
      labelOf(name, value),
    ),
    articleCount(value.count),
  );

/**
 * What a search is narrowed to, each with a link that takes it away.
 *
 * @param {import('./search-request.js').Wanted} wanted
 * @param {Record<string, Value[]> | undefined} facets where the names of what is wanted may stand
 * @returns {HTMLElement | undefined}
 */
export function chosenFacets(wanted, facets) {
  const chips = Object.entries(NARROWED).flatMap(([name, { facet }]) =>
    [wanted[name] ?? []].flat().map((value) => {
      const known = facets?.[facet]?.find((one) => keyOf(one) === value);
      const label = known ? labelOf(name, known) : labelOf(name, { value, count: 0 });
      return element(
        'li',
        {},
        element(
          'a',
          { href: searchPage(narrowed(wanted, name, value, false)) },
          element('span', { class: 'unseen' }, 'Without '),
          element('span', { dir: 'auto' }, label),
          element('span', { 'aria-hidden': 'true' }, ' ×'),
        ),
      );
    }),
  );
  return chips.length > 0
    ? element('ul', { class: 'chips', role: 'list', 'aria-label': 'Narrowed down to' }, ...chips)
    : undefined;
}

/** @param {Value} value @returns {string} as the parameter takes it */
const keyOf = ({ slug, code, value, name }) => slug || code || value || name || '';

/** @param {string} parameter @param {Value} value */
function labelOf(parameter, { name, code, slug, value }) {
  const label = name || code || value || slug || '';
  if (parameter !== 'language') return label;
  try {
    return languages.of(label) ?? label;
  } catch {
    return label;
  }
}
