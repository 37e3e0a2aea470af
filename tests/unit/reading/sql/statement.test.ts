import type { Shape } from '../../../../src/reading/shape/shape';
import { bySlugSelection } from '../../../../src/reading/sql/by-slug-selection';
import { NotCompiled } from '../../../../src/reading/sql/not-compiled';
import { countedFrom, pageStatement } from '../../../../src/reading/sql/page-statement';
import { manyStatement, oneStatement } from '../../../../src/reading/sql/statement';
import { models } from '../models';

const writing = { models, zone: 'UTC' };
const ALL = { sql: 'SELECT id, id AS place FROM stories WHERE reach > $1', values: [3] };
const shape = (more: Partial<Shape> = {}): Shape => ({
  uid: 'story',
  fields: ['headline'],
  parts: {},
  ...more,
});
const person = (fields: string[] = ['name']) => ({ shape: { uid: 'person', fields, parts: {} } });

const sqlOf = (given: Shape, zone = 'UTC') => manyStatement(ALL, given, { models, zone }).sql;

test('a record has its ids and its fields, under the names of its attributes', () => {
  const { sql, values } = manyStatement(ALL, shape(), writing);
  expect(sql).toContain('t."id" AS "id", t."document_id" AS "documentId", t."headline" AS "headline"');
  expect(sql).toContain(ALL.sql);
  expect(values).toEqual([3]);
});

test('the records of a selection are looked at again: drafts and what is under embargo are left out', () => {
  const sql = sqlOf(shape());
  expect(sql).toContain('t."published_at" IS NOT NULL');
  expect(sql).toContain(`(t."embargoed" IS NULL OR t."embargoed" <= timezone('UTC', now()))`);
});

test('so are those that a relation leads to', () => {
  const stories = { shape: shape() };
  const sql = sqlOf({ uid: 'person', fields: [], parts: { stories } });
  expect(sql).toContain('t1."published_at" IS NOT NULL');
  expect(sql).toContain('t1."embargoed" IS NULL');
});

test('a list of related records is in the order that editors gave it', () => {
  const sql = sqlOf(shape({ parts: { people: person() } }));
  expect(sql).toMatch(
    /array_to_json\(ARRAY\(SELECT row_to_json\(r\).* ORDER BY t1_link\."person_ord", t1\.id\) AS r\)\) AS "people"/,
  );
});

test('or in the order that is asked for', () => {
  const sql = sqlOf(
    shape({ parts: { people: { ...person(), sort: [{ attribute: 'name', descending: true }] } } }),
  );
  expect(sql).toContain('ORDER BY t1."name" DESC, t1.id');
});

test('only names that are confirmed, where the part says so', () => {
  expect(sqlOf(shape({ parts: { people: { ...person(), confirmed: true } } }))).toContain(
    'AND t1."confirmed"',
  );
  expect(sqlOf(shape({ parts: { people: person() } }))).not.toContain('"confirmed"');
});

test('components are those of their attribute', () => {
  const sql = sqlOf(shape({ parts: { tags: { shape: { uid: 'tag', fields: ['name'], parts: {} } } } }));
  expect(sql).toContain(`t1_link."field" = 'tags'`);
  expect(sql).not.toContain('t1."document_id"');
});

test('a file is that of the type, the record and the attribute', () => {
  const sql = sqlOf(shape({ parts: { picture: { shape: { uid: 'file', fields: ['url'], parts: {} } } } }));
  expect(sql).toContain(`t1_link."related_type" = 'story' AND t1_link."field" = 'picture'`);
  expect(sql).toMatch(/LIMIT 1\) AS r\) AS "picture"/);
});

test('a relation in a column of its own', () => {
  expect(sqlOf(shape({ parts: { source: person() } }))).toContain('t1."id" = t."source_id"');
});

test('a related record under another key, and the first of a list alone', () => {
  const sql = sqlOf(shape({ parts: { author: { ...person(), of: 'people', first: true } } }));
  expect(sql).toMatch(/row_to_json\(r\).*LIMIT 1\) AS r\) AS "author"/);
});

test('values that no attribute has know the record and those that it is a part of', () => {
  const added = {
    tie: {
      sql: (row: (key: string) => string, [above]: readonly ((key: string) => string)[]) =>
        `${row('name')} || ${above('headline')}`,
    },
  };
  const sql = sqlOf(shape({ parts: { people: { shape: { uid: 'person', fields: [], parts: {}, added } } } }));
  expect(sql).toContain('t1."name" || t."headline" AS "tie"');
});

test('what a selection puts beside a record stands in the place of what has the same name', () => {
  const { sql } = manyStatement({ ...ALL, extra: ['headline', "it's"] }, shape(), writing);
  expect(sql).toContain(`s.extra -> 'headline' AS "headline"`);
  expect(sql).toContain(`s.extra -> 'it''s' AS "it's"`);
  expect(sql).not.toContain('t."headline" AS');
});

test('times are written in UTC, whatever the zone that their columns are in', () => {
  const fields = ['publishedAt'];
  expect(sqlOf(shape({ fields }))).toContain(`to_char(t."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  expect(sqlOf(shape({ fields }), 'Europe/Berlin')).toContain(
    `to_char(timezone('UTC', timezone('Europe/Berlin', t."published_at")), `,
  );
});

test('large whole numbers are texts', () => {
  expect(sqlOf(shape({ fields: ['reach'] }))).toContain('t."reach"::text AS "reach"');
});

test.each([
  ['a relation to several types', shape({ parts: { anything: person() } })],
  ['an attribute that is none', shape({ fields: ['nothing'] })],
  ['a part that is none', shape({ parts: { nothing: person() } })],
  ['a relation among the fields', shape({ fields: ['people'] })],
  ['what every object has', shape({ fields: ['constructor'] })],
])('%s is not made into a statement', (_, given) => {
  expect(() => sqlOf(given)).toThrow(NotCompiled);
});

test('the first record alone', () => {
  const selection = bySlugSelection(models('person'), `o'neil`, 'confirmed', 'UTC');
  const { sql, values } = oneStatement(selection, { uid: 'person', fields: [], parts: {} }, writing);
  expect(sql).toMatch(/ORDER BY o\.place LIMIT 1$/);
  expect(sql).toContain('r."slug" = $1 AND r."confirmed"');
  expect(values).toEqual([`o'neil`]);
});

test('a page and how many there are, with one set of placeholders', () => {
  const count = countedFrom(1, {
    sql: 'SELECT count(*) FROM stories WHERE a = $1 AND b = $12',
    values: [1, 2],
  });
  expect(count.sql).toBe('SELECT count(*) FROM stories WHERE a = $2 AND b = $13');
  const { sql, values } = pageStatement(ALL, count, shape(), writing);
  expect(sql).toMatch(/^SELECT \(SELECT .*\) AS data, \(SELECT count\(\*\) .*\)::text AS total$/);
  expect(values).toEqual([3, 1, 2]);
  expect(pageStatement(ALL, undefined, shape(), writing).sql).toContain('(NULL)::text AS total');
});
