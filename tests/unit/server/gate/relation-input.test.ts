import fc from 'fast-check';
import { readRelation } from '../../../../src/plugins/wire/server/src/gate/relation-input';

const none = { connect: [], disconnect: [] };

test.each([
  [undefined, none],
  [null, { set: [], ...none }],
  ['abc', { set: [{ documentId: 'abc' }], ...none }],
  [7, { set: [{ id: 7 }], ...none }],
  [
    ['abc', 7, { documentId: 'def' }, { id: '8' }],
    { set: [{ documentId: 'abc' }, { id: 7 }, { documentId: 'def' }, { id: 8 }], ...none },
  ],
  [
    { documentId: 'abc', id: 3 },
    { set: [{ documentId: 'abc' }], ...none },
  ],
  [{ set: [] }, { set: [], ...none }],
  [{ set: ['abc'] }, { set: [{ documentId: 'abc' }], ...none }],
  [{ connect: 'abc' }, { connect: [{ documentId: 'abc' }], disconnect: [] }],
  [
    { connect: [{ id: 4, position: { end: true } }], disconnect: [{ documentId: 'abc' }] },
    { connect: [{ id: 4 }], disconnect: [{ documentId: 'abc' }] },
  ],
])('%j', (value, expected) => {
  expect(readRelation(value)).toEqual(expected);
});

test('what names no record names none, and the database is never asked for what it cannot compare', () => {
  expect(readRelation([true, {}, [['abc']], { id: 'x' }, { id: 1.5 }, -1, 2 ** 40, 'a\u0000', ''])).toEqual({
    set: [],
    ...none,
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { set, connect, disconnect } = readRelation(value);
      for (const ref of [...(set ?? []), ...connect, ...disconnect]) {
        if ('documentId' in ref) expect(ref.documentId).toMatch(/^[\w-]+$/);
        else expect(Number.isInteger(ref.id)).toBe(true);
      }
    }),
  );
});
