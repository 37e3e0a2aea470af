import fc from 'fast-check';
import type { Position } from '../../../../src/plugins/wire/server/src/imports/ports';
import { positionKey } from '../../../../src/plugins/wire/server/src/stores/receipts';

const position: fc.Arbitrary<Position> = fc.record(
  {
    file: fc.oneof(fc.string(), fc.constantFrom('#', '1#', '1#a', 'a', 'a1', '1a', '#a', '<paste>')),
    item: fc.integer({ min: 1, max: 20 }),
    within: fc.constantFrom('a', 'b', '#a', 'null', '","'),
  },
  { requiredKeys: ['file'] },
);

test('two places in an import have one key only when they are the same place', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      // An item's number is its file's, whatever lies in it.
      const isSameWithin = a.item !== undefined || a.within === b.within;
      expect(positionKey(a) === positionKey(b)).toBe(a.file === b.file && a.item === b.item && isSameWithin);
    }),
    { numRuns: 1_000 },
  );
});

test('files in a file that cannot be read are told apart', () => {
  expect(positionKey({ file: 'a.zip', within: '1.xml' })).not.toBe(
    positionKey({ file: 'a.zip', within: '2.xml' }),
  );
});

test('a file as a whole is no item of it', () => {
  expect(positionKey({ file: 'a.txt' })).toBe(positionKey({ file: 'a.txt', item: undefined }));
  expect(positionKey({ file: 'a.txt' })).not.toBe(positionKey({ file: 'a.txt', item: 1 }));
});
