import { clientKey } from '../../../../src/reading/access/client-key';
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
  ['/api/articles/by-slug/search', undefined],
  ['/admin/login', undefined],
])('%s has the limit %s', (path, limit) => {
  expect(limitByPath('/api')(path, false)).toBe(limit);
});

test('has another limit for those who search with a token', () => {
  expect(limitByPath('/api')('/api/articles/search', true)).toBe('searchWithToken');
});
