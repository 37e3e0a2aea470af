import { searchPage } from '../addresses.js';
import { ask, Refusal } from '../api.js';
import { articles } from '../parts/article-count.js';
import { element } from '../parts/element.js';
import { chosenFacets, facetLists } from '../parts/facets.js';
import { nameLink } from '../parts/names.js';
import { pageLinks } from '../parts/page-links.js';
import { searchForm } from '../parts/search-form.js';
import { apiQuery, searchRequest } from '../parts/search-request.js';
import { marked } from '../parts/snippet.js';
import { teaser, teaserList } from '../parts/teaser.js';

/**
 * What a search finds.
 *
 * @param {{ url: URL, signal: AbortSignal }} asked
 * @returns {Promise<import('../main.js').Page>}
 */
export async function searchResultsPage({ url, signal }) {
  const { wanted, page, isEmpty } = searchRequest(url);
  const title = wanted.q ? `Search: ${wanted.q}` : 'Search';
  /** @param {import('../parts/element.js').Child[]} more */
  const shown = (...more) => ({
    head: { title },
    content: [
      element(
        'div',
        { class: 'searched' },
        element('h1', { class: 'page-title' }, 'Search'),
        searchForm(wanted),
        ...more,
      ),
    ],
  });
  if (isEmpty) return shown(element('p', { class: 'empty' }, 'Say what you are looking for.'));
  try {
    const answer = await ask('/articles/search', { query: apiQuery(wanted, page), signal });
    return { ...shown(...results(answer, wanted)), said: foundWords(answer.meta) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 400) throw error;
    return shown(element('p', { class: 'empty', role: 'alert' }, error.message));
  }
}

/** @param {{ data: any[], meta: any }} answer @param {import('../parts/search-request.js').Wanted} wanted */
function results({ data, meta }, wanted) {
  const { pagination, facets, names } = meta;
  return [
    chosenFacets(wanted, facets),
    nearNames(names, pagination.total === 0),
    element('p', { class: 'found' }, foundWords(meta)),
    element(
      'div',
      { class: 'columns' },
      element(
        'div',
        { class: 'story' },
        teaserList(data.map(result)),
        pageLinks(pagination, (page) =>
          searchPage({ ...wanted, page: page === 1 ? undefined : String(page) }),
        ),
      ),
      element('div', { class: 'beside' }, facetLists(facets, wanted, pagination.total)),
    ),
  ];
}

/** @param {any} meta */
function foundWords({ pagination: { total }, search }) {
  if (total > 0) return `${search?.isComplete === false ? 'More than ' : ''}${articles(total)}`;
  return search?.onlyCommonWords
    ? 'These words stand in every article; add one that says more.'
    : 'No article was found. Try fewer words, or take a filter away.';
}

/** @param {any} article */
const result = (article) =>
  teaser(article, {
    headline: article.search?.headline ? marked(article.search.headline) : undefined,
    text: article.search?.snippet ? marked(article.search.snippet) : undefined,
  });

/** @param {{ type: string, name: string, slug: string | null }[] | undefined} names @param {boolean} isInstead whether no article was found */
function nearNames(names, isInstead) {
  if (!names?.length) return undefined;
  return element(
    'p',
    { class: 'near-names' },
    element('span', {}, isInstead ? 'Did you mean ' : 'Pages about '),
    ...names.flatMap(({ type, name, slug }, i) => [i > 0 && ' · ', nameLink(`${type}s`, { name, slug })]),
    isInstead && '?',
  );
}
