import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { ACTION, UID } from '../../../src/plugins/wire/shared/constants';
import type { ArticleFlagSummary } from '../../../src/plugins/wire/shared/contracts/article-flags';
import type { ArticleName } from '../../../src/plugins/wire/shared/contracts/article-names';
import type { DecideResponse } from '../../../src/plugins/wire/shared/contracts/notice-decisions';
import { eventually } from '../../support/eventually';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type AdminSession, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, disclaimedBy, QUAY, sponsoredBy, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let admin: AdminSession;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  admin = await adminLogin(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string, token = admin.token) =>
  running.request.get(path).set('Authorization', `Bearer ${token}`);
const flagsOf = async (article: string): Promise<ArticleFlagSummary[]> => {
  const answer = await get(`/wire/articles/${article}/flags`);
  expect(answer.status).toBe(200);
  return answer.body.data;
};
const make = async (paragraphs: string[]): Promise<string> =>
  (
    await running.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Quay Opens', body: blocksOf(paragraphs) } as never })
  ).documentId;
const READ_ARTICLES = { action: 'plugin::content-manager.explorer.read', subject: UID.article };

describe('the flags of an article', () => {
  test('say where their words stand in the draft’s body, the same words once for each place', async () => {
    const sold = sponsoredBy('Ada Awnings');
    const article = await make([QUAY[0], sold, QUAY[1], sold]);
    const flags = await flagsOf(article);
    const text = blocksToText((await desk.draft(article)).body);
    expect(flags.map(({ at }) => at && [at.block, text.slice(at.start, at.end)])).toEqual([
      [1, sold],
      [3, sold],
    ]);
    expect(flags[0]).toMatchObject({
      quote: sold,
      kinds: ['sponsored'],
      placement: 'inline',
      inChrome: false,
      stale: false,
      notice: { decision: 'pending', review: true, articles: 1, protectedKinds: [] },
    });
  });

  test('say of words outside the body where they stood, when they were taken out and why', async () => {
    const { article } = await desk.sendOne(wireItem({}, [disclaimedBy('Bea Boats')]));
    const [flag] = await flagsOf(article!);
    expect(flag).toMatchObject({
      placement: 'separate',
      stood: { before: expect.stringContaining('Brandt Ferry Company') },
      placed: { at: expect.any(String), reason: expect.stringContaining('listed beside the article') },
    });
    expect(flag.at).toBeUndefined();
  });

  test('are stale once their words are edited away, and stand nowhere', async () => {
    const article = await make([QUAY[0], sponsoredBy('Cyd Carts')]);
    await desk.edit(article, { body: blocksOf([QUAY[0]]) });
    expect(await flagsOf(article)).toMatchObject([{ stale: true }]);
    expect((await flagsOf(article))[0].at).toBeUndefined();
  });

  test('know the decision as it is now', async () => {
    const article = await make([QUAY[0], sponsoredBy('Dov Docks')]);
    const [{ notice }] = await flagsOf(article);
    await desk.decide(notice!.documentId, 'confirmed', 'inline');
    expect(await flagsOf(article)).toMatchObject([{ notice: { decision: 'confirmed' } }]);
  });

  test('are for those who may read the article', async () => {
    const article = await make(QUAY);
    await running.request.get(`/wire/articles/${article}/flags`).expect(401);
    const blind = await adminLogin(
      running.strapi,
      await makeRole(running.strapi, 'notices-only', [{ action: ACTION.readNotices }]),
    );
    await get(`/wire/articles/${article}/flags`, blind.token).expect(403);
    await get('/wire/articles/nosucharticle/flags').expect(404);
    const headlines = await adminLogin(
      running.strapi,
      await makeRole(running.strapi, 'headlines-only', [{ ...READ_ARTICLES, fields: ['headline'] }]),
    );
    await get(`/wire/articles/${article}/flags`, headlines.token).expect(403);
    const legal = await adminLogin(
      running.strapi,
      await makeRole(running.strapi, 'articles-and-notices', [
        { ...READ_ARTICLES, fields: ['headline'] },
        { action: ACTION.readNotices },
      ]),
    );
    const { body } = await get(`/wire/articles/${article}/flags`, legal.token).expect(200);
    expect(body).toEqual({ data: [], meta: { mayUpdate: false } });
  });

  test('follow a decision at once where an editor asks for it, though he has just saved the article', async () => {
    const words = sponsoredBy('Ian Irons');
    const article = await make([QUAY[0], words]);
    await running.request
      .put(`/content-manager/collection-types/${UID.article}/${article}`)
      .set('Authorization', `Bearer ${admin.token}`)
      .send({ abstract: 'Saved a moment ago.' })
      .expect(200);
    const [{ notice }] = await flagsOf(article);
    const post = (path: string, body: object, token = admin.token) =>
      running.request.post(`/wire${path}`).set('Authorization', `Bearer ${token}`).send(body);
    const ask = async (path: string, body: object) => {
      const answer = await post(`/notices/${notice!.documentId}/${path}`, body).expect(200);
      return (answer.body as DecideResponse).applications[0].documentId;
    };
    const bodyText = async () => blocksToText((await desk.draft(article)).body);

    const application = await ask('decide', { decision: 'confirmed', placement: 'separate' });
    const apply = (given: string, token = admin.token) =>
      post(`/articles/${article}/apply`, { application: given }, token);
    await running.request.post(`/wire/articles/${article}/apply`).send({ application }).expect(401);
    const reader = await adminLogin(
      running.strapi,
      await makeRole(running.strapi, 'apply-reader', [READ_ARTICLES]),
    );
    await apply(application, reader.token).expect(403);
    await apply('nosuchapplication').expect(404);
    const brought = async (given: string) =>
      eventually(async () => expect((await apply(given).expect(200)).body.data).toEqual({ isBrought: true }));

    await brought(application);
    expect(await bodyText()).toBe(QUAY[0]);
    expect(await flagsOf(article)).toMatchObject([{ placement: 'separate' }]);
    const counted = async () => (await get(`/wire/applications/${application}`).expect(200)).body.data;
    await eventually(async () => expect(await counted()).toMatchObject({ changed: 1, left: 0 }));
    await brought(await ask('undo', {}));
    expect(await bodyText()).toBe([QUAY[0], words].join('\n\n'));
    expect(await flagsOf(article)).toMatchObject([{ placement: 'inline', notice: { decision: 'pending' } }]);
  });

  test('cannot follow a decision where their words are gone, and it is said why', async () => {
    const article = await make([QUAY[0], sponsoredBy('Jo Jackets')]);
    const [{ notice }] = await flagsOf(article);
    // Behind everybody's back: whoever edits the words away has the flag forgotten.
    await running.strapi.db
      .query(UID.article as 'api::article.article')
      .update({ where: { documentId: article } as never, data: { body: blocksOf([QUAY[0]]) } as never });
    const post = (path: string, body: object) =>
      running.request.post(`/wire${path}`).set('Authorization', `Bearer ${admin.token}`).send(body);
    const { body } = await post(`/notices/${notice!.documentId}/decide`, {
      decision: 'confirmed',
      placement: 'separate',
    }).expect(200);
    const application = (body as DecideResponse).applications[0].documentId;
    await eventually(async () =>
      expect((await post(`/articles/${article}/apply`, { application }).expect(200)).body.data).toEqual({
        isBrought: false,
        why: 'missing',
      }),
    );
  });
});

test('the names in an article are told, the proposed ones first, to who may see names', async () => {
  const { article } = await desk.sendOne(wireItem());
  const read = () => get(`/wire/articles/${article}/names`);
  const { body } = await read().expect(200);
  const names = body.data as ArticleName[];
  expect(names).toContainEqual({
    type: 'person',
    documentId: expect.any(String),
    name: 'Tobias Renwick',
    confirmed: false,
  });
  await running.strapi.documents('api::person.person').update({
    documentId: names[0].documentId,
    data: { confirmed: true } as never,
  });
  const after = (await read().expect(200)).body.data as ArticleName[];
  expect(after.at(-1)).toEqual({ ...names[0], confirmed: true });
  const reader = await adminLogin(
    running.strapi,
    await makeRole(running.strapi, 'names-reader', [READ_ARTICLES]),
  );
  await get(`/wire/articles/${article}/names`, reader.token).expect(403);
});

describe('pending notices', () => {
  const list = async (query = '') => {
    const path = `/content-manager/collection-types/${UID.article}?pageSize=100${query}`;
    const { body } = await get(path).expect(200);
    return { ids: (body.results as { documentId: string }[]).map(({ documentId }) => documentId), ...body };
  };
  const PENDING = '&filters[$and][0][pendingNotices][$notNull]=true';

  test('are counted by article, each notice once, and those decided about or edited away not at all', async () => {
    const twice = sponsoredBy('Eli Engines');
    const two = await make([QUAY[0], twice, QUAY[1], twice, disclaimedBy('Eli Engines')]);
    const decided = await make([QUAY[0], sponsoredBy('Fay Fences')]);
    await desk.decide((await flagsOf(decided))[0].notice!.documentId, 'dismissed');
    const edited = await make([QUAY[0], sponsoredBy('Gus Gates')]);
    await desk.edit(edited, { body: blocksOf(QUAY) });
    const { body } = await get(`/wire/articles/pending?articles=${two},${decided},${edited}`).expect(200);
    expect(body.data).toEqual({ [two]: 2 });
  });

  test('filter the content manager’s list, beside other filters, with the right count', async () => {
    const pending = await make([QUAY[0], sponsoredBy('Hal Horns')]);
    const plain = await make(QUAY);
    const all = await list();
    expect(all.ids).toEqual(expect.arrayContaining([pending, plain]));
    const narrowed = await list(PENDING);
    expect(narrowed.ids).toContain(pending);
    expect(narrowed.ids).not.toContain(plain);
    expect(narrowed.pagination.total).toBe(narrowed.ids.length);
    expect(narrowed.results[0].status).toBe('draft');
    const other = await list(`${PENDING}&filters[$and][1][documentId][$eq]=${pending}`);
    expect(other.ids).toEqual([pending]);
    const without = await list('&filters[$and][0][pendingNotices][$null]=true');
    expect(without.ids).toContain(plain);
    expect(without.ids).not.toContain(pending);
    expect(without.pagination.total + narrowed.pagination.total).toBe(all.pagination.total);
    const none = await list(`${PENDING}&filters[$and][1][headline][$eq]=Nothing`);
    expect(none.pagination.total).toBe(0);
  });

  test('are no secret way into a list', async () => {
    await running.request.get('/wire/articles/pending?articles=a').expect(401);
    const blind = await adminLogin(
      running.strapi,
      await makeRole(running.strapi, 'pending-blind', [{ action: ACTION.readNotices }]),
    );
    await get('/wire/articles/pending?articles=a', blind.token).expect(403);
    await get('/wire/articles/pending').expect(400);
    await get('/wire/articles/pending?articles=A,B').expect(400);
    await get(`/wire/articles/pending?articles=${Array(101).fill('a').join(',')}`).expect(400);
  });
});
