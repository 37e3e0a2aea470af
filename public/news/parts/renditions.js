import { safeAddress } from '../addresses.js';
import { element } from './element.js';

/** @type {Record<string, string>} */
const TYPES = { picture: 'Picture', graphic: 'Graphic', video: 'Film', audio: 'Sound', document: 'Document' };

/**
 * Pictures and films that a source sent along, as links: they are on the source's servers, which readers do not ask without knowing.
 *
 * @param {readonly Record<string, any>[] | null | undefined} given
 * @returns {HTMLElement | undefined}
 */
export function renditions(given) {
  const shown = (given ?? []).flatMap(({ href, type, headline, caption, credit }) => {
    const address = safeAddress(href);
    if (!address) return [];
    const title = headline || caption || TYPES[type] || 'File';
    return [
      element(
        'li',
        {},
        element('span', { class: 'kind' }, TYPES[type] ?? 'File'),
        ' ',
        element('a', { href: address, rel: 'noopener', dir: 'auto', 'data-plain': true }, title),
        caption && caption !== title && element('span', { class: 'said', dir: 'auto' }, caption),
        credit && element('span', { class: 'said', dir: 'auto' }, credit),
      ),
    ];
  });
  if (shown.length === 0) return undefined;
  return element(
    'section',
    { class: 'renditions', 'aria-labelledby': 'renditions' },
    element('h2', { id: 'renditions' }, 'Sent along by the source'),
    element('ul', { role: 'list' }, ...shown),
  );
}
