import {
  composeChanges,
  type RowChange,
} from '../../../../src/plugins/wire/server/src/stores/row-changes/row-change';

const change = (before: RowChange['before'], after: RowChange['after']): RowChange => ({
  table: 't',
  id: 1,
  before,
  after,
});

test.each<[what: string, first: RowChange, second: RowChange, whole: RowChange | undefined]>([
  [
    'changed twice',
    change({ a: 1 }, { a: 2 }),
    change({ a: 2, b: 5 }, { a: 3, b: 6 }),
    change({ a: 1, b: 5 }, { a: 3, b: 6 }),
  ],
  ['changed and back', change({ a: 1 }, { a: 2 }), change({ a: 2 }, { a: 1 }), change({}, {})],
  [
    'made and changed',
    change(null, { id: 1, a: 1 }),
    change({ a: 1 }, { a: 2 }),
    change(null, { id: 1, a: 2 }),
  ],
  ['made and deleted', change(null, { id: 1, a: 1 }), change({ id: 1, a: 1 }, null), undefined],
  [
    'changed and deleted',
    change({ a: 1 }, { a: 2 }),
    change({ id: 1, a: 2, b: 3 }, null),
    change({ id: 1, a: 1, b: 3 }, null),
  ],
  ['built upon and changed', change({}, {}), change({ a: 1 }, { a: 2 }), change({ a: 1 }, { a: 2 })],
  ['changed and built upon', change({ a: 1 }, { a: 2 }), change({}, {}), change({ a: 1 }, { a: 2 })],
])('two changes of a row are one: %s', (_what, first, second, whole) => {
  expect(composeChanges(first, second)).toEqual(whole);
});
