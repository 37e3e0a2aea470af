import { ACTION, UID } from '../../../src/plugins/wire/shared/constants';
import type {
  ArticlePublishing,
  PublishOutcome,
} from '../../../src/plugins/wire/shared/contracts/publishing';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type AdminSession, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, QUAY, sponsoredBy, wireItem } from '../support/wire-stories';

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

const FUTURE = '2099-03-01T08:00:00.000Z';
const as = (token: string) => ({
  get: (path: string) => running.request.get(`/wire${path}`).set('Authorization', `Bearer ${token}`),
  post: (path: string, body: object) =>
    running.request.post(`/wire${path}`).set('Authorization', `Bearer ${token}`).send(body),
});
const make = async (data: object): Promise<string> =>
  (
    await running.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Quay Opens', body: blocksOf(QUAY), ...data } as never })
  ).documentId;
const sold = (firm: string) => ({ body: blocksOf([...QUAY, sponsoredBy(firm)]) });
const standing = async (article: string, token = admin.token): Promise<ArticlePublishing> =>
  (await as(token).get(`/articles/${article}/publishing`).expect(200)).body.data;
const publishMany = async (articles: string[], preview = false, token = admin.token) =>
  (await as(token).post('/articles/publish', { articles, preview }).expect(200)).body
    .data as PublishOutcome[];

const role = async (code: string, actions: Parameters<typeof makeRole>[2]) =>
  (await adminLogin(running.strapi, await makeRole(running.strapi, code, actions))).token;
const ON_ARTICLES = (action: string) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: UID.article,
});

describe('what stands against publishing an article is told without trying', () => {
  test('nothing, of one that may be published', async () => {
    expect(await standing(await make({}))).toEqual({
      reasons: [],
      overridden: [],
      isPublished: false,
      mayPublish: true,
      mayOverride: true,
    });
  });

  test('each reason, and what was overridden by whom and why', async () => {
    const article = await make({ ...sold('Ada Awnings'), embargoed: FUTURE, pubStatus: 'withheld' });
    const before = await standing(article);
    expect(before.reasons.map(({ code }) => code)).toEqual(['withheld', 'embargo', 'notice-pending']);
    await as(admin.token).post(`/articles/${article}/override`, { reason: 'The editor in chief says so.' });
    const after = await standing(article);
    expect(after.reasons.map(({ code }) => code)).toEqual(['withheld', 'embargo']);
    expect(after.overridden).toEqual([
      {
        reason: before.reasons[2],
        by: expect.stringMatching(/^Test Admin/),
        at: expect.any(String),
        because: 'The editor in chief says so.',
      },
    ]);
  });

  test('when the end of its embargo publishes it by itself', async () => {
    const waiting = await desk.sendOne(wireItem({ embargoed: FUTURE }), { publish: true });
    expect(await standing(waiting.article!)).toMatchObject({ releaseAt: FUTURE, isPublished: false });
    const draft = await desk.sendOne(wireItem({ embargoed: FUTURE }));
    expect((await standing(draft.article!)).releaseAt).toBeUndefined();
  });

  test('to those who may read it, with what they may do about it', async () => {
    const article = await make(sold('Bea Boats'));
    await running.request.get(`/wire/articles/${article}/publishing`).expect(401);
    await as(await role('publishing-none', [{ action: ACTION.readNotices }]))
      .get(`/articles/${article}/publishing`)
      .expect(403);
    const reader = await role('publishing-reader', [ON_ARTICLES('read')]);
    expect(await standing(article, reader)).toMatchObject({ mayPublish: false, mayOverride: false });
    await as(admin.token).get('/articles/nosucharticle/publishing').expect(404);
  });
});

test('who may read neither the body nor notices is told that a notice waits, but not its words', async () => {
  const article = await make(sold('Ann Anchors'));
  const words = 'Ann Anchors';
  const fields = { fields: ['headline', 'slug'] };
  const blind = await role('publishing-no-body', [
    { ...ON_ARTICLES('read'), ...fields },
    ON_ARTICLES('publish'),
    { action: ACTION.overrideNotices },
  ]);
  const [reason] = (await standing(article, blind)).reasons;
  expect(reason).toMatchObject({
    code: 'notice-pending',
    message: expect.stringMatching(/awaits a decision/),
  });
  const [foreseen] = await publishMany([article], true, blind);
  const [refused] = await publishMany([article], false, blind);
  expect(refused).toMatchObject({ state: 'refused', message: expect.stringMatching(/awaits a decision/) });
  const answer = await as(blind).post(`/articles/${article}/override`, { reason: 'Said on the phone.' });
  const { overridden } = await standing(article, blind);
  expect(overridden).toHaveLength(1);
  expect(answer.body.data.overridden).toHaveLength(1);
  expect(JSON.stringify([reason, foreseen, refused, answer.body, overridden])).not.toContain(words);

  for (const sees of [{ action: ACTION.readNotices }, { ...ON_ARTICLES('read'), fields: ['body'] }]) {
    const code = `publishing-${sees.action.split(/\W/).at(-2)}`;
    const reader = await role(code, [{ ...ON_ARTICLES('read'), ...fields }, sees]);
    expect(JSON.stringify((await standing(article, reader)).overridden)).toContain(words);
  }
});

describe('many articles', () => {
  test('are published as far as they may be, and of the others it is said why not', async () => {
    const fine = await make({ headline: 'Fine' });
    const held = await make({ headline: 'Held', ...sold('Cyd Carts') });
    const early = await make({ headline: 'Early', embargoed: FUTURE });
    const foreseen = await publishMany([fine, held, early, 'nosucharticle'], true);
    expect(foreseen.map(({ state }) => state)).toEqual(['ready', 'refused', 'refused', 'refused']);
    expect(await desk.published(fine)).toBeNull();

    const outcomes = await publishMany([fine, held, early, 'nosucharticle', fine]);
    expect(outcomes).toMatchObject([
      { article: { documentId: fine, headline: 'Fine' }, state: 'published', reasons: [] },
      { article: { headline: 'Held' }, state: 'refused', reasons: [{ code: 'notice-pending' }] },
      { article: { headline: 'Early' }, state: 'refused', reasons: [{ code: 'embargo', until: FUTURE }] },
      { article: { documentId: 'nosucharticle' }, state: 'refused', message: 'There is no such article.' },
    ]);
    expect(await desk.published(fine)).not.toBeNull();
    expect(await desk.published(held)).toBeNull();
  });

  test('of which one has no headline are published but for that one', async () => {
    const nameless = await make({ headline: undefined }).catch(() => undefined);
    const empty = nameless ?? (await make({ headline: '' }));
    const fine = await make({});
    const [refused, published] = await publishMany([empty, fine]);
    expect(refused).toMatchObject({ state: 'refused', message: expect.stringContaining('headline') });
    expect(published.state).toBe('published');
  });

  test('need the permission to publish, and so many at once', async () => {
    const article = await make({});
    await running.request
      .post('/wire/articles/publish')
      .send({ articles: [article] })
      .expect(401);
    await as(await role('publish-many-none', [ON_ARTICLES('read')]))
      .post('/articles/publish', { articles: [article] })
      .expect(403);
    const blind = await role('publish-many-blind', [ON_ARTICLES('publish')]);
    expect(await publishMany([article], false, blind)).toMatchObject([
      { state: 'refused', message: 'You may not read this article.' },
    ]);
    for (const body of [{}, { articles: [] }, { articles: Array(101).fill('a') }, { articles: ['A B'] }])
      await as(admin.token).post('/articles/publish', body).expect(400);
  });
});

describe('the refusal', () => {
  test('is short enough for a message that goes by itself, and says how much more there is', async () => {
    const firms = ['Dov Docks', 'Eli Engines', 'Fay Fences', 'Gus Gates', 'Hal Horns'];
    const article = await make({ body: blocksOf(firms.flatMap((firm) => [QUAY[0], sponsoredBy(firm)])) });
    const error = await running.strapi
      .documents('api::article.article')
      .publish({ documentId: article })
      .catch((thrown: Error) => thrown);
    const { message, details } = error as Error & { details: { reasons: object[] } };
    expect(details.reasons).toHaveLength(5);
    expect(message.length).toBeLessThan(500);
    expect(message).toMatch(/And 2 more\.$/);
  });
});
