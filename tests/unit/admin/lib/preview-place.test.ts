import { isFirst, neighbours, placeOf } from '../../../../src/plugins/wire/admin/src/lib/preview-place';

test('the first items are those without a place, or from 1 on', () => {
  expect([isFirst({}), isFirst({ from: 1 }), isFirst({ from: 2 }), isFirst({ file: 'a', item: 1 })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  [{ first: 1, read: 20, more: true }, { after: 21 }],
  [
    { first: 21, read: 40, more: true },
    { before: 1, after: 41 },
  ],
  [{ first: 61, read: 61, more: false }, { before: 41 }],
  [
    { first: 5, read: 24, more: true },
    { before: 1, after: 25 },
  ],
  [{ first: 1, read: 3, more: false }, {}],
  [{ read: 61, more: false }, { before: 42 }],
  [{ read: 0, more: false }, {}],
])('%j has %j beside it', (shown, expected) => {
  expect(neighbours(shown)).toEqual(expected);
});

test.each([
  ['3', '', { from: 3 }],
  [' 90000 ', '', { from: 90_000 }],
  ['3', 'a/b.jsonl', { file: 'a/b.jsonl', item: 3 }],
  ['0', '', undefined],
  ['1.5', '', undefined],
  ['', '', undefined],
  ['last', '', undefined],
  ['9999999999', '', undefined],
])('%j in %j is %j', (number, file, place) => {
  expect(placeOf(number, file)).toEqual(place);
});
