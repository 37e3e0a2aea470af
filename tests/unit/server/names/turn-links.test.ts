import type { RowChange, StoredRow } from '../../../../src/plugins/wire/server/src/stores/row-changes';
import { turnLinks } from '../../../../src/plugins/wire/server/src/stores/turn-round/turn-links';

const [A, B] = [1, 2];
const versions: Record<string, number> = { 'x draft': 10, 'x published': 11 };
const link = (document = 'x', published = false) => ({
  from: 'article_id',
  to: 'person_id',
  owner: { table: 'articles', document, published },
});
const rowOf = (owner: { document: string; published: boolean }) =>
  versions[`${owner.document} ${owner.published ? 'published' : 'draft'}`];
const row = (id: number, article: number, person: number): StoredRow => ({
  id,
  article_id: article,
  person_id: person,
});
const moved = (id: number, more = link()): RowChange => ({
  table: 'links',
  id,
  before: { person_id: A },
  after: { person_id: B },
  link: more,
});
const nothing = { updates: [], inserts: [], deletes: [], met: [] };
const withoutNew = { ...versions };

beforeEach(() => {
  for (const name of Object.keys(versions)) delete versions[name];
  Object.assign(versions, withoutNew);
  delete versions['x published'];
});

test('a link that is as it became is what it was', () => {
  expect(turnLinks([moved(5)], [row(5, 10, B)], rowOf)).toEqual({
    ...nothing,
    updates: [{ id: 5, set: { person_id: A } }],
  });
});

test('a link that was taken away since stays away; so does one of a version that is gone', () => {
  expect(turnLinks([moved(5)], [], rowOf)).toEqual(nothing);
  expect(turnLinks([moved(5, link('gone'))], [], rowOf)).toEqual(nothing);
});

test('a version that was published anew, or since, is found by what it links', () => {
  versions['x published'] = 99;
  const now = [row(5, 10, B), row(77, 99, B)];
  const updates = [
    { id: 5, set: { person_id: A } },
    { id: 77, set: { person_id: A } },
  ];
  expect(turnLinks([moved(5), moved(6, link('x', true))], now, rowOf)).toEqual({ ...nothing, updates });
  expect(turnLinks([moved(5)], now, rowOf)).toEqual({ ...nothing, updates });
});

test('what links already what was to be linked again is met, not doubled', () => {
  expect(turnLinks([moved(5)], [row(5, 10, B), row(6, 10, A)], rowOf)).toEqual({
    ...nothing,
    deletes: [5],
    met: [6],
  });
  const gone: RowChange = { table: 'links', id: 5, before: row(5, 10, A), after: null, link: link() };
  expect(turnLinks([gone], [row(6, 10, A)], rowOf)).toEqual({ ...nothing, met: [6] });
  expect(turnLinks([gone], [], rowOf)).toEqual({ ...nothing, inserts: [row(5, 10, A)] });
  expect(turnLinks([gone], [row(5, 10, B)], rowOf)).toEqual({
    ...nothing,
    inserts: [{ article_id: 10, person_id: A }],
  });
});

test('a link that was made goes, by its row or by what it links', () => {
  const made: RowChange = { table: 'links', id: 5, before: null, after: row(5, 10, B), link: link() };
  expect(turnLinks([made], [row(5, 10, B)], rowOf)).toEqual({ ...nothing, deletes: [5] });
  expect(turnLinks([made], [row(8, 10, B)], rowOf)).toEqual({ ...nothing, deletes: [8] });
  expect(turnLinks([made], [row(8, 10, A)], rowOf)).toEqual(nothing);
});
