import { element } from './element.js';

/**
 * In how many articles something is: a number for who sees what it stands beside, and words for who hears it.
 *
 * @param {number} count
 */
export const articleCount = (count) =>
  element(
    'span',
    { class: 'count' },
    element('span', { 'aria-hidden': 'true' }, count),
    element('span', { class: 'unseen' }, ` ${articles(count)}`),
  );

/** @param {number} count */
export const articles = (count) => `${count} ${count === 1 ? 'article' : 'articles'}`;
