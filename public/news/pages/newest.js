import { API, HOME } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../parts/element.js';
import { pageLinks } from '../parts/page-links.js';
import { pageNumber } from '../parts/page-number.js';
import { teaser, teaserList } from '../parts/teaser.js';

/** What a list shows of an article, as Strapi is told it. */
const SHOWN = {
  'fields[0]': 'headline',
  'fields[1]': 'slug',
  'fields[2]': 'abstract',
  'fields[3]': 'language',
  'fields[4]': 'versionCreated',
  'fields[5]': 'publishedAt',
  'populate[source][fields][0]': 'name',
  'populate[persons][fields][0]': 'name',
  'populate[persons][fields][1]': 'slug',
  'populate[persons][filters][confirmed][$eq]': 'true',
  'populate[image]': 'true',
};
const PAGE_SIZE = 20;

/** The newest articles. @param {{ url: URL, signal: AbortSignal }} asked @returns {Promise<import('../main.js').Page>} */
export async function newestPage({ url, signal }) {
  const page = pageNumber(url);
  const query = {
    'sort[0]': 'publishedAt:desc',
    // What came in together.
    'sort[1]': 'versionCreated:desc',
    ...SHOWN,
    'pagination[page]': page,
    'pagination[pageSize]': PAGE_SIZE,
  };
  const { data, meta } = await ask('/articles', { query, signal });
  const addressOf = (/** @type {number} */ one) => (one === 1 ? HOME : `${HOME}?page=${one}`);
  const title = page === 1 ? undefined : `Newest articles, page ${page}`;
  return {
    head: {
      title,
      canonical: addressOf(page),
      description: 'The newest articles of the newsroom.',
      alternates: [
        { type: 'application/rss+xml', href: `${API}/articles/feed.rss`, title: 'Newest articles (RSS)' },
        { type: 'application/atom+xml', href: `${API}/articles/feed.atom`, title: 'Newest articles (Atom)' },
        {
          type: 'application/feed+json',
          href: `${API}/articles/feed.json`,
          title: 'Newest articles (JSON Feed)',
        },
      ],
    },
    content: [
      element('h1', { class: 'page-title' }, title ?? 'Newest articles'),
      data.length === 0
        ? element('p', { class: 'empty' }, 'Nothing has been published yet.')
        : element(
            'div',
            { class: page === 1 ? 'front' : '' },
            teaserList(data.map((/** @type {any} */ one) => teaser(one))),
          ),
      pageLinks(meta.pagination, addressOf),
    ],
  };
}
