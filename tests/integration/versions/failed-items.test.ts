import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

test('an item without a headline gets the beginning of its text, and a problem says so', async () => {
  const text =
    'on Tuesday the ferry came to the new quay for the first time, two hundred people stood in the rain to see it, and the mayor said that nobody had believed in it.';
  const receipt = await desk.sendOne({ guid: 'no-headline', textForm: 'body', body_text: text });
  expect(receipt.state).toBe('created');
  expect(receipt.problems).toEqual([
    expect.objectContaining({
      code: 'ITEM_NO_HEADLINE',
      file: 'wire.jsonl',
      item: 1,
      field: 'headline',
      message: expect.stringContaining('has no headline'),
    }),
  ]);
  const { headline } = await desk.draft(receipt.article!);
  expect(text.startsWith(headline.replace(/…$/u, ''))).toBe(true);
  expect(headline.length).toBeLessThanOrEqual(101);
});

const TOO_LONG: [string, Record<string, unknown>][] = [
  ['guid', { guid: `tag:lantern.example,2026:${'x'.repeat(800)}` }],
  ['headline', { headline: 'Quay '.repeat(2_001) }],
  ['byline', { byline: 'Mirela '.repeat(2_000) }],
];

test.each(TOO_LONG)('an item whose %s is too long fails, and the next one goes in', async (field, value) => {
  // A person, an organization and a notice of its own each: none of them may be left over.
  const bad = wireItem(
    {
      ...value,
      body_text: `Ludovica Marchbank, director of the ${field} Weather Institute, spoke on Monday about the wind.\n\n${NO_WARRANTY.replaceAll('Lantern', `Lantern ${field}`)}`,
    },
    [],
  );
  const before = await desk.census();
  const first = await desk.send([bad]);
  expect(await desk.census()).toEqual(before);

  const sent = await desk.send([bad, wireItem()], { publish: true });
  expect(sent.state).toBe('finished');
  expect(sent.counts).toMatchObject({ items: 2, failed: 1, created: 1 });
  for (const receipt of [first.receipts[0], sent.receipts[0]]) {
    expect(receipt).toMatchObject({ file: 'wire.jsonl', item: 1, state: 'failed', flags: 0 });
    expect(receipt.article).toBeUndefined();
    expect(receipt.detail).toContain(field);
    expect(receipt.problems).toEqual([
      expect.objectContaining({ code: 'STORE_REFUSED', file: 'wire.jsonl', item: 1, field }),
    ]);
  }
  expect(sent.receipts[1]).toMatchObject({ item: 2, state: 'created' });
});

test('a failed item is kept as it came', async () => {
  const bad = wireItem({ headline: 'Quay '.repeat(2_001) });
  const { documentId } = await desk.send([bad]);
  const [row] = await running.strapi.db
    .query('plugin::wire.receipt' as 'api::article.article')
    .findMany({ where: { import: { documentId } } as never });
  const kept = row as unknown as { original: string; originalEncoding: string };
  expect(kept.originalEncoding).toBe('utf8');
  expect(JSON.parse(kept.original)).toEqual(bad);
});

test('an item that failed goes in once it is mended', async () => {
  const mended = wireItem();
  expect((await desk.sendOne({ ...mended, byline: 'B '.repeat(6_000) })).state).toBe('failed');
  expect((await desk.sendOne(mended)).state).toBe('created');
});

test('a version that cannot be stored leaves the article as it is', async () => {
  const item = wireItem({}, [NO_WARRANTY]);
  const { article } = await desk.sendOne(item, { publish: true });
  const before = [await desk.draft(article!), await desk.published(article!), await desk.flags(article!)];
  const next = { ...item, version: '2', headline: 'Theirs', byline: 'B '.repeat(6_000) };
  expect((await desk.sendOne(next, { publish: true })).state).toBe('failed');
  expect([await desk.draft(article!), await desk.published(article!), await desk.flags(article!)]).toEqual(
    before,
  );
  expect(await desk.sendOne({ ...next, byline: 'Anders Quillby' })).toMatchObject({
    state: 'updated',
    article,
  });
});

test('lines that are no items are named, and the others go in', async () => {
  const path = join(desk.folder, 'broken.jsonl');
  writeFileSync(
    path,
    [JSON.stringify(wireItem()), '{"headline": "Cut', '[]', JSON.stringify(wireItem()), ''].join('\n'),
  );
  const sent = await desk.sendFiles([{ path, name: 'broken.jsonl' }]);
  expect(sent.receipts.map(({ item, state }) => [item, state])).toEqual([
    [1, 'created'],
    [2, 'failed'],
    [3, 'failed'],
    [4, 'created'],
  ]);
  expect(sent.receipts[1].detail).toMatch(/not valid JSON/);
  expect(sent.counts).toMatchObject({ items: 4, created: 2, failed: 2 });
});
