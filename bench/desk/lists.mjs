import { idOf } from './fill/id-of.mjs';
import { madeNotice } from './fill/made-notice.mjs';

/** Strapi's content manager has so many. */
const MANAGER_SIZE = 10;

/**
 * What the desk's pages ask for: each list, as it is opened, under its filters, and its last page.
 *
 * @param {typeof import('./sizes.mjs').FULL} sizes
 * @returns {{ list: string, path: string, last?: true }[]} `last`: of the list, its last page is asked for, which its first one tells
 */
export function listsOf(sizes) {
  const queue = '/wire/notices?decision=pending&review=true&sort=articles';
  const { issuer } = madeNotice(1);
  const source = idOf('source', 2);
  const largest = `/wire/imports/${idOf('import', Math.floor(sizes.imports / 2) + 1)}`;
  const notice = `/wire/notices/${idOf('notice', 1)}`;
  const decided = idOf('notice', 2);
  const article = `/wire/articles/${idOf('article', 5)}`;
  const manager = `/content-manager/collection-types/api::article.article?pageSize=${MANAGER_SIZE}`;
  return [
    { list: 'imports', path: '/wire/imports' },
    { list: 'imports, last page', path: '/wire/imports', last: true },
    { list: 'imports, by state', path: '/wire/imports?state=failed' },
    { list: 'imports, searched', path: '/wire/imports?search=zeppelin' },
    { list: 'one import', path: largest },
    { list: 'receipts of the largest import', path: `${largest}/receipts` },
    { list: 'receipts, last page', path: `${largest}/receipts`, last: true },
    ...['created', 'unchanged', 'failed', 'killed'].map((state) => ({
      list: `receipts, ${state}`,
      path: `${largest}/receipts?state=${state}`,
    })),
    { list: 'receipts, unchanged, last page', path: `${largest}/receipts?state=unchanged`, last: true },
    { list: 'receipts, failed, last page', path: `${largest}/receipts?state=failed`, last: true },
    { list: 'receipts with problems', path: `${largest}/receipts?problems=true` },
    { list: 'receipts with notices', path: `${largest}/receipts?notices=true` },
    { list: 'receipts, searched', path: `${largest}/receipts?search=harbour` },
    { list: 'receipts, searched, none', path: `${largest}/receipts?search=zeppelin` },
    { list: 'left by an undo', path: `${largest}/left` },
    { list: 'queue', path: queue },
    { list: 'queue, last page', path: queue, last: true },
    { list: 'queue, surest first', path: queue.replace('=articles', '=score') },
    { list: 'queue, newest first', path: queue.replace('=articles', '=newest') },
    { list: 'queue, newest first, last page', path: queue.replace('=articles', '=newest'), last: true },
    { list: 'queue, by kind', path: `${queue}&kind=liability` },
    { list: 'queue, by issuer', path: `${queue}&issuer=${encodeURIComponent(issuer)}` },
    { list: 'queue, by source', path: `${queue}&source=${source}` },
    { list: 'queue, by language', path: `${queue}&language=pt` },
    { list: 'queue, by score', path: `${queue}&scoreFrom=0.5&scoreTo=0.6` },
    { list: 'queue, by age', path: `${queue}&since=${daysAgo(30)}` },
    { list: 'queue, searched, many', path: `${queue}&search=liability` },
    { list: 'queue, searched, one', path: `${queue}&search=${encodeURIComponent('wording number 9 of')}` },
    { list: 'queue, searched, none', path: `${queue}&search=zeppelin` },
    { list: 'issuers of the queue', path: '/wire/notices/issuers?decision=pending&review=true' },
    { list: 'decided notices', path: '/wire/notices?decided=true&sort=decided' },
    { list: 'decided notices, last page', path: '/wire/notices?decided=true&sort=decided', last: true },
    { list: 'confirmed notices, newest first', path: '/wire/notices?decision=confirmed&sort=newest' },
    {
      list: 'confirmed notices, last page',
      path: '/wire/notices?decision=confirmed&sort=newest',
      last: true,
    },
    { list: 'confirmed notices, searched', path: '/wire/notices?decision=confirmed&search=liability' },
    { list: 'dismissed notices', path: '/wire/notices?decision=dismissed' },
    { list: 'all notices', path: '/wire/notices' },
    { list: 'all notices, last page', path: '/wire/notices', last: true },
    { list: 'all notices, searched, none', path: '/wire/notices?search=zeppelin' },
    { list: 'a notice', path: notice },
    { list: 'a notice’s flags', path: `${notice}/flags` },
    { list: 'a notice’s flags, last page', path: `${notice}/flags`, last: true },
    { list: 'a notice’s history', path: `/wire/notices/${decided}/history` },
    { list: 'a notice’s history with articles', path: `/wire/notices/${decided}/history?articles=true` },
    { list: 'the same, last page', path: `/wire/notices/${decided}/history?articles=true`, last: true },
    { list: 'applications', path: '/wire/applications' },
    { list: 'applications, last page', path: '/wire/applications', last: true },
    { list: 'articles that an application left', path: `/wire/applications/${idOf('application', 2)}/left` },
    { list: 'recurring paragraphs', path: '/wire/recurring' },
    { list: 'recurring paragraphs, proposed', path: '/wire/recurring?state=proposed' },
    { list: 'recurring paragraphs, last page', path: '/wire/recurring?state=proposed', last: true },
    { list: 'recurring paragraphs of a source', path: `/wire/recurring?source=${source}` },
    ...['articles', 'newest', 'name'].map((sort) => ({
      list: `proposed people, by ${sort}`,
      path: `/wire/names/records?type=person&sort=${sort}`,
    })),
    { list: 'proposed people, last page', path: '/wire/names/records?type=person&sort=articles', last: true },
    { list: 'proposed people, searched', path: '/wire/names/records?type=person&search=mar' },
    { list: 'all people, searched, none', path: '/wire/names/records?type=person&state=all&search=zeppelin' },
    { list: 'proposed organizations', path: '/wire/names/records?type=organization' },
    { list: 'the most frequent person', path: `/wire/names/records/person/${idOf('person', 1)}` },
    { list: 'his or her articles', path: `/wire/names/records/person/${idOf('person', 1)}/articles` },
    { list: 'possible duplicates', path: '/wire/names/proposals' },
    { list: 'possible duplicates, people', path: '/wire/names/proposals?type=person' },
    { list: 'possible duplicates, last page', path: '/wire/names/proposals', last: true },
    { list: 'decisions about names', path: '/wire/names/decisions' },
    { list: 'decisions about names, last page', path: '/wire/names/decisions', last: true },
    { list: 'decisions about a person', path: `/wire/names/decisions?record=${idOf('person', 8)}` },
    { list: 'decisions about an article', path: `/wire/names/decisions?article=${idOf('article', 5)}` },
    { list: 'sources with their health', path: '/wire/sources/overview' },
    { list: 'one source', path: `/wire/sources/${source}` },
    { list: 'what waits, for the home page', path: '/wire/desk' },
    { list: 'settings', path: '/wire/settings' },
    { list: 'roles', path: '/wire/roles' },
    { list: 'policies', path: '/wire/policies' },
    { list: 'open conflicts', path: '/wire/conflicts' },
    { list: 'open conflicts, last page', path: '/wire/conflicts', last: true },
    { list: 'kill alerts', path: '/wire/kill-alerts' },
    { list: 'kill alerts, last page', path: '/wire/kill-alerts', last: true },
    ...[
      'flags',
      'publishing',
      'versions',
      'history',
      'removed',
      'near-duplicates',
      'conflicts',
      'kill-alerts',
    ].map((what) => ({
      list: `an article’s ${what.replace('-', ' ')}`,
      path: `${article}/${what}`,
    })),
    { list: 'Strapi’s articles', path: `${manager}&sort=headline:ASC` },
    { list: 'Strapi’s articles, newest first', path: `${manager}&sort=updatedAt:DESC` },
    { list: 'Strapi’s articles, last page', path: `${manager}&sort=updatedAt:DESC`, last: true },
    {
      list: 'Strapi’s articles of a source',
      path: `${manager}&sort=updatedAt:DESC&filters[$and][0][source][documentId][$eq]=${source}`,
    },
    {
      list: 'Strapi’s articles under embargo',
      path: `${manager}&sort=updatedAt:DESC&filters[$and][0][embargoed][$gt]=${daysAgo(0)}`,
    },
    {
      list: 'Strapi’s articles with pending notices',
      path: `${manager}&sort=headline:ASC&filters[$and][0][pendingNotices][$notNull]=true`,
    },
    {
      list: 'Strapi’s articles without pending notices',
      path: `${manager}&sort=headline:ASC&filters[$and][0][pendingNotices][$null]=true`,
    },
    { list: 'Strapi’s articles, searched', path: `${manager}&sort=headline:ASC&_q=zeppelin` },
    {
      list: 'pending notices of a page of articles',
      path: `/wire/articles/pending?articles=${Array.from({ length: MANAGER_SIZE }, (_, i) => idOf('article', i + 1)).join(',')}`,
    },
  ];
}

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
