import { HOME } from '../addresses.js';
import { dateWords } from './dates.js';
import { element } from './element.js';

/** What a page shows while it is waited for. */
export const loading = () =>
  element(
    'div',
    { class: 'loading', 'aria-hidden': 'true' },
    ...[1, 2, 3].map(() => element('div', {}, element('span'), element('span'), element('span'))),
  );

/**
 * A page that shows nothing but why.
 *
 * @param {string} title
 * @param {import('./element.js').Child[]} more
 */
export const state = (title, ...more) =>
  element(
    'div',
    { class: 'state' },
    element('h1', {}, title),
    ...more,
    element('p', {}, element('a', { href: HOME }, 'To the newest articles')),
  );

/**
 * What is shown instead of an article that was taken back.
 *
 * @param {{ reason?: string, killedAt?: string }} details
 */
export const takenBack = ({ reason, killedAt }) =>
  state(
    'This article has been taken back',
    element('p', {}, 'It is not to be used any more', killedAt && ` since ${dateWords(killedAt)}`, '.'),
    reason && element('blockquote', { dir: 'auto' }, reason),
  );

export const notFound = () =>
  state('There is no such page', element('p', {}, 'It may have moved, or its address may be incomplete.'));

/** @param {string} message */
export const failed = (message) =>
  element(
    'div',
    { class: 'state', role: 'alert' },
    element('h1', {}, 'This page could not be loaded'),
    element('p', {}, message),
    element('p', {}, element('button', { type: 'button', 'data-again': true }, 'Try again')),
  );
