import fc from 'fast-check';
import type { Position } from '../../../../src/plugins/wire/server/src/imports/ports';
import { positionKey } from '../../../../src/plugins/wire/server/src/stores/receipts';

const position: fc.Arbitrary<Position> = fc.record(
  {
    file: fc.oneof(fc.string(), fc.constantFrom('#', '1#', '1#a', 'a', 'a1', '1a', '#a', '<paste>')),
    item: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ['file'] },
);

test('two places in an import have one key only when they are the same place', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(positionKey(a) === positionKey(b)).toBe(a.file === b.file && a.item === b.item);
    }),
    { numRuns: 1_000 },
  );
});

test('a file as a whole is no item of it', () => {
  expect(positionKey({ file: 'a.txt' })).toBe(positionKey({ file: 'a.txt', item: undefined }));
  expect(positionKey({ file: 'a.txt' })).not.toBe(positionKey({ file: 'a.txt', item: 1 }));
});
