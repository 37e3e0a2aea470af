import fc from 'fast-check';
import { ranksOf } from '../../../../../src/plugins/wire/server/src/stores/copy/table-ranks';

test('whatever points at a table stands behind it', () => {
  const reference = fc.tuple(fc.nat(12), fc.nat(12)).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(fc.array(reference), (pairs) => {
      // From a higher number to a lower one: in no circle.
      const references = pairs.map(([a, b]) => ({ from: `t${Math.max(a, b)}`, to: `t${Math.min(a, b)}` }));
      const ranks = ranksOf(references);
      for (const { from, to } of references) expect(ranks.get(from)).toBeGreaterThan(ranks.get(to) ?? 0);
    }),
  );
});

test('circles and tables that point at themselves are no hindrance', () => {
  const ranks = ranksOf([
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
    { from: 'c', to: 'c' },
    { from: 'c', to: 'a' },
  ]);
  expect(ranks.get('c')).toBeGreaterThan(ranks.get('a')!);
});
