import { blocksToText } from '../../../src/plugins/wire/core/clean';
import type { PublishingReason } from '../../../src/plugins/wire/shared/contracts/publishing';
import { adminLogin, apiToken, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, SPONSORED, sponsoredBy, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let token: string;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  token = await apiToken(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const articles = () => running.strapi.documents('api::article.article');
const make = async (data: object): Promise<string> =>
  (await articles().create({ data: { headline: 'Quay Opens', ...data } as never })).documentId;
const publish = (documentId: string) => articles().publish({ documentId });
const api = (method: 'post' | 'put', path: string, data: object) =>
  running.request[method](path).set('Authorization', `Bearer ${token}`).send({ data });

const OFFER =
  'This announcement does not constitute an offer to sell or a solicitation of an offer to buy any securities of Quillmark Savings in any jurisdiction in which such an offer would be unlawful.';
const FUTURE = '2099-03-01T08:00:00.000Z';
const SOLD = blocksOf([...QUAY, SPONSORED]);

describe('publishing is refused', () => {
  test.each<[string, object, RegExp[]]>([
    ['a pending notice about paid content', { body: SOLD }, [/kind sponsored awaits a decision/]],
    ['a pending offer notice', { body: blocksOf([...QUAY, OFFER]) }, [/kind offer awaits a decision/]],
    ['an embargo in the future', { embargoed: FUTURE }, [/under embargo until 2099-03-01T08:00:00.000Z/]],
    ['a source that took it back', { pubStatus: 'canceled' }, [/taken it back/]],
    ['a source that withholds it', { pubStatus: 'withheld' }, [/withholds/]],
    [
      'all of them, in one error',
      { body: SOLD, embargoed: FUTURE, pubStatus: 'canceled' },
      [/taken it back/, /under embargo/, /kind sponsored/],
    ],
  ])('for %s', async (_what, data, patterns) => {
    const documentId = await make(data);
    const before = await desk.draft(documentId);
    const error = await publish(documentId).then(
      () => undefined,
      (thrown: Error & { details: { reasons: PublishingReason[] } }) => thrown,
    );
    expect(error?.name).toBe('ApplicationError');
    expect(error!.message).toMatch(/^This article cannot be published yet\. /);
    expect(error!.details.reasons).toHaveLength(patterns.length);
    patterns.forEach((pattern, i) => {
      expect(error!.details.reasons[i].message).toMatch(pattern);
      expect(error!.message).toMatch(pattern);
    });
    expect(await desk.published(documentId)).toBeNull();
    expect(await desk.draft(documentId)).toEqual(before);
  });

  test('and the published version stays as it was', async () => {
    const documentId = await make({ body: blocksOf(QUAY) });
    await publish(documentId);
    const before = await desk.published(documentId);
    await desk.edit(documentId, { body: SOLD, headline: 'Sold' });
    await expect(publish(documentId)).rejects.toThrow(/sponsored/);
    expect(await desk.published(documentId)).toEqual(before);
  });

  test('for an imported article whose notice stands outside its body', async () => {
    const { article } = await desk.sendOne(wireItem({}, [SPONSORED]));
    const [flag] = await desk.flags(article!);
    expect(flag).toMatchObject({ placement: 'separate', notice: { decision: 'pending' } });
    await expect(publish(article!)).rejects.toThrow(/kind sponsored awaits a decision/);
    // An editor who saves the body does not get round it: the notice is no longer in it.
    await desk.edit(article!, { body: blocksOf(QUAY) });
    await expect(publish(article!)).rejects.toThrow(/kind sponsored awaits a decision/);
  });
});

describe('a refusal names', () => {
  const reasonsFor = (documentId: string): Promise<PublishingReason[]> =>
    publish(documentId).then(
      () => [],
      (error: { details: { reasons: PublishingReason[] } }) => error.details.reasons,
    );

  test('each blocking notice: its words and where they stand, which rule, and where to decide', async () => {
    const documentId = await make({
      body: blocksOf([QUAY[0], OFFER, NO_WARRANTY, ...QUAY.slice(1), SPONSORED]),
    });
    const reasons = await reasonsFor(documentId);
    const flags = await desk.flags(documentId);
    const text = blocksToText((await desk.draft(documentId)).body);
    expect(reasons.map(({ notice, at }) => [notice!.documentId, text.slice(at!.start, at!.end)])).toEqual([
      [flags[0].notice!.documentId, OFFER],
      [flags[2].notice!.documentId, SPONSORED],
    ]);
    expect(reasons[1]).toMatchObject({
      code: 'notice-pending',
      key: `notice:${reasons[1].notice!.fingerprint}`,
      notice: { kinds: ['sponsored'] },
      quote: expect.stringMatching(/^This is sponsored content\./),
      at: { basis: 'body' },
      rule: 'By default a notice of the kind sponsored holds its article back until an editor has decided.',
      decideAt: `/content-manager/collection-types/plugin::wire.notice/${flags[2].notice!.documentId}`,
    });
    expect(reasons[1].message).toContain(reasons[1].decideAt);
  });

  test('a notice linked by hand, as long as it is linked and pending', async () => {
    const { article } = await desk.sendOne(wireItem({}, [sponsoredBy('Handmade Hats')]));
    const [{ notice }] = await desk.flags(article!);
    const documentId = await make({ body: blocksOf(QUAY), legalNotices: [notice!.documentId] });
    const [reason, ...others] = await reasonsFor(documentId);
    expect(others).toEqual([]);
    expect(reason).toMatchObject({
      notice: { documentId: notice!.documentId },
      quote: expect.stringContaining('Handmade Hats'),
    });
    expect(reason.at).toBeUndefined();

    const save = (legalNotices: unknown) =>
      articles().update({ documentId, status: 'published', data: { legalNotices } as never });
    await expect(save({ connect: [notice!.documentId] })).rejects.toThrow(/Handmade Hats/);
    await save({ disconnect: [{ documentId: notice!.documentId }] });
    expect(await desk.published(documentId)).toMatchObject({ legalNotices: [] });
    await expect(save({ connect: [{ documentId: notice!.documentId }] })).rejects.toThrow(/Handmade Hats/);
    await desk.decide(notice!.documentId, 'confirmed', 'separate');
    await save({ set: [notice!.documentId] });
    expect(await desk.published(documentId)).toMatchObject({
      legalNotices: [{ documentId: notice!.documentId }],
    });
  });

  test('a notice linked by hand to an imported article, when a newer version comes', async () => {
    const { article: other } = await desk.sendOne(wireItem({}, [sponsoredBy('Linked Lamps')]));
    const [{ notice }] = await desk.flags(other!);
    const item = wireItem();
    const { article } = await desk.sendOne(item, { publish: true });
    await desk.edit(article!, { legalNotices: { connect: [notice!.documentId] } });
    const next = { ...item, version: '2', abstract: 'The quay is ready.' };
    expect(await desk.sendOne(next, { publish: true })).toMatchObject({
      state: 'held',
      detail: expect.stringMatching(/^It stays a draft\. .*Linked Lamps/),
    });
    expect(await desk.published(article!)).toMatchObject({ version: '1', abstract: null });
  });
});

describe('publishing goes through', () => {
  test('with a notice whose words are gone, and with one about which nobody is asked', async () => {
    const body = blocksOf([...QUAY, sponsoredBy('Stale Stoves')]);
    const [stale, unasked] = [await make({ body }), await make({ body })];
    const flags = running.strapi.db.query('plugin::wire.flag');
    await flags.updateMany({ where: { articleDocumentId: stale }, data: { stale: true } });
    await publish(stale);
    expect(await desk.published(stale)).not.toBeNull();

    await expect(publish(unasked)).rejects.toThrow(/Stale Stoves/);
    const [{ notice }] = await desk.flags(unasked);
    const notices = running.strapi.db.query('plugin::wire.notice');
    await notices.updateMany({ where: { documentId: notice!.documentId }, data: { review: false } });
    await publish(unasked);
    expect(await desk.published(unasked)).not.toBeNull();
  });

  test('with a notice of a kind that holds up nothing, and with an embargo that is over', async () => {
    const documentId = await make({
      body: blocksOf([...QUAY, NO_WARRANTY]),
      embargoed: '2020-01-01T00:00:00.000Z',
    });
    await publish(documentId);
    expect(await desk.published(documentId)).not.toBeNull();
    expect(await desk.flags(documentId)).toHaveLength(1);
  });

  test('once the notice is taken out of the body', async () => {
    const documentId = await make({ body: SOLD });
    await desk.edit(documentId, { body: blocksOf(QUAY) });
    await publish(documentId);
    expect(await desk.published(documentId)).not.toBeNull();
  });

  test('once the embargo is lifted in the same save', async () => {
    const documentId = await make({ embargoed: FUTURE });
    const data = { embargoed: null, headline: 'Lifted' };
    await articles().update({ documentId, status: 'published', data: data as never });
    expect(await desk.published(documentId)).toMatchObject({ headline: 'Lifted' });
  });
});

describe('over the API, which publishes what it saves', () => {
  const reasonsOf = (response: { body: { error: { details: { reasons: PublishingReason[] } } } }) =>
    response.body.error.details.reasons.map(({ message }) => message);

  test('POST of an article with several obstacles is refused with all of them, and makes nothing', async () => {
    const before = await desk.census();
    const response = await api('post', '/api/articles', {
      headline: 'Sold',
      body: SOLD,
      embargoed: FUTURE,
      pubStatus: 'canceled',
    });
    expect(response.status).toBe(400);
    expect(reasonsOf(response)).toHaveLength(3);
    expect(response.body.error.message).toMatch(/canceled.*embargo.*sponsored awaits a decision/);
    expect(await desk.census()).toEqual(before);
  });

  test('POST as a draft is let in', async () => {
    const response = await api('post', '/api/articles?status=draft', { headline: 'Sold', body: SOLD });
    expect(response.status).toBe(201);
    const [flag] = await desk.flags(response.body.data.documentId);
    expect(flag).toMatchObject({ quote: SPONSORED, basis: 'body' });
  });

  test('PUT of a body with such a notice is refused, and changes neither draft nor published version', async () => {
    const documentId = await make({ body: blocksOf(QUAY) });
    await publish(documentId);
    const before = [await desk.draft(documentId), await desk.published(documentId), await desk.census()];
    const response = await api('put', `/api/articles/${documentId}`, { headline: 'Sold', body: SOLD });
    expect(response.status).toBe(400);
    expect(reasonsOf(response)).toEqual([expect.stringMatching(/kind sponsored/)]);
    expect([await desk.draft(documentId), await desk.published(documentId), await desk.census()]).toEqual(
      before,
    );
  });

  test('PUT of another field is refused while the draft has such a notice', async () => {
    const documentId = await make({ body: SOLD });
    const response = await api('put', `/api/articles/${documentId}`, { headline: 'Sold' });
    expect(response.status).toBe(400);
    expect((await desk.draft(documentId)).headline).toBe('Quay Opens');
  });

  test('PUT that puts the matter right publishes', async () => {
    const documentId = await make({ body: SOLD, embargoed: FUTURE });
    const response = await api('put', `/api/articles/${documentId}`, {
      body: blocksOf(QUAY),
      embargoed: null,
    });
    expect(response.status).toBe(200);
    expect(await desk.published(documentId)).not.toBeNull();
    expect(await desk.flags(documentId)).toMatchObject([{ stale: true }]);
  });

  test('POST of an article without obstacles publishes it, flags and all', async () => {
    const response = await api('post', '/api/articles', {
      headline: 'Free',
      body: blocksOf([...QUAY, NO_WARRANTY]),
    });
    expect(response.status).toBe(201);
    const { documentId } = response.body.data;
    expect(await desk.published(documentId)).not.toBeNull();
    expect(await desk.flags(documentId)).toMatchObject([{ quote: NO_WARRANTY }]);
  });
});

test('in Strapi’s panel the refusal has the reasons, too', async () => {
  const { token: admin } = await adminLogin(running.strapi);
  const documentId = await make({ body: SOLD });
  const response = await running.request
    .post(`/content-manager/collection-types/api::article.article/${documentId}/actions/publish`)
    .set('Authorization', `Bearer ${admin}`)
    .send({});
  expect(response.status).toBe(400);
  expect(response.body.error.message).toMatch(/^This article cannot be published yet\. .*kind sponsored/);
  expect(response.body.error.details.reasons).toMatchObject([
    { code: 'notice-pending', quote: expect.any(String) },
  ]);
});
