import { zipSync } from 'fflate';
import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import type { Candidate, ImportFile } from '../../../../src/plugins/wire/server/src/imports/ports';
import type { AboutItem } from '../../../../src/plugins/wire/server/src/imports/preview-item';
import { previewImport } from '../../../../src/plugins/wire/server/src/imports/preview-import';
import { PREVIEW_LIMIT, type PreviewPlace } from '../../../../src/plugins/wire/shared/contracts/preview';
import { fileOf, MemoryStore } from './memory-store';
import { itemLine, NOTICE, PAGE } from './stories';

const nobody = async ({ processed: { linked } }: Candidate) => ({
  known: linked.entities.map(() => undefined),
});
const preview = (
  files: ImportFile[],
  store = new MemoryStore(),
  about: AboutItem = nobody,
  place?: PreviewPlace,
) => previewImport(files, store, about, { settings: { publish: false }, policies: DEFAULT_POLICIES, place });
const lines = (number: number): string =>
  Array.from({ length: number }, (_, i) => itemLine(`Report ${i}`, { guid: `nordline:${i}` })).join('');

test.each([
  [0, PREVIEW_LIMIT - 1, false],
  [0, PREVIEW_LIMIT, false],
  [0, PREVIEW_LIMIT + 1, true],
  [1, PREVIEW_LIMIT, true],
])('of %d and %d items in two files the first ones are shown', async (first, second, more) => {
  const files = [fileOf('a.jsonl', lines(first) || itemLine('Other')), fileOf('b.jsonl', lines(second))];
  const given = first === 0 ? files.slice(1) : files;
  const answer = await preview(given);
  expect(answer.more).toBe(more);
  expect(answer.items).toHaveLength(Math.min(first + second, PREVIEW_LIMIT));
});

test('an item of an archive says which file of it it is, read or not', async () => {
  const zip = zipSync({
    '2026/ferry.jsonl': Buffer.from(lines(1)),
    'fog.json': Buffer.from('{"broken'),
  });
  const { items } = await preview([fileOf('wire.zip', zip)]);
  expect(items.map(({ file, item, within, state }) => [file, item, within, state])).toEqual([
    ['wire.zip', 1, '2026/ferry.jsonl', 'created'],
    ['wire.zip', 2, 'fog.json', 'failed'],
  ]);
  const [alone] = (await preview([fileOf('ferry.jsonl', lines(1))])).items;
  expect(alone.within).toBeUndefined();
});

test('a long file is not read to its end, and is closed', async () => {
  const file = fileOf('wire.jsonl', lines(2_000), 4096);
  const store = new MemoryStore();
  expect((await preview([file], store)).more).toBe(true);
  expect(store.candidates).toHaveLength(PREVIEW_LIMIT);
  expect(file.closed).toBe(true);
});

test('an item is shown with its fields, stretches, notices, entities and what would become of it', async () => {
  const about = async ({ processed: { linked } }: Candidate) => ({
    known: linked.entities.map(({ name }) => (name === 'Henrik Solberg' ? 'solberg-document' : undefined)),
    near: [{ documentId: 'ferry-document', headline: 'Ostervik Has Its Ferry Back', share: 0.8 }],
  });
  const { items, more } = await preview([fileOf('page.txt', PAGE)], undefined, about);
  expect(more).toBe(false);
  const [item] = items;
  expect(item).toMatchObject({
    file: 'page.txt',
    item: 1,
    state: 'created',
    headline: 'Ostervik Reopens Its Old Ferry Line',
    language: 'en',
    paragraphs: 3,
    near: [{ documentId: 'ferry-document', share: 0.8 }],
    problems: [],
  });
  expect(item.fields).toContainEqual({ name: 'byline', value: expect.stringContaining('Runa Dahl') });
  expect(item.fields.map(({ name }) => name)).not.toContain('pubStatus');
  expect(item.segments.map(({ text }) => text).join('')).toBe(PAGE);
  expect(item.flags.map(({ quote }) => quote)).toContain(NOTICE);
  for (const { start, end, quote, evidence } of item.flags) {
    expect(PAGE.slice(start, end)).toBe(quote);
    expect(evidence.length).toBeGreaterThan(0);
  }
  const solberg = item.entities.find(({ name }) => name === 'Henrik Solberg');
  expect(solberg).toMatchObject({ type: 'person', known: 'solberg-document' });
});

test('subjects, places and a status that is not usable are shown in words', async () => {
  const line = itemLine('Ferry', {
    pubstatus: 'withheld',
    subjects: [{ name: 'transport' }, { code: 'nord:7' }],
    places: [{ name: 'Ostervik' }, { name: 'Lilleby' }],
  });
  const [{ state, fields, detail }] = (await preview([fileOf('wire.jsonl', line)])).items;
  expect(state).toBe('held');
  expect(detail).toMatch(/withholds/);
  expect(fields).toEqual(
    expect.arrayContaining([
      { name: 'pubStatus', value: 'withheld' },
      { name: 'subjects', value: 'transport, nord:7' },
      { name: 'places', value: 'Ostervik, Lilleby' },
    ]),
  );
});

test('an item made without a headline says so', async () => {
  const line = `${JSON.stringify({ text: 'Boats are back on the sound.', textForm: 'body' })}\n`;
  const [item] = (await preview([fileOf('wire.jsonl', line)])).items;
  expect(item).toMatchObject({
    headline: 'Boats are back on the sound.',
    problems: [{ code: 'ITEM_NO_HEADLINE', field: 'headline' }],
  });
});

test('what cannot be read is shown with its problem, among the others', async () => {
  const files = [fileOf('none.txt', ' '), fileOf('wire.jsonl', `{"headline": 3\n${itemLine('Ferry')}`)];
  const { items } = await preview(files);
  expect(items.map(({ file, item, state }) => [file, item, state])).toEqual([
    ['none.txt', undefined, 'failed'],
    ['wire.jsonl', 1, 'failed'],
    ['wire.jsonl', 2, 'created'],
  ]);
  expect(items[0]).toMatchObject({ segments: [], flags: [], entities: [], paragraphs: 0 });
  expect(items[0].problems).toHaveLength(1);
  expect(items[0].detail).toBe(items[0].problems[0].message);
});

test('the second of two equal items would be unchanged', async () => {
  const line = itemLine('Ferry', { guid: 'nordline:1' });
  const { items } = await preview([fileOf('wire.jsonl', line + line)]);
  expect(items.map(({ state }) => state)).toEqual(['created', 'unchanged']);
});

describe('items further behind', () => {
  const files = () => [fileOf('a.jsonl', lines(30)), fileOf('b.jsonl', `broken\n${lines(30)}`)];
  const places = (answer: Awaited<ReturnType<typeof preview>>) =>
    answer.items.map(({ number, file, item }) => [number, file, item]);

  test('from a number on, counted over all files, those that cannot be read as well', async () => {
    const answer = await preview(files(), undefined, nobody, { from: 30 });
    expect(places(answer).slice(0, 3)).toEqual([
      [30, 'a.jsonl', 30],
      [31, 'b.jsonl', 1],
      [32, 'b.jsonl', 2],
    ]);
    expect(answer.items).toHaveLength(PREVIEW_LIMIT);
    expect(answer).toMatchObject({ more: true, read: 49 });
    expect(answer.items[1].state).toBe('failed');
    expect(answer.items[2].headline).toBe('Report 0');
  });

  test('one of a file', async () => {
    const answer = await preview(files(), undefined, nobody, { file: 'b.jsonl', item: 31 });
    expect(places(answer)).toEqual([[61, 'b.jsonl', 31]]);
    expect(answer).toMatchObject({ more: false, read: 61 });
  });

  test.each<PreviewPlace>([{ from: 62 }, { file: 'b.jsonl', item: 32 }, { file: 'c.jsonl', item: 1 }])(
    'none behind the last one: %j',
    async (place) => {
      expect(await preview(files(), undefined, nobody, place)).toEqual({ items: [], more: false, read: 61 });
    },
  );

  test('nothing before it goes through the pipeline', async () => {
    const store = new MemoryStore();
    await preview([fileOf('wire.jsonl', lines(2_000), 4096)], store, nobody, { from: 1_990 });
    expect(store.candidates).toHaveLength(11);
  });
});
