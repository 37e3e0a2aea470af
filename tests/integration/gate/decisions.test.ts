import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type FlagRow, type WireDesk } from '../support/wire-desk';
import { blocksOf, QUAY, sponsoredBy, wireItem } from '../support/wire-stories';

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

const publish = (documentId: string) =>
  running.strapi.documents('api::article.article').publish({ documentId });
const noticeOf = async (article: string): Promise<NonNullable<FlagRow['notice']>> => {
  const [flag] = await desk.flags(article);
  return flag.notice!;
};
const readNotice = async (documentId: string) =>
  (await running.strapi
    .documents('plugin::wire.notice' as 'api::article.article')
    .findOne({ documentId })) as unknown as Record<string, unknown>;

describe('once the notice is decided about', () => {
  test.each(['confirmed', 'dismissed'])('(%s) a typed article may be published', async (decision) => {
    const body = blocksOf([...QUAY, sponsoredBy(`${decision} Mills`)]);
    const { documentId } = await running.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Typed', body } as never });
    await expect(publish(documentId)).rejects.toThrow(/sponsored/);
    await desk.decide((await noticeOf(documentId)).documentId, decision);
    await publish(documentId);
    expect(await desk.published(documentId)).not.toBeNull();
  });

  test.each(['confirmed', 'dismissed'])('(%s) an imported article may be published', async (decision) => {
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy(`${decision} Imports`)]));
    await desk.decide((await noticeOf(article!)).documentId, decision);
    await publish(article!);
    expect(await desk.published(article!)).not.toBeNull();
  });

  test('taking the decision back stops the next article', async () => {
    const notice = sponsoredBy('Undecided Brothers');
    const { article } = await desk.sendOne(wireItem({}, [notice]));
    const { documentId } = await noticeOf(article!);
    await desk.decide(documentId, 'confirmed');
    await desk.decide(documentId, 'pending');
    await expect(publish(article!)).rejects.toThrow(/sponsored/);
    expect((await desk.sendOne(wireItem({}, [notice]), { publish: true })).state).toBe('held');
  });
});

describe('who decided, and when', () => {
  test('is noted, and taken away with the decision', async () => {
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy('Clockwork Teas')]));
    const { documentId } = await noticeOf(article!);
    expect(await readNotice(documentId)).toMatchObject({ decidedAt: null, decidedBy: null });
    const before = Date.now();
    await desk.decide(documentId, 'confirmed');
    const decided = await readNotice(documentId);
    expect(new Date(decided.decidedAt as string).getTime()).toBeGreaterThanOrEqual(before);
    await desk.decide(documentId, 'pending');
    expect(await readNotice(documentId)).toMatchObject({ decidedAt: null, decidedBy: null });
  });

  test('is the administrator who saved it in the panel, whatever the form says', async () => {
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy('Panel Ovens')]));
    const { documentId } = await noticeOf(article!);
    const { token } = await adminLogin(running.strapi);
    const response = await running.request
      .put(`/content-manager/collection-types/plugin::wire.notice/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ decision: 'dismissed', decidedBy: 'Somebody Else', decidedAt: '2001-01-01T00:00:00.000Z' });
    expect(response.status).toBe(200);
    const { decidedBy, decidedAt } = await readNotice(documentId);
    expect(decidedBy).toMatch(/^Test Admin \d+$/);
    expect(new Date(decidedAt as string).getFullYear()).toBeGreaterThan(2001);
  });

  test('stays as it is when the notice is saved without deciding anew', async () => {
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy('Steady Hands')]));
    const { documentId } = await noticeOf(article!);
    await desk.decide(documentId, 'confirmed');
    const { decidedAt } = await readNotice(documentId);
    await desk.decide(documentId, 'confirmed', 'inline');
    expect(await readNotice(documentId)).toMatchObject({ decidedAt, placement: 'inline' });
  });
});

describe('the next import', () => {
  test('does not flag a dismissed notice, and leaves it in the text', async () => {
    const notice = sponsoredBy('Dismissed & Daughters');
    const first = await desk.sendOne(wireItem({}, [notice]));
    await desk.decide((await noticeOf(first.article!)).documentId, 'dismissed');

    const next = await desk.sendOne(wireItem({}, [notice]), { publish: true });
    expect(next).toMatchObject({ state: 'created', flags: 0 });
    expect(await desk.flags(next.article!)).toEqual([]);
    const published = (await desk.published(next.article!))!;
    expect(blocksToText(published.body)).toContain(notice);
    expect(published.legalNotices).toEqual([]);
  });

  test.each([
    ['inline', true, 0],
    ['separate', false, 1],
    ['removed', false, 0],
  ])('puts a confirmed notice where it belongs: %s', async (placement, inBody, beside) => {
    const notice = sponsoredBy(`${placement} Foods`);
    const first = await desk.sendOne(wireItem({}, [notice]));
    await desk.decide((await noticeOf(first.article!)).documentId, 'confirmed', placement);

    const item = wireItem({}, [notice]);
    const next = await desk.sendOne(item, { publish: true });
    expect(next).toMatchObject({ state: 'created', flags: 1 });
    const published = (await desk.published(next.article!))!;
    expect(blocksToText(published.body).includes(notice)).toBe(inBody);
    for (const paragraph of QUAY.slice(1)) expect(blocksToText(published.body)).toContain(paragraph);
    expect(published.legalNotices).toHaveLength(beside);
    const [flag] = await desk.flags(next.article!);
    expect(flag).toMatchObject({ placement, quote: notice, notice: { decision: 'confirmed' } });
    expect((item.body_text as string).slice(flag.start, flag.end)).toBe(notice);
  });

  test('knows the notice again when it is wrapped and quoted differently', async () => {
    const notice = sponsoredBy('Wrapped "Gifts"');
    const first = await desk.sendOne(wireItem({}, [notice]));
    await desk.decide((await noticeOf(first.article!)).documentId, 'confirmed', 'removed');
    const wrapped = notice.replace('paid for', 'paid\nfor').replace('"Gifts"', '“Gifts”');
    const next = await desk.sendOne(wireItem({}, [wrapped]), { publish: true });
    expect(next.state).toBe('created');
    expect((await noticeOf(next.article!)).documentId).toBe((await noticeOf(first.article!)).documentId);
  });
});

describe('an import that publishes', () => {
  test('holds an item with such a notice, and says why', async () => {
    const receipt = await desk.sendOne(wireItem({}, [sponsoredBy('Held Holdings')]), { publish: true });
    expect(receipt.state).toBe('held');
    expect(receipt.detail).toMatch(/^It stays a draft\. .*kind sponsored awaits a decision/);
    expect(await desk.published(receipt.article!)).toBeNull();
    expect((await desk.draft(receipt.article!)).legalNotices).toHaveLength(1);
  });

  test('holds a newer version with such a notice, and what readers see stays', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    const next = {
      ...item,
      version: '2',
      headline: 'Sold',
      body_text: `${item.body_text}\n\n${sponsoredBy('Later Ltd')}`,
    };
    expect(await desk.sendOne(next, { publish: true })).toMatchObject({ state: 'held', article });
    expect(await desk.published(article!)).toMatchObject({ headline: item.headline, version: '1' });
    expect((await desk.draft(article!)).headline).toBe('Sold');
  });

  test('does not hold it when articles stay drafts anyway', async () => {
    const receipt = await desk.sendOne(wireItem({}, [sponsoredBy('Draft Beer')]));
    expect(receipt).toMatchObject({ state: 'created', flags: 1 });
    expect(receipt.detail).toBeUndefined();
  });

  test('publishes the next version once the notice is confirmed', async () => {
    const item = wireItem({}, [sponsoredBy('Confirmed Canvas')]);
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.decide((await noticeOf(article!)).documentId, 'confirmed');
    const receipt = await desk.sendOne({ ...item, version: '2', headline: 'Settled' }, { publish: true });
    expect(receipt).toMatchObject({ state: 'updated', article });
    expect(await desk.published(article!)).toMatchObject({ headline: 'Settled' });
  });
});
