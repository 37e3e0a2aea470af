import { pageOf } from '../addresses.js';
import { momentOf, time } from './dates.js';
import { written } from './direction.js';
import { element, joined } from './element.js';
import { nameLink } from './names.js';
import { image } from './picture.js';

/** People that a list names of an article; the article names all. */
const MOST_PEOPLE = 4;

/**
 * An article in a list.
 *
 * @param {Record<string, any>} article
 * @param {{ headline?: import('./element.js').Child, text?: import('./element.js').Child, reason?: import('./element.js').Child, level?: number }} [how]
 *   `headline`, `text`: instead of the article's headline and abstract; `reason`: why it stands there; `level`: of its heading
 */
export function teaser(
  article,
  { headline = article.headline, text = article.abstract, reason, level = 2 } = {},
) {
  const picture = image(article.image, { sizes: '10rem', alt: '' });
  const people = (article.persons ?? []).slice(0, MOST_PEOPLE);
  const facts = [
    time(momentOf(article)),
    article.source?.name && element('span', { class: 'source', dir: 'auto' }, article.source.name),
  ].filter(Boolean);
  return element(
    'article',
    { class: picture ? 'teaser has-picture' : 'teaser' },
    element(
      'div',
      { ...written(article.language) },
      element(
        `h${level}`,
        {},
        article.slug
          ? element('a', { href: pageOf('articles', article.slug) }, headline || 'Without a headline')
          : headline || 'Without a headline',
      ),
      text && element('p', { class: 'abstract' }, text),
    ),
    picture,
    element(
      'p',
      { class: 'facts' },
      ...joined(facts, ' · '),
      people.length > 0 && [
        facts.length > 0 && ' · ',
        element('span', { class: 'unseen' }, 'With '),
        ...joined(
          people.map((/** @type {any} */ one) => nameLink('persons', one)),
          ', ',
        ),
      ],
    ),
    reason && element('p', { class: 'reason' }, reason),
  );
}

/** @param {readonly HTMLElement[]} teasers */
export const teaserList = (teasers) =>
  element('ul', { class: 'teasers', role: 'list' }, ...teasers.map((one) => element('li', {}, one)));
