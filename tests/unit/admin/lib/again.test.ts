import { countAgain, mayProcessAgain, readersKey } from '../../../../src/plugins/wire/admin/src/lib/again';
import { foldSame } from '../../../../src/plugins/wire/admin/src/lib/fold-same';

const counts = {
  items: 1,
  created: 1,
  updated: 0,
  unchanged: 0,
  duplicate: 0,
  held: 0,
  killed: 0,
  failed: 0,
  flags: 0,
};

test.each([
  [true, { state: 'finished' as const, counts }],
  [true, { state: 'canceled' as const, counts }],
  [false, { state: 'running' as const, counts }],
  [false, { state: 'undone' as const, counts }],
  [false, { state: 'finished' as const, counts, retrying: true }],
  [false, { state: 'finished' as const, counts: { ...counts, created: 0, failed: 1 } }],
])('%s: %j', (expected, summary) => {
  expect(mayProcessAgain(summary)).toBe(expected);
});

test('items that change, that stay and that fail are counted apart', () => {
  const publication = { before: 'draft' as const, after: 'draft' as const };
  const difference = { publication, fields: [], paragraphs: [], notices: [], names: [], conflicts: [] };
  expect(
    countAgain([
      { state: 'updated', difference },
      { state: 'held', difference },
      { state: 'updated', isHidden: true },
      { state: 'unchanged' },
      { state: 'killed' },
      { state: 'failed' },
    ]),
  ).toEqual({ changed: 3, same: 2, failed: 1 });
});

test('paragraphs that stay are folded, but for those beside a change', () => {
  const of = (marks: string) =>
    [...marks].map((mark) => ({
      change: mark === '=' ? ('same' as const) : mark === '+' ? ('added' as const) : ('removed' as const),
      text: mark,
    }));
  const short = (marks: string) =>
    foldSame(of(marks))
      .map((one) => ('folded' in one ? String(one.folded) : one.text))
      .join('');
  expect(short('=====')).toBe('5');
  expect(short('==-==')).toBe('1=-=1');
  expect(short('+====-')).toBe('+=2=-');
  expect(short('+==-')).toBe('+==-');
});

test.each([
  ['draft', 'draft', 'draft'],
  ['draft', 'published', 'published'],
  ['published', 'published', 'updated'],
  ['modified', 'published', 'updated'],
  ['published', 'modified', 'as-before'],
  ['modified', 'modified', 'as-before'],
  ['modified', 'draft', 'taken'],
] as const)('what was %s and is %s is, for readers, %s', (before, after, expected) => {
  expect(readersKey({ publication: { before, after } })).toBe(`difference.readers.${expected}`);
});
