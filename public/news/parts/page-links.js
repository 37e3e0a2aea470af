import { element } from './element.js';

/** Pages that are named beside the one that is open. */
const AROUND = 2;

/**
 * Links to the other pages of a list.
 *
 * @param {{ page: number, pageCount: number } | undefined} pagination as the API tells it
 * @param {(page: number) => string} addressOf
 * @returns {HTMLElement | undefined} nothing where there is one page only
 */
export function pageLinks(pagination, addressOf) {
  if (!pagination || pagination.pageCount < 2) return undefined;
  const { page, pageCount } = pagination;
  const shown = Array.from({ length: pageCount }, (_, i) => i + 1).filter(
    (one) => one === 1 || one === pageCount || Math.abs(one - page) <= AROUND,
  );
  return element(
    'nav',
    { class: 'pages', 'aria-label': 'Pages' },
    page > 1 && element('a', { href: addressOf(page - 1), rel: 'prev' }, 'Previous'),
    element(
      'ul',
      { role: 'list' },
      ...shown.flatMap((one, i) => [
        i > 0 && one - shown[i - 1] > 1 && element('li', { 'aria-hidden': 'true' }, '…'),
        element(
          'li',
          {},
          element(
            'a',
            {
              href: addressOf(one),
              'aria-label': `Page ${one}`,
              'aria-current': one === page ? 'page' : undefined,
            },
            one,
          ),
        ),
      ]),
    ),
    page < pageCount && element('a', { href: addressOf(page + 1), rel: 'next' }, 'Next'),
  );
}
