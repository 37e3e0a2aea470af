import { searchPage } from '../addresses.js';
import { element, joined } from './element.js';
import { eventWords, nameLink, positionWords } from './names.js';

/**
 * Whom and what an article is about, each with a link to its page, and people with their position in this article.
 *
 * @param {Record<string, any>} article
 * @returns {HTMLElement | undefined} nothing where it names nobody
 */
export function namesInArticle({ persons, organizations, events, subjects, places }) {
  const groups = [
    group('People', persons, (one) => [nameLink('persons', one), ...positionWords(one.position)]),
    group('Organizations', organizations, (one) => [
      nameLink('organizations', one),
      ...[one.type, one.place].filter(Boolean),
    ]),
    group('Events', events, (one) => [nameLink('events', one), eventWords(one)]),
    group('Subjects', named(subjects), ({ name, code }) => [
      element('a', { href: searchPage({ subject: code || name }), dir: 'auto' }, name || code),
    ]),
    group('Places', named(places), ({ name }) => [element('span', { dir: 'auto' }, name)]),
  ].filter((one) => one !== undefined);
  return groups.length === 0
    ? undefined
    : element('section', { class: 'names', 'aria-label': 'In this article' }, ...groups);
}

/** @param {any[] | null | undefined} list */
const named = (list) => (list ?? []).filter(({ name, code }) => name || code);

/**
 * @param {string} title
 * @param {any[] | null | undefined} list
 * @param {(one: any) => import('./element.js').Child[]} words the name, and what is said of it
 */
function group(title, list, words) {
  if (!list?.length) return undefined;
  return element(
    'div',
    {},
    element('h2', {}, title),
    element(
      'ul',
      { role: 'list' },
      ...list.map((one) => {
        const [name, ...more] = words(one).filter(Boolean);
        return element(
          'li',
          {},
          name,
          more.length > 0 && element('span', { class: 'said', dir: 'auto' }, ...said(more)),
        );
      }),
    ),
  );
}

/** Words of a position have their commas; other facts get theirs. @param {import('./element.js').Child[]} more */
const said = (more) => (more.includes(', ') ? more : joined(more, ', '));
