import type { PreviewItem } from '../../../src/plugins/wire/shared/contracts/preview';
import { openDesk, type Desk } from './desk';
import { openImportRoom, type ImportRoom } from './import-room';
import { changedTables, tableContents } from './table-contents';
import { HEADLINE, jsonLines, NOTICE, PAGE, PARAGRAPHS, wireItem } from './wire-texts';

let room: ImportRoom;
let desk: Desk;
beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
});
afterAll(() => room?.stop());

const joined = ({ segments }: PreviewItem): string => segments.map(({ text }) => text).join('');

/** Previews, and sees to it that nothing in the database changes. */
async function previewed(asked: () => ReturnType<Desk['post']>) {
  const before = await tableContents(room.databaseUrl);
  const answer = await asked();
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  expect(changedTables(before, await tableContents(room.databaseUrl))).toEqual({});
  return answer.body.data as { items: PreviewItem[]; more: boolean };
}

const preview = () => desk.post('/imports/preview');

describe('the preview of a pasted page', () => {
  let item: PreviewItem;
  beforeAll(async () => {
    const { items, more } = await previewed(() => preview().send({ text: PAGE }));
    expect(items).toHaveLength(1);
    expect(more).toBe(false);
    [item] = items;
  });

  test('shows the whole text, stretch by stretch', () => {
    expect(joined(item)).toBe(PAGE);
    expect(item.segments.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['kept', 'chrome', 'notice']),
    );
    const chrome = item.segments.filter(({ kind }) => kind === 'chrome');
    expect(chrome.every(({ reason }) => reason)).toBe(true);
    expect(chrome.map(({ text }) => text).join('')).toContain('Three Bakeries Share One Oven');
  });

  test('says what would become of it, and of which fields', () => {
    expect(item).toMatchObject({
      file: '<paste>',
      item: 1,
      state: 'created',
      headline: HEADLINE,
      language: 'en',
      paragraphs: PARAGRAPHS.length,
      problems: [],
    });
    expect(item.article).toBeUndefined();
    expect(item.fields).toContainEqual({ name: 'dateline', value: expect.stringContaining('HOLMSTAD') });
  });

  test('quotes the notice exactly and says why it is one', () => {
    expect(item.flags).toHaveLength(1);
    const [flag] = item.flags;
    expect(PAGE.slice(flag.start, flag.end)).toBe(flag.quote);
    expect(flag.quote).toContain(NOTICE);
    expect(flag).toMatchObject({
      issuer: 'Kestrel Newswire',
      kinds: expect.arrayContaining(['no-warranty', 'liability']),
      inChrome: false,
    });
    expect(flag.score).toBeGreaterThan(0.8);
    for (const { words, weight } of flag.evidence) {
      expect(flag.quote.toLowerCase()).toContain(words.toLowerCase());
      expect(weight).not.toBe(0);
    }
    const painted = item.segments.filter((segment) => segment.flag === 0);
    expect(
      painted
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe(flag.quote);
  });

  test('marks the names where they stand', () => {
    const names = item.entities.map(({ type, name }) => `${type} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(['person Marit Aasgaard', 'organization Ondra Ferry Cooperative']),
    );
    expect(item.entities.every(({ known }) => known === undefined)).toBe(true);
    const marked = item.segments.flatMap(({ text, entities = [] }) =>
      entities.map(({ start, end, entity }) => [text.slice(start, end), item.entities[entity].name]),
    );
    expect(marked).toContainEqual(['Marit Aasgaard', 'Marit Aasgaard']);
    expect(marked).toContainEqual(['Aasgaard', 'Marit Aasgaard']);
    expect(item.entities.find(({ name }) => name === 'Ingrid Solheim')!.positions).toEqual([
      { title: 'professor', organization: 'University of Holmstad' },
    ]);
  });
});

test('after the import the preview knows the article and the names', async () => {
  await room.run([room.file('page.txt', PAGE)]);
  const [article] = await room.articles();
  const {
    items: [item],
  } = await previewed(() => preview().send({ text: PAGE }));
  expect(item).toMatchObject({ state: 'unchanged', article: article.documentId });
  const persons = await room.rows('api::person.person');
  for (const { name, documentId } of persons) {
    expect(item.entities).toContainEqual(expect.objectContaining({ name, known: documentId }));
  }
});

test('files and their faults are previewed as they would be imported', async () => {
  const { items } = await previewed(() =>
    preview()
      .field('publish', 'true')
      .attach('files', Buffer.from(`${jsonLines([wireItem(1)])}{"broken\n`), 'feed.jsonl')
      .attach('files', Buffer.from(' \n'), 'blank.txt')
      .attach(
        'files',
        Buffer.from(JSON.stringify(wireItem(2, { embargoed: '2999-01-01T00:00:00Z' }))),
        'two.json',
      )
      .attach(
        'files',
        Buffer.from(JSON.stringify(wireItem(1, { version: '2', headline: 'A Newer One' }))),
        'v2.json',
      ),
  );
  expect(items.map(({ file, item, state }) => [file, item, state])).toEqual([
    ['feed.jsonl', 1, 'created'],
    ['feed.jsonl', 2, 'failed'],
    ['blank.txt', undefined, 'failed'],
    ['two.json', 1, 'held'],
    ['v2.json', 1, 'updated'],
  ]);
  expect(items[1]).toMatchObject({
    detail: expect.stringMatching(/JSON/u),
    problems: [{ place: expect.stringMatching(/^line 2/u) }],
  });
  expect(items[3].detail).toMatch(/2999/u);
  expect(joined(items[0])).toBe(wireItem(1).body_text);
});

test('of many items the first are shown', async () => {
  const items = Array.from({ length: 25 }, (_, number) => wireItem(number));
  const shown = await previewed(() => preview().send(items));
  expect(shown.items).toHaveLength(20);
  expect(shown.more).toBe(true);
  expect(shown.items.map(({ item }) => item)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('a source that is not there is not made', async () => {
  await previewed(() => preview().send({ text: PAGE, source: 'Some New Wire' }));
  expect(await room.rows('plugin::wire.source')).toEqual([]);
});

test.each([
  ['nothing', {}],
  ['an empty text', { text: '' }],
  ['an unknown format', { text: PAGE, format: 'docx' }],
])('%s: 400', async (_, body) => {
  expect((await preview().send(body)).status).toBe(400);
});
