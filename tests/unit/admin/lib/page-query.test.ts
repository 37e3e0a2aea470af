import { DEFAULT_PAGE_SIZE, pageOf, stateOf } from '../../../../src/plugins/wire/admin/src/lib/page-query';

describe('page query', () => {
  it('reads page and size', () => {
    expect(pageOf({ page: '3', pageSize: '50' })).toEqual({ page: 3, pageSize: 50 });
  });

  it.each([
    {},
    { page: '0' },
    { page: '-1', pageSize: '0' },
    { page: 'x', pageSize: '1e9' },
    { page: ['1', '2'], pageSize: {} },
  ])('takes %j for the first page of the usual size', (query) => {
    expect(pageOf(query)).toEqual({ page: 1, pageSize: DEFAULT_PAGE_SIZE });
  });

  it('reads the state that is filtered by', () => {
    expect(stateOf({ state: 'held' })).toBe('held');
    expect(stateOf({ state: 'toString' })).toBeUndefined();
    expect(stateOf({})).toBeUndefined();
  });
});
