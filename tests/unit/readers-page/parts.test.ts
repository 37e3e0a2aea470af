import { htmlOf, tinyDocument } from './tiny-document';

const { marked } = require('../../../public/news/parts/snippet.js');
const { columns } = require('../../../public/news/parts/columns.js');
const { written } = require('../../../public/news/parts/direction.js');
const { image } = require('../../../public/news/parts/picture.js');
const { teaser } = require('../../../public/news/parts/teaser.js');
const { legalNotices } = require('../../../public/news/parts/notices.js');
const { match } = require('../../../public/news/router.js');
const { apiQuery, narrowed, searchRequest } = require('../../../public/news/parts/search-request.js');
const { searchPage } = require('../../../public/news/addresses.js');

beforeAll(() => Object.assign(globalThis, { document: tinyDocument }));
afterAll(() => Reflect.deleteProperty(globalThis, 'document'));

describe('what a search shows of an article', () => {
  test('has marks, and the characters that references stand for', () => {
    expect(htmlOf(marked('The <mark>quay</mark> &amp; the &lt;b&gt;'))).toBe(
      'The <mark>quay</mark> &amp; the &lt;b&gt;',
    );
  });

  test('can carry no other element', () => {
    expect(htmlOf(marked('<img src=x onerror=alert(1)><mark><script>1</script></mark>'))).toBe(
      '&lt;img src=x onerror=alert(1)&gt;<mark>&lt;script&gt;1&lt;/script&gt;</mark>',
    );
    expect(marked(undefined)).toEqual([]);
  });
});

describe('a time line', () => {
  test('has a column for each month, also for those without articles', () => {
    expect(
      columns([
        { from: '2026-02-01', articles: 1 },
        { from: '2025-12-01', articles: 3 },
      ]),
    ).toEqual([
      { label: '2025-12', count: 3 },
      { label: '2026-01', count: 0 },
      { label: '2026-02', count: 1 },
    ]);
    expect(columns([])).toEqual([]);
  });

  test('has one for each year where months would be too many', () => {
    expect(
      columns([
        { from: '2020-05-01', articles: 2 },
        { from: '2020-06-01', articles: 1 },
        { from: '2023-07-01', articles: 4 },
      ]),
    ).toEqual([
      { label: '2020', count: 3 },
      { label: '2021', count: 0 },
      { label: '2022', count: 0 },
      { label: '2023', count: 4 },
    ]);
  });
});

test('a picture’s addresses stay as they are escaped, whatever they hold', () => {
  const media = {
    url: '/uploads/a, b 100%.png',
    width: 900,
    formats: { small: { url: 'https://files.example/a%2Fb.png?sign=x%2By', width: 300 } },
  };
  const html = htmlOf(image(media, { sizes: '10rem' }));
  expect(html).toContain(
    'srcset="https://files.example/a%2Fb.png?sign=x%2By 300w, /uploads/a%2C%20b%20100%.png 900w"',
  );
});

test.each([
  ['en', { lang: 'en', dir: 'ltr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['fa-IR', { lang: 'fa-IR', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['not a language', { dir: 'auto' }],
  [null, { dir: 'auto' }],
])('a text in %j is written so', (language, expected) => {
  expect(written(language)).toEqual(expected);
});

test('legal notices are set apart with their kinds and their issuer; those in the text stay there', () => {
  const html = htmlOf(
    legalNotices([
      {
        text: 'As it is.',
        kinds: ['no-warranty', 'new-kind'],
        issuer: 'Lantern <Wire>',
        language: 'en',
        placement: 'separate',
      },
      { text: 'In the text.', kinds: [], placement: 'inline' },
    ]),
  );
  expect(html).toContain('<span class="kind">No warranty</span><span class="kind">new-kind</span>');
  expect(html).toContain('Lantern &lt;Wire&gt;');
  expect(html).toContain('<p lang="en" dir="ltr">As it is.</p>');
  expect(html).not.toContain('In the text.');
  expect(legalNotices([])).toBeUndefined();
  expect(legalNotices(null)).toBeUndefined();
});

test('an article without a slug leads nowhere', () => {
  expect(htmlOf(teaser({ headline: 'A quay', slug: null }))).not.toContain('href');
});

test.each([
  ['/news', { page: 'newest' }],
  ['/news/', { page: 'newest' }],
  ['/news/search', { page: 'search' }],
  ['/news/articles/quay-opens', { page: 'article', slug: 'quay-opens' }],
  ['/news/persons/a%2Fb', { page: 'entity', type: 'persons', slug: 'a/b' }],
  ['/news/articles/', { page: 'unknown' }],
  ['/news/articles/%E0%A4%A', { page: 'unknown' }],
  ['/news/articles/a/b', { page: 'unknown' }],
  ['/news/elsewhere', { page: 'unknown' }],
  ['/admin', undefined],
  ['/newsroom', undefined],
])('%s leads to %j', (path, expected) => {
  expect(match(path)).toEqual(expected);
});

describe('the address of a search', () => {
  const read = (query: string) => searchRequest(new URL(`http://localhost/news/search${query}`));

  test('is read and written', () => {
    const { wanted, page, isEmpty } = read('?q=new+quay&person=b&person=a&person=b&unknown=1&from=&page=2');
    expect({ page, isEmpty }).toEqual({ page: 2, isEmpty: false });
    expect(searchPage(wanted)).toBe('/news/search?q=new+quay&person=b&person=a');
    expect(apiQuery(wanted, page)).toMatchObject({
      q: 'new quay',
      person: ['b', 'a'],
      'pagination[page]': 2,
    });
    expect(read('?from=2026-01-01').isEmpty).toBe(true);
    expect(read('?page=-1').page).toBe(1);
  });

  test('is narrowed down and widened again', () => {
    const { wanted } = read('?q=quay&person=a');
    expect(searchPage(narrowed(wanted, 'person', 'b', true))).toBe('/news/search?q=quay&person=a&person=b');
    expect(searchPage(narrowed(wanted, 'person', 'a', false))).toBe('/news/search?q=quay');
  });
});
