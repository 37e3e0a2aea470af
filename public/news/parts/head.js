import { element } from './element.js';

const SITE = 'Copydesk News';

/**
 * @typedef {object} Head
 * @property {string} [title] of the page, without the site's
 * @property {string} [description]
 * @property {string} [canonical] the page's one address; where it has none, programs that look for pages are to leave it out
 * @property {{ type: string, href: string, title: string }[]} [alternates] the same in other forms
 * @property {object} [jsonLd]
 */

/**
 * Has the document's head say what the open page is.
 *
 * @param {Head} head
 */
export function tellHead({ title, description, canonical, alternates = [], jsonLd }) {
  document.title = title ? `${title} – ${SITE}` : SITE;
  for (const old of document.head.querySelectorAll('[data-of-page]')) old.remove();
  const mine = { 'data-of-page': true };
  document.head.append(
    ...[
      description && element('meta', { ...mine, name: 'description', content: description }),
      canonical
        ? element('link', { ...mine, rel: 'canonical', href: new URL(canonical, location.href).href })
        : element('meta', { ...mine, name: 'robots', content: 'noindex' }),
      ...alternates.map((alternate) => element('link', { ...mine, rel: 'alternate', ...alternate })),
      // A block of data, which no content security policy takes for a script.
      jsonLd && element('script', { ...mine, type: 'application/ld+json' }, JSON.stringify(jsonLd)),
    ].filter((one) => typeof one === 'object'),
  );
}
