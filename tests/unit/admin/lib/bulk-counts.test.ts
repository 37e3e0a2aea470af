import {
  allTogether,
  askedAgain,
  inPieces,
  type BulkCounts,
} from '../../../../src/plugins/wire/admin/src/lib/bulk-counts';

const counts = (changed: string[], refused: string[] = [], unchanged = 0): BulkCounts => ({
  total: changed.length + refused.length + unchanged,
  changed: changed.length,
  unchanged,
  refused: refused.length,
  refusals: refused.map((notice) => ({ notice, code: 'protected', message: '' })),
  changes: changed.map((documentId) => ({ documentId, seen: 't1' })),
  applications: changed.length,
});
const ids = ({ changes }: BulkCounts) => changes.map(({ documentId }) => documentId);

test('what was refused and asked about again is told once, and the way back is that of both', () => {
  const all = askedAgain(counts(['a', 'b'], ['p', 'q', 'r'], 1), ['p', 'q'], counts(['p'], ['q']));
  expect(all).toMatchObject({ total: 6, changed: 3, unchanged: 1, refused: 2, applications: 3 });
  expect(ids(all)).toEqual(['a', 'b', 'p']);
  expect(all.refusals.map(({ notice }) => notice)).toEqual(['r', 'q']);
});

test('refusals of which only some are told are counted all the same', () => {
  const before = { ...counts(['a'], ['p', 'q']), total: 2001, refused: 2000 };
  expect(askedAgain(before, ['p', 'q'], counts(['p', 'q']))).toMatchObject({
    total: 2001,
    changed: 3,
    refused: 1998,
    refusals: [],
  });
});

test('requests about different notices add up', () => {
  expect(allTogether([])).toEqual(counts([]));
  const all = allTogether([counts(['a'], ['b']), counts(['c'], [], 2)]);
  expect(all).toMatchObject({ total: 5, changed: 2, unchanged: 2, refused: 1 });
  expect(ids(all)).toEqual(['a', 'c']);
});

test('many notices are asked about some at a time, each once and in order', () => {
  const notices = ['a', 'b', 'c', 'd', 'e'].map((documentId) => ({ documentId, seen: 't1' }));
  expect(inPieces(notices, 2).map((piece) => piece.length)).toEqual([2, 2, 1]);
  expect(inPieces(notices, 2).flat()).toEqual(notices);
  expect(inPieces([], 2)).toEqual([]);
});
