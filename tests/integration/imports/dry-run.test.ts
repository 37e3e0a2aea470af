import { counts, openImportRoom, sumOf, type ImportRoom } from './import-room';
import { changedTables, tableContents } from './table-contents';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

const SPONSORED =
  'This article is sponsored content. It was paid for by Brandal Shipyard, and the newsroom of the Ondra Courier had no part in it.';

/**
 * Every state, what only the first of two items does to the second included.
 *
 * @param from number of the first item, so that no two calls are about the same stories
 */
function files(from: number) {
  const item = (number: number, more?: Parameters<typeof wireItem>[1]) => wireItem(from + number, more);
  const page = PAGE.replace('two hundred passengers', `${from + 200} passengers`);
  const newer = item(1, { version: '2', headline: `Bakery ${from} Opens and Closes the Road` });
  const other = item(5, { guid: `tag:other.example,2026:${from}` });
  return [
    room.file('page.txt', page),
    room.file('page again.txt', page.replaceAll('\n', '\r\n')),
    room.file(
      'feed.jsonl',
      jsonLines([
        ...[item(1), item(1), newer, newer, item(1)],
        ...[item(2, { pubStatus: 'canceled' }), item(2)],
        ...[item(3), item(3, { version: '2', pubStatus: 'canceled' })],
        item(4, { embargoed: '2999-01-01T00:00:00Z' }),
        ...[item(5), other, other],
        { headline: ' ' },
        item(6, { body_text: `${item(6).body_text}\n\n${SPONSORED}` }),
      ]),
    ),
    room.file('later.json', JSON.stringify([item(5, { version: '2', embargoed: '2999-01-01T00:00:00Z' })])),
    room.file('empty.txt', ''),
  ];
}

const STATES = [
  ...['created', 'unchanged'],
  ...['created', 'unchanged', 'updated', 'unchanged', 'unchanged'],
  ...['killed', 'killed'],
  ...['created', 'killed'],
  'held',
  ...['created', 'duplicate', 'duplicate'],
  'failed',
];

test.each([
  ['as drafts', 100, false, undefined, 'created'],
  ['published', 200, true, undefined, 'held'],
  ['published, of a source', 300, true, 'Kestrel', 'held'],
])(
  '%s: a dry run writes nothing and counts what the run will count',
  async (_, from, publish, source, paid) => {
    const given = files(from);
    const told: object[] = [];
    const before = await tableContents(room.databaseUrl);
    const dry = await room.run(given, {
      dryRun: true,
      publish,
      source,
      onReceipt: ({ file, item, state, flags, detail }) => told.push({ file, item, state, flags, detail }),
    });
    expect(changedTables(before, await tableContents(room.databaseUrl))).toEqual({});
    expect(dry).toMatchObject({ documentId: null, state: 'finished', publish });

    const done: { state: string }[] = [];
    const real = await room.run(given, {
      publish,
      source,
      onReceipt: ({ file, item, state, flags, detail }) =>
        done.push({ file, item, state, flags, detail } as never),
    });
    expect(told).toEqual(done);
    expect(done.map(({ state }) => state)).toEqual([...STATES, paid, 'held', 'failed']);
    expect(dry.counts).toEqual(real.counts);
    expect(sumOf(real.counts)).toBe(real.counts.items);
    expect(await room.receipts(real)).toHaveLength(real.counts.items);
  },
);

test('after the run a dry run says that nothing would change', async () => {
  const given = [room.file('a.txt', PAGE), room.file('b.jsonl', jsonLines([wireItem(50), wireItem(51)]))];
  await room.run(given);
  expect((await room.run(given, { dryRun: true })).counts).toEqual(counts({ items: 3, unchanged: 3 }));
});

test('a dry run tells its progress', async () => {
  const progress: { items: number; bytesRead: number; bytesTotal: number }[] = [];
  const lines = jsonLines([60, 61, 62].map((number) => wireItem(number)));
  await room.run([room.file('a.jsonl', lines)], {
    dryRun: true,
    onProgress: (now) => progress.push({ ...now }),
  });
  expect(progress.at(-1)).toEqual({ items: 3, bytesRead: lines.length, bytesTotal: lines.length });
});
