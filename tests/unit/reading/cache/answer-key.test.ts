import fc from 'fast-check';
import qs from 'qs';
import { answerKey } from '../../../../src/reading/cache/answer-key';

const key = (query: string, path = '/api/articles', origin = 'https://news.example') =>
  answerKey(origin, path, query);
const parsed = (query: string) => qs.parse(query, { strictNullHandling: true, arrayLimit: 100, depth: 20 });

test.each([
  ['sort=slug&page=2', 'page=2&sort=slug'],
  ['filters%5Bslug%5D=a%20b', 'filters[slug]=a+b'],
  ['a=1&&b=2', 'b=2&a=1&'],
])('%s asks for what %s asks for', (one, other) => expect(key(one)).toBe(key(other)));

test.each([
  ['sort[]=a&sort[]=b', 'sort[]=b&sort[]=a'],
  ['fields[]=a&fields[0]=b', 'fields[0]=b&fields[]=a'],
  ['q', 'q='],
  ['a=1%26b=2', 'a=1&b=2'],
  ['a=1', 'a=%31%20'],
  ['populate=*', 'populate=%252A'],
])('%s does not ask for what %s asks for', (one, other) => expect(key(one)).not.toBe(key(other)));

test('where a request went, and its path as it came, are part of it', () => {
  expect(key('', '/api/articles', 'https://a.example')).not.toBe(
    key('', '/api/articles', 'https://b.example'),
  );
  expect(key('', '/api/articles')).not.toBe(key('', '/api/articles/'));
});

test.each([
  ['one that is too long', `q=${'x'.repeat(2_000)}`],
  ['one with too many parameters', Array.from({ length: 101 }, (_, n) => `p${n}`).join('&')],
  ['one that is not UTF-8', 'q=%E9'],
])('nothing is kept of %s', (_what, query) => expect(key(query)).toBeUndefined());

test.each([
  'http://h/api/persons',
  'http://h?x',
  'http://h#x',
  'http://h\nx',
  'http://',
  'http://a@b',
  'http://[::1]x',
])('nothing is kept of what went to %s, which is no host', (origin) =>
  expect(key('', '/api/articles', origin)).toBeUndefined(),
);

test.each(['http://localhost:1337', 'https://News.example', 'http://[::1]:80', 'http://127.0.0.1'])(
  'what went to %s is kept',
  (origin) => expect(key('', '/api/articles', origin)).toBeDefined(),
);

test('whatever has the same key, Strapi reads as the same', () => {
  const name = fc.constantFrom('a', 'b', 'a[]', 'a[0]', 'a[1]', 'a[x]', 'b[x][y]', 'b[]');
  const pair = fc.tuple(name, fc.constantFrom('', '=', '=1', '=2')).map(([left, right]) => left + right);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), fc.array(pair, { maxLength: 5 }), (one, other) => {
      const [first, second] = [one.join('&'), other.join('&')];
      if (key(first) === key(second)) expect(parsed(first)).toEqual(parsed(second));
    }),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
      const roots = pairs.map((text) => text.split(/[[=]/, 1)[0]);
      const sorted = pairs
        .map((text, at) => ({ text, root: roots[at] }))
        .sort((a, b) => (a.root < b.root ? 1 : a.root > b.root ? -1 : 0));
      const moved = sorted.map(({ text }) => text).join('&');
      expect(key(moved)).toBe(key(pairs.join('&')));
      expect(parsed(moved)).toEqual(parsed(pairs.join('&')));
    }),
  );
});
