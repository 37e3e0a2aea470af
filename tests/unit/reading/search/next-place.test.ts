import { DEPTH, newestFor, nextPlace, type Found } from '../../../../src/reading/search/articles-sql';
import { searchRequest } from '../../../../src/reading/search/parameters';

const row = (id: number) => ({ id, moment: `2026-01-01T00:00:00.00000${id}` }) as Found['rows'][number];
const looked = { moment: '2020-01-01T00:00:00.000000', id: 1 };
const next = (found: Partial<Found>, more: Record<string, unknown> = {}) =>
  nextPlace(searchRequest({ q: 'x', sort: 'date', ...more }, { defaultSize: 2, mostSize: 100 }), {
    total: 2,
    isComplete: true,
    looked: null,
    rows: [row(2), row(1)],
    facets: {},
    ...found,
  } as Found)?.id;

test('behind the last of all nothing follows', () => {
  expect(next({})).toBeUndefined();
  expect(next({ total: 0, rows: [] })).toBeUndefined();
});

test('behind a page stands what was found with it', () => {
  expect(next({ total: 3, rows: [row(3), row(2)] })).toBe(2);
  expect(next({ total: 3, rows: [row(3), row(2)], isComplete: false, looked })).toBe(2);
});

test('behind all that was found stands what was not looked at', () => {
  expect(next({ isComplete: false, looked })).toBe(looked.id);
  expect(next({ total: 0, rows: [], isComplete: false, looked })).toBe(looked.id);
  const last = { total: DEPTH, isComplete: false, looked, rows: [row(5), row(4)] };
  expect(next(last, { pagination: { page: `${DEPTH / 2}`, pageSize: '2' } })).toBe(4);
});

test('by relevance there is no such place', () => {
  expect(next({ isComplete: false, looked }, { sort: 'relevance' })).toBeUndefined();
});

test('of what is in most articles few are gone through, of what is in few of them none', () => {
  expect(newestFor(1)).toBe(450);
  expect(newestFor(0.5)).toBe(900);
  expect(newestFor(0.3)).toBe(1000);
  expect(newestFor(0.25)).toBeUndefined();
  expect(newestFor(0)).toBeUndefined();
});
