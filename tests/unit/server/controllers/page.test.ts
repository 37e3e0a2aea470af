import { errors } from '@strapi/utils';
import { pagination, readPage } from '../../../../src/plugins/wire/server/src/controllers/page';

test('a query that asks for nothing gets the first page', () => {
  expect(readPage({})).toEqual({ page: 1, pageSize: 25 });
});

test('what is asked for is read from text', () => {
  expect(readPage({ page: '3', pageSize: '100' })).toEqual({ page: 3, pageSize: 100 });
  expect(readPage({ page: '2', other: 'x' })).toEqual({ page: 2, pageSize: 25 });
});

test.each([
  [{ page: '0' }, 'page'],
  [{ page: '-1' }, 'page'],
  [{ page: '1.5' }, 'page'],
  [{ page: 'two' }, 'page'],
  [{ page: '' }, 'page'],
  [{ page: '1e9' }, 'page'],
  [{ page: ['1', '2'] }, 'page'],
  [{ page: { $gt: 1 } }, 'page'],
  [{ pageSize: '0' }, 'pageSize'],
  [{ pageSize: '101' }, 'pageSize'],
  [{ pageSize: 'NaN' }, 'pageSize'],
])('%j is refused by the parameter’s name', (query, name) => {
  expect(() => readPage(query)).toThrow(errors.ValidationError);
  expect(() => readPage(query)).toThrow(`"${name}": `);
});

test.each([
  [0, 0],
  [1, 1],
  [25, 1],
  [26, 2],
])('%d things are %d pages', (total, pageCount) => {
  expect(pagination({ page: 1, pageSize: 25 }, total)).toEqual({ page: 1, pageSize: 25, pageCount, total });
});
