import { API, pageOf } from '../addresses.js';
import { ask, askIfThere } from '../api.js';
import { element } from '../parts/element.js';
import { entityFacts } from '../parts/entity-facts.js';
import { namedTogether } from '../parts/named-together.js';
import { positionWords } from '../parts/names.js';
import { otherForms } from '../parts/other-forms.js';
import { pageLinks } from '../parts/page-links.js';
import { pageNumber } from '../parts/page-number.js';
import { blockElements } from '../parts/blocks.js';
import { image } from '../parts/picture.js';
import { teaser, teaserList } from '../parts/teaser.js';
import { timeline } from '../parts/timeline.js';

/** @type {Record<string, string>} */
const KINDS = { persons: 'Person', organizations: 'Organization', events: 'Event' };
const PAGE_SIZE = 10;

/**
 * A person, an organization or an event: who that is, and the articles about it.
 *
 * @param {{ match: import('../router.js').Match, url: URL, signal: AbortSignal }} asked
 * @returns {Promise<import('../main.js').Page>}
 */
export async function entityPage({ match: { type = '', slug: given = '' }, url, signal }) {
  const slug = encodeURIComponent(given);
  const page = pageNumber(url);
  const path = `/${type}/${slug}`;
  const pages = { 'pagination[page]': page, 'pagination[pageSize]': PAGE_SIZE };
  const together = (/** @type {string} */ other) =>
    askIfThere(`${path}/co-occurring`, { query: { type: other }, signal });
  const [{ data: entity }, articles, months, persons, organizations, events, jsonLd] = await Promise.all([
    ask(`/${type}/by-slug/${slug}`, { signal }),
    askIfThere(`${path}/articles`, { query: pages, signal }),
    askIfThere(`${path}/timeline`, { signal }),
    together('persons'),
    together('organizations'),
    together('events'),
    askIfThere(`/${type}/by-slug/${slug}/json-ld`, { signal }),
  ]);
  const home = pageOf(type, entity.slug);
  const addressOf = (/** @type {number} */ one) => (one === 1 ? home : `${home}?page=${one}`);
  const feed = `${API}${path}/feed`;
  return {
    head: {
      title: page === 1 ? entity.name : `${entity.name}, page ${page}`,
      canonical: addressOf(page),
      alternates: [
        { type: 'application/rss+xml', href: `${feed}.rss`, title: `${entity.name} (RSS)` },
        { type: 'application/atom+xml', href: `${feed}.atom`, title: `${entity.name} (Atom)` },
      ],
      jsonLd,
    },
    content: [
      element(
        'div',
        { class: 'entity' },
        element(
          'header',
          { class: 'entity-header' },
          image(entity.image, { sizes: '8rem' }),
          element(
            'div',
            {},
            element('p', { class: 'kicker' }, entity.type ? `${KINDS[type]} · ${entity.type}` : KINDS[type]),
            element('h1', { dir: 'auto' }, entity.name),
            entityFacts(entity),
          ),
        ),
        element(
          'div',
          { class: 'columns' },
          element(
            'div',
            { class: 'story' },
            about(entity.bio ?? entity.description),
            element(
              'section',
              { 'aria-labelledby': 'articles' },
              element('h2', { id: 'articles' }, 'Articles'),
              list(articles?.data),
              pageLinks(articles?.meta.pagination, addressOf),
            ),
          ),
          element(
            'div',
            { class: 'beside' },
            timeline(months?.data.intervals),
            namedTogether({
              persons: persons?.data,
              organizations: organizations?.data,
              events: events?.data,
            }),
            otherForms([
              [`${feed}.rss`, 'RSS'],
              [`${feed}.atom`, 'Atom'],
              [`${feed}.json`, 'JSON Feed'],
              [`${API}/${type}/by-slug/${slug}/json-ld`, 'JSON-LD'],
            ]),
          ),
        ),
      ),
    ],
  };
}

/** @param {unknown} blocks */
function about(blocks) {
  const elements = blockElements(blocks);
  return elements.length > 0 && element('div', { class: 'body', dir: 'auto' }, ...elements);
}

/** @param {Record<string, any>[] | undefined} articles */
const list = (articles) =>
  articles?.length
    ? teaserList(articles.map((one) => teaser(one, { level: 3, reason: inThisArticle(one.position) })))
    : element(
        'p',
        { class: 'empty' },
        articles ? 'No article names it.' : 'The articles could not be loaded.',
      );

/** @param {any} position that a person has in an article */
function inThisArticle(position) {
  const words = positionWords(position);
  return words.length > 0 ? ['As ', ...words] : undefined;
}
