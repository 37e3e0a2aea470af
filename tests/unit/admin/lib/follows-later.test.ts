import { followsLater } from '../../../../src/plugins/wire/admin/src/lib/follows-later';
import type { LeftWhy } from '../../../../src/plugins/wire/shared/constants';

const left = (entries: Record<string, LeftWhy>, total = Object.keys(entries).length) => ({
  data: Object.entries(entries).map(([documentId, why]) => ({
    article: { documentId },
    why,
    reason: '',
    at: '2026-05-04T08:15:00.000Z',
  })),
  meta: { pagination: { page: 1, pageSize: 100, pageCount: 1, total } },
});
const FINISHED = { state: 'finished' } as const;

test('an application that is finished has come to each article that it has not left', () => {
  expect(followsLater(FINISHED, left({}), 'a')).toBe(false);
  expect(followsLater(FINISHED, left({ b: 'editing' }), 'a')).toBe(false);
  for (const why of ['editing', 'busy', 'broken'] as const)
    expect(followsLater(FINISHED, left({ a: why }), 'a')).toBe(true);
});

test('where the words are gone, there is nothing to wait for', () => {
  expect(followsLater(FINISHED, left({ a: 'missing' }), 'a')).toBe(false);
});

test('what is not known is not said to be done', () => {
  expect(followsLater({ state: 'canceled' }, left({}), 'a')).toBe(true);
  expect(followsLater(FINISHED, left({ b: 'editing' }, 300), 'a')).toBe(true);
});
