import { decisionsQuery, recordsQuery, typeOf } from '../../../../src/plugins/wire/admin/src/lib/names-list';

describe('what the address of the list of names says', () => {
  it('is proposed people, most articles first, when it says nothing or nonsense', () => {
    const first = { type: 'person', state: 'proposed', sort: 'articles', page: 1, pageSize: 20 };
    expect(recordsQuery({})).toEqual(first);
    expect(
      recordsQuery({ type: 'place', state: ['x'], sort: 'toString', page: '-1', _q: '  ', source: '../x' }),
    ).toEqual(first);
  });

  it('is what it says', () => {
    expect(
      recordsQuery({ type: 'event', state: 'all', sort: 'name', _q: ' fair ', page: '3', pageSize: '50' }),
    ).toEqual({ type: 'event', state: 'all', sort: 'name', search: 'fair', page: 3, pageSize: 50 });
    expect(recordsQuery({ source: 'abc123' }).source).toBe('abc123');
  });
});

it('reads the filters of decisions', () => {
  expect(decisionsQuery({ type: 'organization', action: 'merge', page: '2' })).toEqual({
    type: 'organization',
    action: 'merge',
    page: 2,
    pageSize: 20,
  });
  expect(decisionsQuery({ type: 'x', action: 'undo' })).toMatchObject({ type: undefined, action: undefined });
});

it('knows a type', () => {
  expect(['person', 'persons', undefined, 3].map(typeOf)).toEqual([
    'person',
    undefined,
    undefined,
    undefined,
  ]);
});
