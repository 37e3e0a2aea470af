import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { difference, type NamedRows } from './database-rows';
import { CLUB, extend, PIECE } from './project-model';
import { judged } from './refusals';
import { documentIdOf, ref, type Told } from './story';
import { writtenIn } from './two-rooms';
import { asImport, fastWriter, slowWriter, type Writer } from './writers';

const BEFORE: Told[] = [
  ...['a.png', 'b.png'].map((name) => ({
    name,
    uid: 'plugin::upload.file',
    data: {
      name,
      hash: name,
      mime: 'image/png',
      ext: '.png',
      size: 1,
      url: `/uploads/${name}`,
      provider: 'local',
    },
  })),
  { name: 'Ann', uid: 'api::person.person', data: { name: 'Ann' } },
  { name: 'Bob', uid: 'api::person.person', data: { name: 'Bob' } },
  { name: 'Org', uid: CLUB, data: { name: 'Org' } },
  { name: 'First', uid: PIECE, data: { headline: 'First', twoWayToOne: ref('Org') }, publish: true },
];

const box = (label: string) => ({
  label,
  size: 1.005,
  files: [ref('b.png'), ref('a.png')],
  keeper: ref('Bob'),
  links: [{ url: 'https://one.example/' }, { url: 'https://two.example/' }],
});

const BATCH: Told[] = [
  {
    name: 'Everything',
    uid: PIECE,
    publish: true,
    data: {
      headline: 'Everything',
      aString: '',
      aText: 'te\txt',
      aRichText: '# A\\B\r\n',
      aPattern: 'ABC',
      anEnumeration: 'one',
      aUid: 'a-uid_1.2~3',
      anInteger: -5,
      aBigInteger: '9007199254740993',
      aFloat: 1e-7,
      aDecimal: 12345.678,
      aBoolean: true,
      aDate: '2000-02-29',
      aTime: '23:59:59.9',
      aDateTime: '1969-12-31T23:59:59.1234567-03:30',
      aJson: [1, 'two', { three: null, '\\u': '"\\n' }],
      aJsonByDefault: null,
      someFiles: [ref('b.png'), ref('a.png')],
      oneBox: box('one'),
      zone: [
        { __component: 'test.box', ...box('zone') },
        { __component: 'editorial.link', url: 'https://three.example/' },
        { __component: 'test.box' },
      ],
      oneWayMany: [ref('Bob'), ref('Ann')],
      oneWayManyToMany: [ref('Ann'), ref('Bob')],
      twoWayToOne: ref('Org'),
    },
  },
  {
    name: 'By default',
    uid: PIECE,
    publish: true,
    data: { headline: 'By default', oneBox: {}, zone: [], aBoolean: null },
  },
  {
    name: 'Draft',
    uid: PIECE,
    data: {
      headline: 'Draft',
      aText: '',
      aPattern: 'abc',
      twoWayToOne: ref('Org'),
      zone: [{ __component: 'test.box', label: null }],
    },
  },
];

/** Text as agencies send it, with all that COPY's format has a meaning for. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\\', '\\N', '\\.', '\t', '\n', '\r', '"', "'", '{', '\u2028', '\x01', '\ud800'),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));
const jsonText = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => typeof value === 'object' && !/\\u(0000|d[89a-f])/.test(JSON.stringify(value)));
const day = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });

/** Pieces of no kind in particular, the same in each run. */
const RANDOM: Told[] = fc
  .sample(
    fc.record(
      {
        aString: text,
        aRichText: text,
        anEnumeration: fc.constantFrom('one', 'two', null),
        anInteger: fc.integer({ max: 1000 }),
        aBigInteger: fc.bigInt({ min: -(2n ** 63n - 1n), max: 2n ** 63n - 1n }).map(String),
        aFloat: fc.double({ noNaN: true, noDefaultInfinity: true }),
        aDecimal: fc.double({ min: -99_999_999, max: 99_999_999, noNaN: true }),
        aBoolean: fc.option(fc.boolean()),
        aDate: day.map((date) => date.toISOString().slice(0, 10)),
        aTime: day.map((date) => date.toISOString().slice(11, 23)),
        aDateTime: day.map((date) => date.toISOString()),
        aJson: jsonText,
        someFiles: fc.subarray([ref('a.png'), ref('b.png')]),
        oneWayMany: fc.subarray([ref('Ann'), ref('Bob')]),
        twoWayToOne: fc.option(fc.constant(ref('Org'))),
        oneBox: fc.record(
          {
            label: text,
            size: fc.constantFrom(0, -1, 0.125),
            links: fc.array(
              text.map((url) => ({ url })),
              { maxLength: 3 },
            ),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    { seed: 6, numRuns: 30 },
  )
  .map((data, at) => ({
    name: `Random ${at}`,
    uid: PIECE,
    publish: true,
    data: { ...data, headline: `Random ${at}` },
  }));

/** What `refusal` says in a running newsroom. */
let refusals: ReturnType<typeof judged>;

function steps(writerOf: (strapi: Core.Strapi, ids: Map<string, number>) => Writer) {
  const ids = new Map<string, number>();
  return [
    (strapi: Core.Strapi) => slowWriter(strapi, ids).documents(BEFORE),
    async (strapi: Core.Strapi) => {
      refusals = judged(strapi);
      await writerOf(strapi, ids).documents([...BATCH, ...RANDOM]);
    },
    (strapi: Core.Strapi) =>
      asImport(async () => {
        const pieces = strapi.documents(PIECE as 'api::article.article');
        const documentId = documentIdOf('Everything');
        await pieces.update({ documentId, data: { headline: 'Changed' } as never });
        await pieces.publish({ documentId });
        await pieces.delete({ documentId: documentIdOf('By default') });
      }),
  ];
}

let slow: NamedRows[];
let fast: NamedRows[];
beforeAll(async () => {
  // Times are kept as those of the process's zone: one that differs from UTC, by half an hour more.
  process.env.TZ = 'America/St_Johns';
  expect(new Date('2030-01-01').getTimezoneOffset()).toBe(210);
  slow = await writtenIn(steps(slowWriter), { extend });
  fast = await writtenIn(steps(fastWriter), { extend });
});

test('types that a project has added are copied as the document service writes them', () => {
  const made = difference(slow[1], slow[2]);
  expect(made.testpieces.added).toHaveLength(5 + 2 * RANDOM.length);
  expect(made.components_test_boxes.added.length).toBeGreaterThanOrEqual(9);
  expect(difference(fast[1], fast[2])).toEqual(made);
});

test('and stay as good as its own', () => {
  expect(difference(fast[2], fast[3])).toEqual(difference(slow[2], slow[3]));
});

test('what only the document service can do or refuse is left to it', () => {
  for (const { data, says, should } of refusals) {
    if (should === undefined) expect({ data, says }).toEqual({ data, says: undefined });
    else expect({ data, says }).toEqual({ data, says: expect.stringContaining(should) });
  }
});
