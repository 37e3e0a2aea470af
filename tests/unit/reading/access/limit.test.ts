import { clientKey } from '../../../../src/reading/access/client-key';
import { KnownCallers } from '../../../../src/reading/access/known-callers';
import { limitByPath } from '../../../../src/reading/access/limit';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('counts %s as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});

test.each([
  ['/api/articles/search', 'search'],
  ['/API/Articles/Search/', 'search'],
  ['/api/persons/search', 'search'],
  ['/api/auth/local', 'auth'],
  ['/api/auth/google/callback', 'auth'],
  ['/api/connect/google', 'auth'],
  ['/api/authors', undefined],
  ['/api/articles', undefined],
  ['/api/articles?_q=boats', 'search'],
  ['/API/articles?sort=slug&%5Fq=boats', 'search'],
  ['/api/articles?[_%71]=boats', 'search'],
  ['/api/articles?populate[persons][_q]=boats', 'search'],
  ['/api/articles?filters[slug]=_q', undefined],
  ['/api/articles?a_q=boats', undefined],
  ['/admin/articles?_q=boats', undefined],
  ['/api/articles/by-slug/search', undefined],
  ['/admin/login', undefined],
])('%s has the limit %s', (address, limit) => {
  const [path, query = ''] = address.split('?');
  expect(limitByPath('/api')(path, query, false)).toBe(limit);
});

test('has another limit for those who search and are known', () => {
  expect(limitByPath('/api')('/api/articles/search', '', true)).toBe('searchWithToken');
  expect(limitByPath('/api')('/api/articles', '_q=boats', true)).toBe('searchWithToken');
});

test('a caller is known as long as the token is taken for somebody’s, and nobody without one', () => {
  const known = new KnownCallers();
  known.learn('', true);
  known.learn('Bearer a', true);
  known.learn('Basic b', false);
  expect(['', 'Bearer a', 'Basic b'].map((authorization) => known.has(authorization))).toEqual([
    false,
    true,
    false,
  ]);
  known.learn('Bearer a', false);
  expect(known.has('Bearer a')).toBe(false);
});
