import type { Shape } from '../../../../src/reading/shape/shape';
import { relatedCount } from '../../../../src/reading/sql/related-count';
import { models } from '../models';

const writing = { models, zone: 'UTC' };
const selection = { sql: 'SELECT 1 AS id, 1 AS place', values: [] };
const of = (uid: string, parts: Shape['parts'] = {}): Shape => ({ uid, fields: [], parts });
const count = (shape: Shape) => relatedCount(selection, shape, writing, 7)?.sql;

test.each([
  ['a record alone', of('story')],
  [
    'lists that editors make, components and pictures',
    of('story', {
      people: { shape: of('person') },
      tags: { shape: of('tag') },
      picture: { shape: of('file') },
    }),
  ],
  [
    'lists with a limit',
    of('story', { people: { shape: of('person', { stories: { shape: of('story'), limit: 3 } }) } }),
  ],
])('of %s nothing is counted', (_what, shape) => expect(count(shape)).toBeUndefined());

test('a list in a list is counted through the first, without what readers may not see, and no further than it matters', () => {
  const sql = count(of('story', { people: { shape: of('person', { stories: { shape: of('story') } }) } }));
  expect(sql).toMatch(/FROM \(SELECT 1 AS id, 1 AS place\) AS s JOIN "?stories"? AS t0 ON t0\.id = s\.id/);
  expect(sql).toMatch(
    /AS t1 CROSS JOIN LATERAL \(SELECT t2\.\* .*published_at.* IS NOT NULL.*\) AS t2 LIMIT 8\)/,
  );
  expect(sql?.match(/count\(\*\)/g)).toHaveLength(1);
});
