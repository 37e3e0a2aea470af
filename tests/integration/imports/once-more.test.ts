import { counts, openImportRoom, type ImportRoom } from './import-room';
import { changedTables, tableContents } from './table-contents';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

/** What an import changes in the whole database, by table, and its counts; but for when its source last did well, which each import of a source notes. */
async function changes(work: () => ReturnType<ImportRoom['run']>) {
  const before = await tableContents(room.databaseUrl);
  const summary = await work();
  const { wire_source_statuses: _noted, ...tables } = changedTables(
    before,
    await tableContents(room.databaseUrl),
  );
  return { tables, summary };
}

test.each([
  ['of no source', undefined, false],
  ['of a source', 'Kestrel', false],
  ['that is published', undefined, true],
])(
  'a page %s, imported once more, adds an import and a receipt and nothing else',
  async (_, source, publish) => {
    const page = room.file(
      'ferry.txt',
      PAGE.replace('two hundred', `two hundred and ${source?.length ?? Number(publish)}`),
    );
    const first = await room.run([page], { source, publish });
    expect(first.counts).toEqual(counts({ items: 1, created: 1, flags: 1 }));

    const { tables, summary } = await changes(() => room.run([page], { source, publish }));
    expect(summary.counts).toEqual(counts({ items: 1, unchanged: 1 }));
    expect(tables).toEqual({ wire_imports: 1, wire_receipts: 1 });
  },
);

test('many items in a file, imported once more: a receipt each', async () => {
  const items = [0, 1, 2, 3].map((number) => wireItem(number));
  const file = room.file('feed.jsonl', jsonLines(items));
  expect((await room.run([file], { source: 'Kestrel' })).counts).toMatchObject({ items: 4, created: 4 });
  const { tables, summary } = await changes(() => room.run([file], { source: 'Kestrel' }));
  expect(summary.counts).toEqual(counts({ items: 4, unchanged: 4 }));
  expect(tables).toEqual({ wire_imports: 1, wire_receipts: 4 });
});

test('pasted again with other spaces and line ends it is the same page', async () => {
  const page = PAGE.replace('two hundred', 'three hundred');
  await room.run([room.file('a.txt', page)]);
  const loose = page.replaceAll('\n', '\r\n\r\n').replaceAll(' the ', '  the ');
  const { tables, summary } = await changes(() => room.run([room.file('b.txt', loose)]));
  expect(summary.counts).toEqual(counts({ items: 1, unchanged: 1 }));
  expect(tables).toEqual({ wire_imports: 1, wire_receipts: 1 });
});

test('under another guid it is a duplicate of the article that is there, and makes none', async () => {
  const item = wireItem(10);
  await room.run([room.file('one.json', JSON.stringify(item))], { source: 'Kestrel' });
  const again = { ...item, guid: 'tag:other.example,2026:a' };
  const { tables, summary } = await changes(() => room.run([room.file('two.json', JSON.stringify(again))]));
  expect(summary.counts).toEqual(counts({ items: 1, duplicate: 1 }));
  expect(tables).toEqual({ wire_imports: 1, wire_receipts: 1 });
  const [article] = await room.rows('api::article.article', { guid: item.guid, publishedAt: null });
  expect((await room.receipts(summary))[0]).toMatchObject({
    articleDocumentId: article.documentId,
    detail: expect.stringContaining('already here'),
  });
});

test('an older version that comes late changes nothing', async () => {
  const [old, now] = [
    wireItem(20),
    wireItem(20, { version: '2', headline: 'A Bakery Opens, and Closes Again' }),
  ];
  await room.run([room.file('now.json', JSON.stringify(now))], { source: 'Kestrel' });
  const { tables, summary } = await changes(() =>
    room.run([room.file('old.json', JSON.stringify(old))], { source: 'Kestrel' }),
  );
  expect(summary.counts).toEqual(counts({ items: 1, unchanged: 1 }));
  expect(tables).toEqual({ wire_imports: 1, wire_receipts: 1 });
  expect((await room.receipts(summary))[0].detail).toMatch(/Version 1 is older than the one kept \(2\)/u);
});
