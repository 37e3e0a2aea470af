import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, QUAY, textOf, wireItem } from '../support/wire-stories';

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

test('the same text under another guid is a duplicate', async () => {
  const item = wireItem({}, [NO_WARRANTY]);
  const { article } = await desk.sendOne(item);
  const before = await desk.census();
  const receipt = await desk.sendOne({ ...item, guid: 'tag:lantern.example,2026:second-guid' });
  expect(receipt).toMatchObject({ state: 'duplicate', article, flags: 0 });
  expect(receipt.detail).toMatch(/already here under another guid or source/);
  expect(await desk.census()).toEqual(before);
});

test('the same text of another source is a duplicate, however it is wrapped', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item);
  const wrapped = { ...item, body_text: (item.body_text as string).replaceAll('. ', '.   ') };
  const receipt = await desk.sendOne(wrapped, { source: 'Harbour Press' });
  expect(receipt).toMatchObject({ state: 'duplicate', article });
});

test('another source’s item of the same guid and another text is an article of its own', async () => {
  const item = wireItem();
  const ours = await desk.sendOne(item);
  const theirs = await desk.sendOne(
    { ...item, headline: 'Ferry Misses the New Quay', body_text: textOf(QUAY.slice(0, 2)) },
    { source: 'Harbour Press' },
  );
  expect(theirs.state).toBe('created');
  expect(theirs.article).not.toBe(ours.article);
  const [mine, other] = [await desk.draft(ours.article!), await desk.draft(theirs.article!)];
  expect(mine).toMatchObject({ headline: item.headline, source: { name: 'Lantern Newswire' } });
  expect(other).toMatchObject({ guid: item.guid, source: { name: 'Harbour Press' } });
  expect(other.slug).not.toBe(mine.slug);
});

test('an item without a guid is known by its text, and a changed text is another story', async () => {
  const { guid: _none, version: _first, ...item } = wireItem();
  const { article } = await desk.sendOne(item);
  expect(await desk.sendOne(item)).toMatchObject({ state: 'unchanged', article });
  const changed = await desk.sendOne({ ...item, headline: 'The Quay, Told Differently' });
  expect(changed.state).toBe('created');
  expect(changed.article).not.toBe(article);
});

test('a deleted article can be imported again', async () => {
  const item = wireItem({}, [NO_WARRANTY]);
  const { article } = await desk.sendOne(item, { publish: true });
  const slug = (await desk.draft(article!)).slug;
  await running.strapi.documents('api::article.article').delete({ documentId: article! });
  expect(await desk.flags(article!)).toEqual([]);

  const receipt = await desk.sendOne(item, { publish: true });
  expect(receipt).toMatchObject({ state: 'created', flags: 1 });
  expect(receipt.article).not.toBe(article);
  expect(await desk.published(receipt.article!)).toMatchObject({ headline: item.headline, slug });
});

test('a deleted article’s copy is no duplicate', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item);
  await running.strapi.documents('api::article.article').delete({ documentId: article! });
  expect((await desk.sendOne({ ...item, guid: 'tag:lantern.example,2026:copy' })).state).toBe('created');
});

test('two items of one name in one file are two articles with addresses of their own', async () => {
  const { receipts } = await desk.send([
    wireItem({ headline: 'Harbour News' }),
    wireItem({ headline: 'Harbour News' }),
  ]);
  expect(receipts.map(({ state }) => state)).toEqual(['created', 'created']);
  const slugs = await Promise.all(receipts.map(async ({ article }) => (await desk.draft(article!)).slug));
  expect(slugs).toEqual(['harbour-news', 'harbour-news-1']);
});
