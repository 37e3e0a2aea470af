import { openImportRoom, sumOf, type ImportRoom, type Row } from './import-room';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const BROKEN = '{"guid": "tag:kestrel.example,2026:broken", "headline": "Cut off in the';

describe('a folder with good and bad files', () => {
  let receipts: Row[];
  let summary: Awaited<ReturnType<ImportRoom['run']>>;
  const settled: object[] = [];

  beforeAll(async () => {
    const [one, two, three] = [1, 2, 3].map((number) => wireItem(number));
    const lines = [
      JSON.stringify(one),
      BROKEN,
      JSON.stringify(two),
      '["no", "object"]',
      '{"note":"no text"}',
      JSON.stringify(three),
    ];
    summary = await room.run(
      [
        room.file('ferry.txt', PAGE),
        room.file('empty.txt', ''),
        room.file('blank.txt', ' \n\t\n'),
        room.file('picture.txt', PNG),
        room.file('feed.jsonl', lines.join('\n')),
        room.file('cut.json', `[${JSON.stringify(wireItem(4))}, ${JSON.stringify(wireItem(5)).slice(0, 90)}`),
        room.file('none.json', '[]'),
        room.file('list.opml', '<?xml version="1.0"?><opml><body/></opml>'),
        { path: '/nowhere/at/all.txt', name: 'gone.txt' },
        room.file('last.jsonl', jsonLines([wireItem(6)])),
      ],
      { onReceipt: (receipt) => settled.push(receipt) },
    );
    receipts = await room.receipts(summary);
  });

  test('goes in as far as it is good', async () => {
    expect(summary.state).toBe('finished');
    const articles = await room.articles();
    const headlines = articles.map(({ headline }) => headline);
    for (const number of [1, 2, 3, 4, 6]) expect(headlines).toContain(wireItem(number).headline);
    expect(headlines).toHaveLength(6);
  });

  test('has its bad ones named, each with the file, the item and what to do', () => {
    const failed = receipts.filter(({ state }) => state === 'failed');
    expect(failed.map(({ file, item, detail }) => [file, item, detail])).toEqual([
      ['empty.txt', null, expect.stringMatching(/is empty/u)],
      ['blank.txt', null, expect.stringMatching(/nothing but white space/u)],
      ['picture.txt', null, expect.stringMatching(/PNG picture/u)],
      ['feed.jsonl', 2, expect.stringMatching(/not valid JSON/u)],
      ['feed.jsonl', 4, expect.stringMatching(/a list, not an object/u)],
      ['feed.jsonl', 5, expect.stringMatching(/neither a headline .* nor a text/u)],
      ['cut.json', expect.anything(), expect.stringMatching(/JSON/u)],
      ['none.json', null, expect.stringMatching(/empty/u)],
      ['list.opml', null, expect.stringMatching(/XML.*Save it as plain text/u)],
      ['gone.txt', null, expect.stringMatching(/Reading stopped: .*ENOENT/u)],
    ]);
    for (const { problems, file, articleDocumentId } of failed) {
      expect(problems).toMatchObject([{ code: expect.stringMatching(/^(READ|ITEM)_/u), file }]);
      expect(articleDocumentId).toBeNull();
    }
    const broken = failed.find(({ item }) => item === 2)!;
    expect(broken.problems[0].place).toMatch(/^line 2/u);
    expect(Buffer.from(broken.original, broken.originalEncoding).toString()).toBe(BROKEN);
  });

  test('has counts that add up: one receipt an item, each in one state', () => {
    expect(summary.counts).toMatchObject({ items: 16, created: 6, failed: 10, flags: 1 });
    expect(sumOf(summary.counts)).toBe(summary.counts.items);
    expect(receipts).toHaveLength(summary.counts.items);
    expect(settled).toHaveLength(summary.counts.items);
    expect(receipts.reduce((sum, { flagCount }) => sum + flagCount, 0)).toBe(summary.counts.flags);
  });

  test('keeps its files apart by name and order', () => {
    expect(summary.files).toHaveLength(10);
    expect([...new Set(receipts.map(({ file }) => file))]).toEqual(summary.files);
  });
});

test('a file that a wrong format is named for fails as what it is, and the next one is read', async () => {
  const summary = await room.run(
    [room.file('page.txt', 'No JSON at all.'), room.file('good.txt', JSON.stringify(wireItem(30)))],
    { format: 'json' },
  );
  expect(summary.counts).toMatchObject({ items: 2, created: 1, failed: 1 });
  expect((await room.receipts(summary))[0]).toMatchObject({ file: 'page.txt', state: 'failed' });
});

test('an item that the database would choke on goes in, or is named', async () => {
  const summary = await room.run([
    room.file(
      'odd.jsonl',
      [
        JSON.stringify(wireItem(40, { headline: `${'Very '.repeat(2_000)}Long Headline of Velmark` })),
        JSON.stringify(wireItem(41, { guid: `tag:${'x'.repeat(9_000)}` })),
        JSON.stringify(wireItem(42, { headline: 'Nul \0 in Velmark' })),
        JSON.stringify(wireItem(43, { headline: 'Half \uD83D a Face in Velmark' })),
        JSON.stringify(
          wireItem(44, { urgency: 99, firstCreated: 'yesterday', canonicalUrl: 'javascript:alert(1)' }),
        ),
        JSON.stringify(wireItem(45, { version: 'v'.repeat(5_000), byline: 'b'.repeat(5_000) })),
        JSON.stringify(
          wireItem(46, { subjects: 's'.repeat(5_000), places: ['p'.repeat(5_000)], language: 'xx-ÿ' }),
        ),
      ].join('\n'),
    ),
  ]);
  const receipts = await room.receipts(summary);
  expect(receipts.map(({ state, detail }) => [state, detail])).toEqual([
    ['failed', expect.stringMatching(/headline must be at most .* Mend it/u)],
    ['failed', expect.stringMatching(/guid must be at most .* Mend it/u)],
    ...Array.from({ length: 5 }, () => ['created', null]),
  ]);
  expect(receipts[0].problems).toMatchObject([{ code: 'STORE_REFUSED', item: 1, field: 'headline' }]);
  // A headline so long that it is refused is too long for nothing: it is in the receipt.
  expect(receipts[0].headline).toMatch(/Long Headline of Velmark$/u);
  const wrong = receipts[4].problems.map(({ field }) => field).sort();
  expect(wrong).toEqual(['canonicalUrl', 'firstCreated', 'urgency']);
});
