import { adminLogin, apiToken, type RunningStrapi } from '../support';
import type { WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, SPONSORED, sponsoredBy, textOf } from '../support/wire-stories';
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
const make = async (paragraphs: string[], more: object = {}): Promise<string> => {
  const data = { headline: 'Quay Opens', body: blocksOf(paragraphs), ...more };
  return (await articles().create({ data: data as never })).documentId;
};

/** A notice that is decided about. */
async function decided(text: string, decision: string, placement?: string): Promise<string> {
  const notice = await room.noticeOf(await make([...QUAY, text]));
  await desk.decide(notice, decision, placement);
  return notice;
}

describe('a decided notice that is pasted into a new article', () => {
  test('goes out of the body and beside it at once, when it is separate', async () => {
    const text = sponsoredBy('Separate Sails');
    const notice = await decided(text, 'confirmed', 'separate');
    const article = await make([QUAY[0], text, QUAY[1]]);
    expect(await room.text(article)).toBe(textOf(QUAY.slice(0, 2)));
    expect(await room.listed(article)).toEqual([text]);
    expect((await room.full(article))!.full).toEqual(blocksOf([QUAY[0], text, QUAY[1]]));
    expect(await desk.flags(article)).toMatchObject([
      { basis: 'body', quote: text, placement: 'separate', notice: { documentId: notice }, stale: false },
    ]);
    await room.expectInStep(article);
    expect(await room.placed(article)).toMatchObject([
      {
        noticeDocumentId: notice,
        before: { placement: 'inline' },
        after: { placement: 'separate' },
        quote: text,
        reason: expect.stringMatching(/confirmed/),
        detector: expect.any(String),
      },
    ]);
  });

  test('goes out of the body and is kept, when it is removed', async () => {
    const text = sponsoredBy('Removed Rigging');
    await decided(text, 'confirmed', 'removed');
    const article = await make([...QUAY, text]);
    expect(await room.text(article)).toBe(textOf(QUAY));
    expect(await room.listed(article)).toEqual([]);
    expect(await desk.flags(article)).toMatchObject([{ quote: text, placement: 'removed' }]);
    await room.expectInStep(article);
  });

  test('stays where it is, when it is inline, and when it is dismissed', async () => {
    for (const [firm, decision, flags] of [
      ['Inline Inks', 'confirmed', 1],
      ['Dismissed Docks', 'dismissed', 0],
    ] as const) {
      const text = sponsoredBy(firm);
      await decided(text, decision, 'inline');
      const article = await make([...QUAY, text]);
      expect(await room.text(article)).toBe(textOf([...QUAY, text]));
      expect(await desk.flags(article)).toHaveLength(flags);
      expect(await room.full(article)).toBeUndefined();
      await room.expectInStep(article);
    }
  });

  test('goes out of the middle of a paragraph, and its neighbours stay', async () => {
    const text = sponsoredBy('Middle Masts');
    await decided(text, 'confirmed', 'separate');
    const article = await make([QUAY[0], `${QUAY[1]} ${text} ${QUAY[2]}`]);
    expect(await room.text(article)).toBe(textOf(QUAY));
    await room.expectInStep(article);
  });

  test('goes out of what is published, too, and the answer says so', async () => {
    const text = sponsoredBy('Published Pumps');
    const notice = await decided(text, 'confirmed', 'separate');
    const token = await apiToken(running.strapi);
    const response = await running.request
      .post('/api/articles?populate=legalNotices')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { headline: 'Over the API', body: blocksOf([...QUAY, text]) } });
    expect(response.status).toBe(201);
    const { documentId, body, legalNotices } = response.body.data;
    expect(body).toEqual(blocksOf(QUAY));
    expect(legalNotices).toMatchObject([{ documentId: notice }]);
    for (const version of ['draft', 'published'] as const) {
      expect(await room.text(documentId, version)).toBe(textOf(QUAY));
      expect(await room.listed(documentId, version)).toEqual([text]);
      expect((await room.full(documentId, version))!.full).toEqual(blocksOf([...QUAY, text]));
    }
  });

  test('goes out in Strapi’s panel', async () => {
    const text = sponsoredBy('Panel Pulleys');
    const notice = await decided(text, 'confirmed', 'separate');
    const { token } = await adminLogin(running.strapi);
    const panel = '/content-manager/collection-types/api::article.article';
    const made = await running.request
      .post(panel)
      .set('Authorization', `Bearer ${token}`)
      .send({ headline: 'In the panel', slug: 'in-the-panel', body: blocksOf([...QUAY, text]) });
    expect(made.status).toBe(201);
    expect(made.body.data.body).toEqual(blocksOf(QUAY));
    const { documentId } = made.body.data;
    expect(await room.listed(documentId)).toEqual([text]);
    expect(await room.placed(documentId)).toMatchObject([
      { actor: expect.stringMatching(/^Test Admin/), noticeDocumentId: notice },
    ]);
    const published = await running.request
      .post(`${panel}/${documentId}/actions/publish`)
      .set('Authorization', `Bearer ${token}`)
      .send({ headline: 'In the panel', body: blocksOf([QUAY[0], text, ...QUAY.slice(1)]) });
    expect(published.status).toBe(200);
    expect(await room.text(documentId, 'published')).toBe(textOf(QUAY));
    expect(await room.listed(documentId, 'published')).toEqual([text]);
    await room.expectInStep(documentId);
  });

  test('goes out of a body that is sent as text: Strapi reads it as JSON', async () => {
    const text = sponsoredBy('Textual Tar');
    await decided(text, 'confirmed', 'separate');
    const article = await make(QUAY);
    await desk.edit(article, { body: JSON.stringify(blocksOf([text, ...QUAY])) });
    expect(await room.text(article)).toBe(textOf(QUAY));
    expect(await room.listed(article)).toEqual([text]);
    await room.expectInStep(article);
  });

  test('is not listed twice when the editor has linked it by hand', async () => {
    const text = sponsoredBy('Twice Told');
    const notice = await decided(text, 'confirmed', 'separate');
    const article = await make([...QUAY, text], { legalNotices: [notice] });
    expect(await room.listed(article)).toEqual([text]);
  });
});

describe('a notice that is decided about while an editor writes', () => {
  test('goes out again when the old body is saved', async () => {
    const text = sponsoredBy('Old Forms');
    const article = await make([QUAY[0], text, QUAY[1]]);
    const notice = await room.noticeOf(article);
    await desk.decide(notice, 'confirmed', 'separate');
    // The first save takes it out, as the application of the decision does.
    await desk.edit(article, { body: blocksOf([QUAY[0], text, QUAY[1]]) });
    const taken = await room.outcome(article);
    expect(await room.text(article)).toBe(textOf(QUAY.slice(0, 2)));

    await desk.edit(article, { body: blocksOf([QUAY[0], text, QUAY[1]]) });
    expect(await room.outcome(article)).toEqual(taken);
    await desk.edit(article, { body: blocksOf([QUAY[0], text, `${QUAY[1]} It rained.`]) });
    expect(await room.text(article)).toBe(textOf([QUAY[0], `${QUAY[1]} It rained.`]));
    expect((await room.full(article))!.full).toEqual(blocksOf([QUAY[0], text, `${QUAY[1]} It rained.`]));
    expect(await desk.flags(article)).toHaveLength(1);
    await room.expectInStep(article);
  });

  test('goes back into the body with the save that follows the decision', async () => {
    const text = sponsoredBy('Back Again');
    await decided(text, 'confirmed', 'separate');
    const article = await make([QUAY[0], text, QUAY[1]]);
    await desk.decide(await room.noticeOf(article), 'dismissed');
    await desk.edit(article, { body: blocksOf([QUAY[0], 'A new quay is planned.', QUAY[1]]) });
    expect(await room.text(article)).toContain(text);
    expect(await room.listed(article)).toEqual([]);
    expect(await room.full(article)).toBeUndefined();
    await room.expectInStep(article);
  });
});

describe('what nobody has decided about', () => {
  test('stays in the text that an editor wrote, however sure the detector is', async () => {
    const article = await make([...QUAY, SPONSORED, NO_WARRANTY]);
    expect(await room.text(article)).toBe(textOf([...QUAY, SPONSORED, NO_WARRANTY]));
    expect((await desk.flags(article)).map(({ placement }) => placement)).toEqual(['inline', 'inline']);
    expect(await room.placed(article)).toEqual([]);
  });
});
