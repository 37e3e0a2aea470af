import fc from 'fast-check';
import { blockKey } from '../../../../src/plugins/wire/core/placement/block-key';
import { areSameBlocks } from '../../../../src/plugins/wire/core/placement/same-blocks';

/** Few keys and values, so that many of them are equal. */
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>('', 'a', '1', 1, 0, -0, NaN, true, null, undefined),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('type', 'text', 'children', '__proto__'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

const turned = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(turned);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test('two lists are the same that are so as JSON', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), fc.array(value, { maxLength: 3 }), (a, b) => {
      expect(areSameBlocks(a, b)).toBe(blockKey(a) === blockKey(b));
    }),
    { numRuns: 5000 },
  );
});

test('the order of keys makes no difference', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), (blocks) => {
      expect(areSameBlocks(blocks, turned(blocks) as unknown[])).toBe(true);
    }),
  );
});

test('any depth can be told', () => {
  const deep = (end: string) => {
    let block: unknown = { type: 'text', text: end };
    for (let i = 0; i < 1e5; i += 1) block = { type: 'quote', children: [block] };
    return [block];
  };
  expect(areSameBlocks(deep('a'), deep('a'))).toBe(true);
  expect(areSameBlocks(deep('a'), deep('b'))).toBe(false);
});
