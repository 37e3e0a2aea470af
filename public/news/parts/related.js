import { element, joined } from './element.js';
import { teaser, teaserList } from './teaser.js';

/**
 * Articles that have something to do with one, each with what.
 *
 * @param {readonly Record<string, any>[] | undefined} articles as `/articles/:slug/related` gives them
 * @returns {HTMLElement | undefined}
 */
export function related(articles) {
  if (!articles?.length) return undefined;
  return element(
    'section',
    { class: 'related', 'aria-labelledby': 'related' },
    element('h2', { id: 'related' }, 'Related'),
    teaserList(articles.map((one) => teaser(one, { reason: reason(one), level: 3 }))),
  );
}

/**
 * @param {Record<string, any>} article
 * @returns {import('./element.js').Child[] | undefined}
 */
function reason({ reason: why }) {
  const shared = Object.values(why?.shared ?? {}).flat();
  const names = shared.map(({ name }) => element('span', { dir: 'auto' }, name));
  const words = [
    ...(why?.nearDuplicate ? ['Says nearly the same'] : []),
    ...(names.length > 0 ? [element('span', {}, 'Also about ', ...joined(names, ', '))] : []),
  ];
  return words.length > 0 ? joined(words, '. ') : undefined;
}
