import { htmlOf, tinyDocument } from './tiny-document';

const { blockElements } = require('../../../public/news/parts/blocks.js');

beforeAll(() => Object.assign(globalThis, { document: tinyDocument }));
afterAll(() => Reflect.deleteProperty(globalThis, 'document'));

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const html = (...blocks: unknown[]): string => htmlOf(blockElements(blocks));

test('paragraphs, with marks and lines', () => {
  expect(
    html({ type: 'paragraph', children: [text('A '), text('b', { bold: true, italic: true }), text('\nc')] }),
  ).toBe('<p>A <strong><em>b</em></strong><br></br>c</p>');
});

test('headings stand below the headline', () => {
  expect(html({ type: 'heading', level: 1, children: [text('One')] })).toBe('<h2>One</h2>');
  expect(html({ type: 'heading', level: 4, children: [text('Four')] })).toBe('<h4>Four</h4>');
  expect(html({ type: 'heading', level: '9"', children: [text('?')] })).toBe('<h2>?</h2>');
});

test('a list within a list stands in the item before it', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  expect(
    html({
      type: 'list',
      format: 'ordered',
      children: [item('a'), { type: 'list', format: 'unordered', children: [item('b')] }, item('c')],
    }),
  ).toBe('<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>');
});

test('quotes and code', () => {
  expect(html({ type: 'quote', children: [text('Said.')] })).toBe('<blockquote>Said.</blockquote>');
  expect(html({ type: 'code', children: [text('<b>\n x')] })).toBe(
    '<pre tabindex="0" dir="ltr"><code>&lt;b&gt;\n x</code></pre>',
  );
});

test('a picture with its words', () => {
  const image = {
    url: '/uploads/quay.jpg',
    alternativeText: 'A quay',
    caption: 'The quay',
    width: 800,
    height: 600,
  };
  expect(html({ type: 'image', image, children: [text('')] })).toBe(
    '<figure><img src="/uploads/quay.jpg" sizes="(min-width: 48rem) 44rem, 100vw" alt="A quay" width="800" height="600" ' +
      'loading="lazy" decoding="async"></img><figcaption dir="auto">The quay</figcaption></figure>',
  );
});

const linked = (url: unknown) =>
  html({ type: 'paragraph', children: [{ type: 'link', url, children: [text('here')] }] });

test.each([
  'https://example.org/a?b=c',
  'http://example.org/',
  'mailto:desk@example.org',
  '/uploads/terms.pdf',
])('a link to %s leads there', (url) => {
  expect(linked(url)).toContain(`<a href="${url}"`);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  '//example.org/a',
  '/\\example.org/a',
  'not an address',
  '',
  null,
  { toString: () => 'https://example.org' },
])('a link to %j is its words', (url) => {
  expect(linked(url)).toBe('<p>here</p>');
});

test('what is no list of blocks is nothing, and an unknown block its text', () => {
  for (const value of [null, undefined, 'words', 7, {}]) expect(blockElements(value)).toEqual([]);
  expect(html({ type: 'script', children: [text('<script>alert(1)</script>')] })).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
  expect(html(null, 3, { type: 'paragraph' }, { type: 'list', children: 'x' })).toBe('<ul></ul>');
});

test('lists without end are cut', () => {
  let list: object = { type: 'list', format: 'ordered', children: [] };
  for (let i = 0; i < 10_000; i += 1) list = { type: 'list', format: 'ordered', children: [list] };
  expect(html(list).match(/<ol>/g)!.length).toBe(20);
});
