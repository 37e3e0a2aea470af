import { NotOnlyCut, readableShape, type Sanitize } from '../../../../src/reading/shape/readable-shape';
import type { Shape } from '../../../../src/reading/shape/shape';

const SHAPE: Shape = {
  uid: 'story',
  fields: ['headline', 'secret'],
  parts: {
    people: {
      shape: {
        uid: 'person',
        fields: ['name', 'secret'],
        parts: {
          job: { of: 'jobs', first: true, shape: { uid: 'job', fields: ['title', 'secret'], parts: {} } },
        },
        added: { tie: { sql: () => '1', from: ['name'] }, told: { sql: () => '1', from: ['secret'] } },
      },
    },
    hidden: { shape: { uid: 'person', fields: [], parts: {} } },
  },
};

const isList = (_: string, key: string) => key !== 'hidden';

/** Leaves out all that is called so, at every depth. */
const without =
  (...names: string[]): Sanitize =>
  async (record) =>
    JSON.parse(JSON.stringify(record, (key, value) => (names.includes(key) ? undefined : value)));

test('what a sanitizer leaves out is left out, at every depth and under another key', async () => {
  const left = await readableShape(SHAPE, without('secret', 'hidden'), isList);
  expect(left.fields).toEqual(['headline']);
  expect(Object.keys(left.parts)).toEqual(['people']);
  const { fields, parts, added } = left.parts.people.shape;
  expect(fields).toEqual(['name']);
  expect(Object.keys(added ?? {})).toEqual(['tie']);
  expect(parts.job).toMatchObject({ of: 'jobs', first: true, shape: { fields: ['title'] } });
});

test('a part under another key goes with its attribute', async () => {
  const left = await readableShape(SHAPE, without('jobs'), isList);
  expect(left.parts.people.shape.parts).toEqual({});
});

test('a sanitizer that leaves nothing', async () => {
  const left = await readableShape(SHAPE, async () => null, isList);
  expect(left).toMatchObject({ fields: [], parts: {} });
});

test.each([
  ['changes a value', async (record: object) => ({ ...record, headline: 'X' })],
  ['adds one', async (record: object) => ({ ...record, more: 1 })],
])('a sanitizer that %s has to see the records', async (_, sanitize) => {
  await expect(readableShape(SHAPE, sanitize as Sanitize, isList)).rejects.toThrow(NotOnlyCut);
});
