import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, type RunningStrapi } from '../support';
import type { WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, sponsoredBy, textOf, wireItem } from '../support/wire-stories';
import { openPlacementRoom, type PlacementRoom } from './placement-room';

let running: RunningStrapi;
let desk: WireDesk;
let room: PlacementRoom;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ running, desk, room, stop } = await openPlacementRoom());
});
afterAll(() => stop?.());

const articles = () => running.strapi.documents('api::article.article');
/** An imported article with a separate notice in the middle. */
async function imported(publish = false): Promise<string> {
  const item = wireItem();
  const body_text = textOf([String(item.body_text), NO_WARRANTY, 'The road is closed.']);
  return (await desk.sendOne({ ...item, body_text }, { publish })).article!;
}
const rowsOf = (article: string): Promise<number> =>
  running.strapi.db.query(UID.fullBody).count({ where: { articleDocumentId: article } });
const paragraphsOf = async (article: string): Promise<string[]> => (await room.text(article)).split('\n\n');

test('publishing gives the published version what the draft has, and what it had is gone', async () => {
  const article = await imported();
  expect(await room.full(article, 'published')).toBeUndefined();
  await articles().publish({ documentId: article });
  expect(await room.full(article, 'published')).toMatchObject({ cuts: (await room.full(article))!.cuts });
  await desk.edit(article, { body: blocksOf([...(await paragraphsOf(article)), 'More.']) });
  const [draft, published] = [await room.full(article), await room.full(article, 'published')];
  expect(published!.full).not.toEqual(draft!.full);
  await room.expectInStep(article);

  await articles().publish({ documentId: article });
  expect((await room.full(article, 'published'))!.full).toEqual(draft!.full);
  await room.expectInStep(article);
});

test('an import that publishes leaves draft and published version alike', async () => {
  const article = await imported(true);
  const { draft, published } = await room.outcome(article);
  expect(published).toEqual(draft);
  expect(published).toMatchObject({ listed: [NO_WARRANTY], cuts: [{ placement: 'separate' }] });
  await room.expectInStep(article);
});

test('unpublishing forgets the published version and nothing else', async () => {
  const article = await imported(true);
  const before = await room.full(article);
  await articles().unpublish({ documentId: article });
  expect(await room.full(article, 'published')).toBeUndefined();
  expect(await room.full(article)).toEqual(before);
});

test('discarding a draft gives it what the published version has', async () => {
  const article = await imported(true);
  const [outcome, flags] = [await room.outcome(article), await desk.flags(article)];
  const sponsored = sponsoredBy('Discarded Drafts');
  await desk.edit(article, { body: blocksOf([sponsored, 'All else is new.']) });
  await articles().discardDraft({ documentId: article });
  expect(await room.outcome(article)).toEqual(outcome);
  expect(await desk.flags(article)).toEqual(flags);
  await room.expectInStep(article);
});

test('discarding a draft from which the editor took more gives the flags of the published one', async () => {
  const weak = sponsoredBy('Discarded Decks');
  const data = { headline: 'Typed', body: blocksOf([...QUAY, weak]) };
  const { documentId } = await articles().create({ data: data as never });
  await desk.decide(await room.noticeOf(documentId), 'confirmed', 'inline');
  await articles().publish({ documentId });
  const before = await room.outcome(documentId);
  await desk.edit(documentId, { body: blocksOf(QUAY) });
  expect(await room.standing(documentId)).toEqual([]);
  await articles().discardDraft({ documentId });
  expect(await room.outcome(documentId)).toEqual(before);
});

describe('a clone', () => {
  test('has what the draft has that it is made of', async () => {
    const article = await imported();
    const { documentId } = (await articles().clone({
      documentId: article,
      data: { headline: 'A clone', slug: 'a-clone' } as never,
    })) as { documentId: string };
    expect(await room.outcome(documentId)).toEqual(await room.outcome(article));
    expect((await room.full(documentId))!.full).toEqual((await room.full(article))!.full);
    await room.expectInStep(documentId);
    await articles().delete({ documentId });
    expect(await rowsOf(article)).toBe(1);
  });

  test('with a body of its own is an editor’s change of it', async () => {
    const article = await imported();
    const { token } = await adminLogin(running.strapi);
    const panel = '/content-manager/collection-types/api::article.article';
    const body = blocksOf([...(await paragraphsOf(article)), 'And a word more.']);
    const response = await running.request
      .post(`${panel}/clone/${article}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ headline: 'Another clone', slug: 'another-clone', body });
    expect(response.status).toBe(200);
    const { documentId } = response.body.data ?? response.body;
    expect(documentId).not.toBe(article);
    expect(await room.text(documentId)).toMatch(/And a word more\.$/);
    expect(await room.listed(documentId)).toEqual([NO_WARRANTY]);
    expect((await room.full(documentId))!.cuts).toHaveLength(1);
    await room.expectInStep(documentId);
    await room.expectInStep(article);
  });
});

test('deleting an article leaves nothing of it but its history', async () => {
  const article = await imported(true);
  expect(await rowsOf(article)).toBe(2);
  const history = await room.placed(article);
  expect(history).toHaveLength(1);
  await articles().delete({ documentId: article });
  expect(await rowsOf(article)).toBe(0);
  expect(await desk.flags(article)).toEqual([]);
  expect(await room.placed(article)).toEqual(history);
});

test('publishing many at once in the panel gives each what its draft has', async () => {
  const three = [await imported(), await imported(), await imported()];
  const { token } = await adminLogin(running.strapi);
  const response = await running.request
    .post('/content-manager/collection-types/api::article.article/actions/bulkPublish')
    .set('Authorization', `Bearer ${token}`)
    .send({ documentIds: three });
  expect(response.status).toBe(200);
  for (const article of three) {
    expect((await room.full(article, 'published'))!.full).toEqual((await room.full(article))!.full);
    expect(await room.listed(article, 'published')).toEqual([NO_WARRANTY]);
    await room.expectInStep(article);
  }
  const removed = await running.request
    .post('/content-manager/collection-types/api::article.article/actions/bulkUnpublish')
    .set('Authorization', `Bearer ${token}`)
    .send({ documentIds: three });
  expect(removed.status).toBe(200);
  for (const article of three) expect(await rowsOf(article)).toBe(1);
});

test('a save that fails changes nothing', async () => {
  const article = await imported(true);
  const before = [await room.outcome(article), await desk.flags(article), await room.full(article)];
  const text = sponsoredBy('Failing Faster');
  const body = blocksOf([...QUAY, text]);
  await expect(desk.edit(article, { body, urgency: 12 })).rejects.toThrow(/urgency/);
  await expect(desk.edit(article, { body: [{ type: 'nonsense' }] })).rejects.toThrow();
  expect([await room.outcome(article), await desk.flags(article), await room.full(article)]).toEqual(before);
  const notices = await running.strapi.db.query(UID.notice).findMany({ where: { text } });
  expect(notices).toEqual([]);
});
