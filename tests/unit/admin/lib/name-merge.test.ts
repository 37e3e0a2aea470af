import { likelyTarget, whatFollows } from '../../../../src/plugins/wire/admin/src/lib/name-merge';

const record = (
  documentId: string,
  more: { confirmed?: boolean; articles?: number; aliases?: string[]; positions?: number } = {},
) => ({
  documentId,
  confirmed: more.confirmed ?? false,
  articles: more.articles ?? 0,
  aliases: more.aliases ?? [],
  positions: Array.from({ length: more.positions ?? 0 }, (_, id) => ({ id, title: 'Chair' })),
});

describe('which of several records had better stay', () => {
  it.each([
    ['a confirmed one', [record('a', { confirmed: true }), record('b', { articles: 90 })], 'a'],
    ['that with the most articles', [record('a', { articles: 5 }), record('b', { articles: 4 })], 'a'],
    ['of equal ones that named last', [record('a'), record('b')], 'b'],
    ['none of none', [], undefined],
  ])('%s', (_, records, stays) => expect(likelyTarget(records)).toBe(stays));
});

it('says what follows at most: the names of those that go are other names then', () => {
  const records = [
    record('a', { articles: 3, aliases: ['A.'], positions: 2 }),
    record('b', { articles: 100, aliases: ['B.', 'Bee'], positions: 9 }),
    record('c', { articles: 1 }),
  ];
  expect(whatFollows(records, 'b')).toEqual({ articles: 4, names: 3, positions: 2 });
});
