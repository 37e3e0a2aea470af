import { isFresh } from '../../../../src/reading/cache/conditions';
import { entityTag } from '../../../../src/reading/cache/entity-tag';
import { lastModified } from '../../../../src/reading/cache/last-modified';

const etag = '"abc"';
const DATE = 'Tue, 01 Dec 2026 08:00:00 GMT';
const LATER = 'Tue, 01 Dec 2026 08:00:01 GMT';

test.each<[string, boolean]>([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", "abc"', true],
  ['"x,y" , W/"abc"', true],
  ['*', true],
  ['"ABC"', false],
  ['abc', false],
  ['', false],
  ['"ab', false],
])('If-None-Match: %s', (ifNoneMatch, fresh) => {
  expect(isFresh({ ifNoneMatch }, { etag })).toBe(fresh);
});

test('a date counts when it is the one that was sent, and no tag is given', () => {
  expect(isFresh({ ifModifiedSince: DATE }, { etag, lastModified: DATE })).toBe(true);
  expect(isFresh({ ifModifiedSince: LATER }, { etag, lastModified: DATE })).toBe(false);
  expect(isFresh({ ifModifiedSince: DATE }, { etag })).toBe(false);
  expect(isFresh({ ifModifiedSince: DATE, ifNoneMatch: '"x"' }, { etag, lastModified: DATE })).toBe(false);
  expect(isFresh({}, { etag, lastModified: DATE })).toBe(false);
});

test('the date of an answer is later than its last change, and not said before a second more has passed', () => {
  const second = Date.parse(DATE);
  for (const within of [0, 1, 999]) {
    const changed = second + within;
    expect(lastModified(changed, changed)).toBeUndefined();
    expect(lastModified(changed, second + 1_999)).toBeUndefined();
    expect(lastModified(changed, second + 2_000)).toBe(LATER);
  }
});

test('a body has its own tag', () => {
  expect(entityTag(Buffer.from('a'))).toMatch(/^"[\w-]{27}"$/);
  expect(entityTag(Buffer.from('a'))).toBe(entityTag(Buffer.from('a')));
  expect(entityTag(Buffer.from('a'))).not.toBe(entityTag(Buffer.from('b')));
});
