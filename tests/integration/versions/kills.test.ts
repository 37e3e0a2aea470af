import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { wireItem } from '../support/wire-stories';

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

const killOf = ({ guid }: Record<string, unknown>, version?: string) => ({
  guid,
  ...(version ? { version } : {}),
  pubstatus: 'canceled',
  headline: 'KILL: this story is withdrawn',
});

test('a kill takes the article from the readers and marks it', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  const receipt = await desk.sendOne(killOf(item, '2'), { publish: true });

  expect(receipt).toMatchObject({ state: 'killed', article, flags: 0 });
  expect(receipt.detail).toMatch(/takes this story back/);
  expect(await desk.published(article!)).toBeNull();
  expect(await desk.draft(article!)).toMatchObject({ pubStatus: 'canceled', headline: item.headline });
  const response = await running.request.get(`/api/articles/${article}`);
  expect(response.status).toBe(410);
});

test.each([
  ['the killed version', '1'],
  ['an older version', '0'],
  ['the kill once more', 'kill'],
])('after a kill %s stays killed', async (_what, version) => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  const kill = killOf(item, '2');
  await desk.sendOne(kill);
  const before = await desk.census();

  const again = version === 'kill' ? kill : { ...item, version };
  expect(await desk.sendOne(again, { publish: true })).toMatchObject({ state: 'killed', article });
  expect(await desk.published(article!)).toBeNull();
  expect((await desk.draft(article!)).pubStatus).toBe('canceled');
  expect(await desk.census()).toEqual(before);
});

test('a kill without a version takes the version that is there', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  await desk.sendOne(killOf(item));
  expect(await desk.published(article!)).toBeNull();
  expect(await desk.sendOne(item, { publish: true })).toMatchObject({ state: 'killed', article });
});

test('a kill of the same version number counts', async () => {
  const item = wireItem({ version: '4' });
  const { article } = await desk.sendOne(item, { publish: true });
  expect(await desk.sendOne(killOf(item, '4'))).toMatchObject({ state: 'killed', article });
  expect(await desk.published(article!)).toBeNull();
});

test('a kill that comes before its story keeps the story out', async () => {
  const item = wireItem();
  const before = await desk.census();
  const kill = await desk.sendOne(killOf(item, '2'));
  expect(kill.state).toBe('killed');
  expect(kill.article).toBeUndefined();
  expect(await desk.census()).toEqual({ ...before, story: before.story + 1 });

  const story = await desk.sendOne(item, { publish: true });
  expect(story.state).toBe('killed');
  expect((await desk.census()).article).toBe(before.article);
});

test('a version that the source sends after its kill brings the story back', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  await desk.sendOne(killOf(item, '2'));
  const receipt = await desk.sendOne({ ...item, version: '3', headline: 'Corrected' }, { publish: true });
  expect(receipt).toMatchObject({ state: 'updated', article });
  expect(await desk.published(article!)).toMatchObject({ headline: 'Corrected', pubStatus: 'usable' });
});

test('a killed article that an editor changed is taken from the readers, and the text stays', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  await desk.edit(article!, { headline: 'Our Own Headline' });
  await desk.sendOne(killOf(item, '2'));
  expect(await desk.published(article!)).toBeNull();
  expect(await desk.draft(article!)).toMatchObject({ headline: 'Our Own Headline', pubStatus: 'canceled' });
});

test('a kill whose article was deleted does not bring it back, nor does the story after it', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item);
  const articles = running.strapi.documents('api::article.article');
  await desk.sendOne(killOf(item, '2'));
  await articles.delete({ documentId: article! });
  const receipt = await desk.sendOne(item, { publish: true });
  expect(receipt.state).toBe('killed');
  expect(receipt.article).toBeUndefined();
  expect(await desk.find(article!, 'draft')).toBeNull();
});

test('the copy of a killed story is a story of its own', async () => {
  const item = wireItem();
  await desk.sendOne(item);
  await desk.sendOne(killOf(item, '2'));
  const copy = await desk.sendOne({ ...item, guid: `${item.guid}-copy` });
  expect(copy.state).toBe('created');
});
