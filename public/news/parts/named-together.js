import { articleCount } from './article-count.js';
import { element } from './element.js';
import { nameLink } from './names.js';

/** Who can be named with somebody, and what they are called together. */
const GROUPS = [
  ['persons', 'People'],
  ['organizations', 'Organizations'],
  ['events', 'Events'],
];

/**
 * Who and what stands in the same articles, and in how many.
 *
 * @param {Readonly<Record<string, readonly any[] | undefined>>} others by type, as `/co-occurring` gives them
 * @returns {HTMLElement | undefined}
 */
export function namedTogether(others) {
  const groups = GROUPS.flatMap(([type, title]) => {
    const list = others[type] ?? [];
    if (list.length === 0) return [];
    return [
      element(
        'div',
        {},
        element('h3', {}, title),
        element(
          'ul',
          { role: 'list', class: 'counted' },
          ...list.map((one) => element('li', {}, nameLink(type, one), articleCount(one.together?.articles))),
        ),
      ),
    ];
  });
  if (groups.length === 0) return undefined;
  return element(
    'section',
    { class: 'names', 'aria-labelledby': 'together' },
    element('h2', { id: 'together' }, 'Named together'),
    ...groups,
  );
}
