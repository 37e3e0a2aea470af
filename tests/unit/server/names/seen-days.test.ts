import { seenInBoth } from '../../../../src/plugins/wire/server/src/stores/name-records/seen-days';

const seen = (first_seen: string | null, last_seen: string | null, ...seen_in: string[]) => ({
  title: 'Envoy',
  first_seen,
  last_seen,
  seen_in: seen_in.length > 0 ? seen_in : null,
});

test('a position that stood in articles of two records stood there from the first day to the last', () => {
  expect(
    seenInBoth(seen('2026-05-06', '2026-05-06', 'b'), seen('2026-05-04', '2026-05-08', 'a', 'c')),
  ).toEqual({
    first_seen: '2026-05-04',
    last_seen: '2026-05-08',
    seen_in: ['a', 'c', 'b'],
  });
});

test('of many articles the first one and the last ones are named, and each once', () => {
  const held = seen('2026-05-01', '2026-05-04', 'a', 'b', 'c', 'd');
  expect(seenInBoth(held, seen('2026-05-04', '2026-05-06', 'd', 'e', 'f')).seen_in).toEqual([
    'a',
    'd',
    'e',
    'f',
  ]);
});

test('days that only one has are kept, and none stay none', () => {
  expect(seenInBoth(seen(null, null), seen('2026-05-04', '2026-05-05', 'a'))).toEqual({
    first_seen: '2026-05-04',
    last_seen: '2026-05-05',
    seen_in: ['a'],
  });
  expect(seenInBoth(seen(null, null), seen(null, null))).toEqual({
    first_seen: null,
    last_seen: null,
    seen_in: null,
  });
});

test('what is no position has no such days', () => {
  expect(seenInBoth({ url: 'https://a.example/' }, { url: 'https://a.example/' })).toEqual({});
});
