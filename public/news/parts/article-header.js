import { momentOf, time } from './dates.js';
import { written } from './direction.js';
import { element, joined } from './element.js';

/** What a notice says of the whole article, which readers have to know before they read. */
const FIRST = [
  ['sponsored', 'Sponsored'],
  ['affiliate', 'Affiliate links'],
];

/**
 * What stands above an article's text: its headline, who wrote it, where and when, and what has been put right since.
 *
 * @param {Record<string, any>} article
 */
export function articleHeader(article) {
  const { headline, abstract, language, byline, dateline, source, genre, legalNotices } = article;
  const from = [genre, source?.name].filter(Boolean).map((one) => element('span', { dir: 'auto' }, one));
  const kinds = new Set((legalNotices ?? []).flatMap((/** @type {any} */ one) => one.kinds ?? []));
  return element(
    'header',
    { class: 'article-header' },
    element(
      'p',
      { class: 'kicker' },
      ...joined(from, ' · '),
      ...FIRST.filter(([kind]) => kinds.has(kind)).map(([, label]) => [
        ' ',
        element('span', { class: 'kind' }, label),
      ]),
    ),
    element(
      'div',
      written(language),
      element('h1', {}, headline || 'Without a headline'),
      abstract && element('p', { class: 'standfirst' }, abstract),
    ),
    element(
      'p',
      { class: 'byline' },
      byline && element('span', { class: 'author', dir: 'auto' }, byline),
      dateline && element('span', { dir: 'auto' }, dateline),
      ...dates(article),
    ),
    correction(article),
  );
}

/** @param {Record<string, any>} article */
function dates(article) {
  const first = article.firstCreated ?? momentOf(article);
  const { versionCreated: latest } = article;
  return [
    first && element('span', {}, time(first)),
    latest && latest > first && element('span', {}, 'Updated ', time(latest)),
  ];
}

/** @param {Record<string, any>} article */
function correction({ correction: words, correctedAt, language }) {
  if (!words) return undefined;
  return element(
    'aside',
    { class: 'correction', 'aria-label': 'Correction' },
    element('p', { class: 'label' }, 'Correction', correctedAt && [', ', time(correctedAt)]),
    element('p', written(language), words),
  );
}
