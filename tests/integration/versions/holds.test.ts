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

const FUTURE = '2099-03-01T08:00:00Z';
const PAST = '2020-03-01T08:00:00Z';

test.each([true, false])('a withheld item is a draft (publish: %s)', async (publish) => {
  const receipt = await desk.sendOne(wireItem({ pubstatus: 'withheld' }), { publish });
  expect(receipt.state).toBe('held');
  expect(receipt.detail).toMatch(/withholds/);
  expect(await desk.draft(receipt.article!)).toMatchObject({ pubStatus: 'withheld' });
  expect(await desk.published(receipt.article!)).toBeNull();
});

test.each([true, false])('an item under embargo is a draft (publish: %s)', async (publish) => {
  const receipt = await desk.sendOne(wireItem({ embargoed: FUTURE }), { publish });
  expect(receipt.state).toBe('held');
  expect(receipt.detail).toMatch(/Embargoed until 2099-03-01T08:00:00/);
  expect(new Date((await desk.draft(receipt.article!)).embargoed!).toISOString()).toBe(
    '2099-03-01T08:00:00.000Z',
  );
  expect(await desk.published(receipt.article!)).toBeNull();
});

test('an embargo that is over holds nothing', async () => {
  const receipt = await desk.sendOne(wireItem({ embargoed: PAST }), { publish: true });
  expect(receipt.state).toBe('created');
  expect(await desk.published(receipt.article!)).not.toBeNull();
});

test('an embargo that cannot be read holds the item, and a problem names the field', async () => {
  const receipt = await desk.sendOne(wireItem({ embargoed: 'after the meeting' }), { publish: true });
  expect(receipt.state).toBe('held');
  expect(receipt.problems).toEqual([
    expect.objectContaining({ field: 'embargoed', message: expect.stringContaining('after the meeting') }),
  ]);
  expect(await desk.published(receipt.article!)).toBeNull();
});

test('a held item is published by the version that releases it', async () => {
  const item = wireItem({ embargoed: FUTURE, pubstatus: 'withheld' });
  const { article } = await desk.sendOne(item, { publish: true });
  const { embargoed: _over, pubstatus: _usable, ...released } = item;
  const receipt = await desk.sendOne({ ...released, version: '2' }, { publish: true });
  expect(receipt).toMatchObject({ state: 'updated', article });
  expect(await desk.published(article!)).toMatchObject({ pubStatus: 'usable', embargoed: null });
});

test('a published article whose next version is under embargo stays as readers know it', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  const next = { ...item, version: '2', headline: 'Not Before March', embargoed: FUTURE };
  expect(await desk.sendOne(next, { publish: true })).toMatchObject({ state: 'held', article });
  expect(await desk.published(article!)).toMatchObject({ headline: item.headline, version: '1' });
  expect(await desk.draft(article!)).toMatchObject({ headline: 'Not Before March', version: '2' });
});

test('a published article whose next version is withheld is taken from the readers', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  const next = { ...item, version: '2', pubstatus: 'withheld' };
  expect(await desk.sendOne(next, { publish: true })).toMatchObject({ state: 'held', article });
  expect(await desk.published(article!)).toBeNull();
});

test('the same held item again is unchanged and stays a draft', async () => {
  const item = wireItem({ embargoed: FUTURE });
  const { article } = await desk.sendOne(item, { publish: true });
  expect(await desk.sendOne(item, { publish: true })).toMatchObject({ state: 'unchanged', article });
  expect(await desk.published(article!)).toBeNull();
});
