import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { CopyPlan, json } from '../../../src/plugins/wire/server/src/stores/copy';
import { startStrapi } from '../support';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const AT = new Date('2030-01-02T03:04:05.678Z');

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
  await strapi.db.connection.raw(
    `CREATE TABLE everything (id serial PRIMARY KEY, other integer REFERENCES everything (id), words text, document jsonb,
       words_many text[], numbers bigint[], moment timestamptz, here timestamp, given text DEFAULT 'by default')`,
  );
});
afterAll(() => running?.stop());

const write = (plan: CopyPlan) => strapi.db.transaction(({ trx }) => plan.write(trx));
const count = (uid: string) => strapi.db.query(uid as 'api::article.article').count();
const everything = async () => (await strapi.db.connection.raw('SELECT * FROM everything ORDER BY id')).rows;

test('whatever is copied comes back as it was', async () => {
  const sign = fc.constantFrom(
    '\\',
    '\\N',
    '\\.',
    '\t',
    '\n',
    '\r\n',
    '"',
    '{',
    '}',
    ',',
    'NULL',
    '\x7f',
    '\u{1F6A2}',
  );
  const text = fc
    .array(fc.oneof(sign, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((parts) => parts.join('').replaceAll('\0', ''));
  const row = fc.record({
    words: fc.option(text),
    document: fc.array(text),
    words_many: fc.array(text),
    numbers: fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
    moment: fc.date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 50 }), async (given) => {
      await strapi.db.connection.raw('TRUNCATE everything');
      const plan = new CopyPlan(strapi);
      for (const { document, ...values } of given)
        plan.raw('everything', { ...values, document: json(JSON.stringify(document)), here: values.moment });
      await write(plan);
      const found = await everything();
      expect(
        found.map(({ words, document, words_many, numbers, moment, here }: Record<string, never>) => ({
          words,
          document: JSON.parse(document),
          words_many,
          numbers: (numbers as string[]).map(BigInt),
          moment: Number(moment),
          here: Number(here),
        })),
      ).toEqual(
        given.map((values) => ({ ...values, moment: Number(values.moment), here: Number(values.moment) })),
      );
    }),
    { numRuns: 25 },
  );
});

test('rows of own tables point at each other, and get the defaults of columns that they do not name', async () => {
  await strapi.db.connection.raw('TRUNCATE everything');
  const plan = new CopyPlan(strapi);
  const first = plan.raw('everything', { words: 'first' }, { hasId: true });
  plan.raw('everything', { words: 'second', other: first });
  plan.raw('everything', { words: 'third', given: null, other: null });
  expect(plan.size).toBe(3);
  const { rows, bytes } = await write(plan);
  expect({ rows, isWritten: bytes > 20 }).toEqual({ rows: 3, isWritten: true });
  const found = await everything();
  expect(found).toMatchObject([
    { words: 'first', other: null, given: 'by default' },
    { words: 'second', other: first.id, given: 'by default' },
    { words: 'third', other: null, given: null },
  ]);
});

test('a plan with a value that cannot be kept writes nothing, and says where it stands', async () => {
  const before = await count(ARTICLE);
  const plan = new CopyPlan(strapi);
  plan.document(ARTICLE, { headline: 'Good' }, { at: AT, publish: true });
  plan.document(ARTICLE, { headline: 'Bad\0' }, { at: AT });
  await expect(write(plan)).rejects.toThrow('articles.headline: PostgreSQL cannot keep a NUL');
  expect(await count(ARTICLE)).toBe(before);
});

test('a plan that points at a row that is gone writes nothing, and the connection is as good as before', async () => {
  const before = await count(ARTICLE);
  const plan = new CopyPlan(strapi);
  plan.document(ARTICLE, { headline: 'Lost', persons: [2 ** 30] }, { at: AT });
  await expect(write(plan)).rejects.toMatchObject({ code: '23503' });
  for (let time = 0; time < 30; time += 1) expect(await count(ARTICLE)).toBe(before);
});

test('documents that are given no documentId get one like Strapi’s, each its own', async () => {
  const plan = new CopyPlan(strapi);
  const ids = Array.from({ length: 1000 }, () => plan.document(PERSON, { name: 'N' }, { at: AT }).documentId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]{23}$/.test(id))).toEqual([]);
  await write(plan);
  expect(
    await strapi.documents(PERSON as 'api::article.article').findOne({ documentId: ids[999] }),
  ).toMatchObject({
    name: 'N',
    createdAt: AT.toISOString(),
    confirmed: true,
  });
});

test('components are added again and again, to rows of the plan as well', async () => {
  const titles = async (documentId: string) => {
    const person = await strapi
      .documents(PERSON as 'api::article.article')
      .findOne({ documentId, populate: ['positions'] as never });
    const { positions, updatedAt } = person as unknown as {
      positions: { title: string }[];
      updatedAt: string;
    };
    return { titles: positions.map(({ title }) => title), updatedAt };
  };
  const first = new CopyPlan(strapi);
  const { documentId, draft } = first.document(
    PERSON,
    { name: 'P', positions: [{ title: 'a' }] },
    { at: AT },
  );
  first.appendComponents(PERSON, draft, 'positions', [{ title: 'b' }], AT);
  first.appendComponents(PERSON, draft, 'positions', [{ title: 'c' }], AT);
  await write(first);
  expect(await titles(documentId)).toEqual({ titles: ['a', 'b', 'c'], updatedAt: AT.toISOString() });

  const later = new Date(AT.getTime() + 1000);
  const second = new CopyPlan(strapi);
  second.appendComponents(PERSON, draft.id!, 'positions', [{ title: 'd' }], later);
  second.appendComponents(PERSON, draft.id!, 'positions', [{ title: 'e' }], later);
  await write(second);
  expect(await titles(documentId)).toEqual({
    titles: ['a', 'b', 'c', 'd', 'e'],
    updatedAt: later.toISOString(),
  });
});

test('every order in which a target lists its articles has an index', async () => {
  const { rows } = await strapi.db.connection.raw(
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'articles\\_%\\_lnk\\_last' ORDER BY 1`,
  );
  const columns = (rows as { indexdef: string }[]).map(
    ({ indexdef }) => /ON public\.(.*)/.exec(indexdef)![1],
  );
  expect(columns).toEqual([
    'articles_events_lnk USING btree (event_id, article_ord)',
    'articles_legal_notices_lnk USING btree (notice_id, article_ord)',
    'articles_organizations_lnk USING btree (organization_id, article_ord)',
    'articles_persons_lnk USING btree (person_id, article_ord)',
  ]);
});
