import { KILL_ALERTED, UID } from '../../../src/plugins/wire/shared/constants';
import type {
  KillAlertEvent,
  KillAlertSummary,
} from '../../../src/plugins/wire/shared/contracts/kill-alerts';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type AdminSession, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { ownStory, rewritten, type OwnStory } from '../support/own-story';

let running: RunningStrapi;
let desk: WireDesk;
let admin: AdminSession;
const events: KillAlertEvent[] = [];

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  admin = await adminLogin(running.strapi);
  running.strapi.eventHub.on(KILL_ALERTED, async (event) => void events.push(event as never));
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});
beforeEach(() => void events.splice(0));

const ask = (method: 'get' | 'post', path: string, token = admin.token) =>
  running.request[method](path).set('Authorization', `Bearer ${token}`);
const alertsOf = async (article: string, state = 'open'): Promise<KillAlertSummary[]> => {
  const answer = await ask('get', `/wire/articles/${article}/kill-alerts?state=${state}`);
  expect(answer.status).toBe(200);
  return answer.body.data;
};
const history = async (article: string) =>
  (await running.strapi.db.query(UID.historyEntry as 'api::article.article').findMany({
    where: { articleDocumentId: article, action: ['kill-alert', 'kill-alert-seen'] } as never,
    orderBy: { id: 'asc' },
  })) as unknown as { action: string; actor: string; before: object; after: object; reason: string }[];

const killOf = ({ guid }: OwnStory, more: object = {}) => ({
  guid,
  version: '5',
  pubstatus: 'canceled',
  headline: 'KILL: withdraw this at once',
  body_text: 'The court has forbidden it.',
  ...more,
});

describe('a kill', () => {
  test('flags what says nearly the same, with what was killed, by whom, when and why', async () => {
    const story = ownStory();
    const { article: killed } = await desk.sendOne(story, { publish: true });
    const { article: near } = await desk.sendOne(rewritten(story), { source: 'Beacon', publish: true });
    const { article: draft } = await desk.sendOne(rewritten(story), { source: 'Beacon' });
    const { article: other } = await desk.sendOne(ownStory(), { publish: true });
    const before = Date.now();
    const receipt = await desk.sendOne(killOf(story));

    expect(receipt.state).toBe('killed');
    expect(receipt.detail).toMatch(/takes this story back.* Flagged.*\d+ % in common, published/);
    const [alert, ...more] = await alertsOf(near!);
    expect(more).toEqual([]);
    expect(alert).toEqual({
      documentId: expect.any(String),
      article: { documentId: near, headline: expect.any(String) },
      killed: {
        article: killed,
        headline: story.headline,
        source: 'Lantern Newswire',
        guid: story.guid,
        at: expect.any(String),
        words: 'KILL: withdraw this at once – The court has forbidden it.',
      },
      basis: 'near',
      share: expect.any(Number),
      isPublished: true,
      state: 'open',
      raisedAt: expect.any(String),
      receipt: expect.any(String),
      import: expect.any(String),
      maySettle: true,
    });
    expect(alert.share).toBeGreaterThanOrEqual(0.5);
    expect(Date.parse(alert.killed.at)).toBeGreaterThanOrEqual(before - 1000);
    expect(await alertsOf(draft!)).toMatchObject([{ isPublished: false }]);
    expect(await alertsOf(other!)).toEqual([]);
    expect(await alertsOf(killed!)).toEqual([]);
    // What becomes of it is the editors' to say.
    expect(await desk.published(near!)).not.toBeNull();
    expect(await history(near!)).toMatchObject([
      {
        action: 'kill-alert',
        actor: 'import',
        after: { killed, headline: story.headline, source: 'Lantern Newswire', basis: 'near' },
        reason: alert.killed.words,
      },
    ]);
  });

  test('is told once, with all that it flags', async () => {
    const story = ownStory();
    const { article: killed } = await desk.sendOne(story);
    const { article: one } = await desk.sendOne(rewritten(story), { publish: true });
    const { article: two } = await desk.sendOne(rewritten(story));
    expect(events).toEqual([]);
    await desk.sendOne(killOf(story));
    expect(events).toHaveLength(1);
    expect(events[0].killed).toMatchObject({ article: killed, source: 'Lantern Newswire' });
    expect(events[0].articles).toHaveLength(2);
    expect(events[0].articles).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId: one, basis: 'near', isPublished: true }),
        expect.objectContaining({ documentId: two, basis: 'near', isPublished: false }),
      ]),
    );
  });

  test('that comes again changes nothing', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const { article } = await desk.sendOne(rewritten(story));
    await desk.sendOne(killOf(story));
    const before = await alertsOf(article!);
    events.splice(0);
    await desk.sendOne(killOf(story));
    await desk.sendOne(killOf(story, { version: '6', body_text: 'It is still forbidden.' }));
    expect(await alertsOf(article!, 'all')).toEqual(before);
    expect(await history(article!)).toHaveLength(1);
    expect(events).toEqual([]);
  });

  test('that flags nothing says nothing of it', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const receipt = await desk.sendOne(killOf(story));
    expect(receipt).toMatchObject({
      detail: 'The source takes this story back (canceled).',
      problems: [],
    });
    expect(events).toEqual([]);
  });

  test('flags no article that is taken back itself', async () => {
    const [story, other] = [ownStory(), ownStory()];
    const near = { ...rewritten(story), guid: other.guid };
    await desk.sendOne(story);
    const { article } = await desk.sendOne(near);
    await desk.sendOne(killOf(near));
    expect((await desk.sendOne(killOf(story))).detail).not.toMatch(/Flagged/);
    expect(await alertsOf(article!, 'all')).toEqual([]);
  });
});

describe('copies', () => {
  test('that were imported are flagged, and what was only received is told of', async () => {
    const story = ownStory();
    const { article: killed } = await desk.sendOne(story, { publish: true });
    const received = await desk.sendOne({ ...story, guid: `${story.guid}-beacon` }, { source: 'Beacon' });
    expect(received).toMatchObject({ state: 'duplicate', article: killed });
    running.strapi.config.set('plugin::wire.duplicates.copies', 'import');
    const { article: copy } = await desk.sendOne({ ...story, guid: `${story.guid}-copy` }, { publish: true });
    running.strapi.config.set('plugin::wire.duplicates.copies', 'receipt');
    const { problems } = await desk.sendOne(killOf(story));
    expect(await alertsOf(copy!)).toMatchObject([
      { basis: 'copy', share: 1, isPublished: true, killed: { article: killed } },
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'STORE_KILLED_COPIES',
        message: expect.stringContaining(`Beacon (${story.guid}-beacon)`),
      }),
    ]);
  });

  test('are known where near duplicates are not looked for', async () => {
    running.strapi.config.set('plugin::wire.duplicates.near', false);
    try {
      running.strapi.config.set('plugin::wire.duplicates.copies', 'import');
      const story = ownStory();
      await desk.sendOne(story);
      const { article: copy } = await desk.sendOne({ ...story, guid: `${story.guid}-copy` });
      await desk.sendOne(killOf(story));
      const later = await desk.sendOne({ ...story, guid: `${story.guid}-later` });
      expect(await alertsOf(copy!)).toMatchObject([{ basis: 'copy', share: 1 }]);
      expect(await alertsOf(later.article!)).toMatchObject([{ basis: 'copy', share: 1 }]);
    } finally {
      running.strapi.config.set('plugin::wire.duplicates.copies', 'receipt');
      running.strapi.config.set('plugin::wire.duplicates.near', true);
    }
  });

  test('a kill of the copy that was not imported flags the article that was here', async () => {
    const story = ownStory();
    const { article } = await desk.sendOne(story, { publish: true });
    const copy = { ...story, guid: `${story.guid}-beacon` };
    await desk.sendOne(copy, { source: 'Beacon' });
    await desk.sendOne(killOf(copy), { source: 'Beacon' });
    expect(await alertsOf(article!)).toMatchObject([
      { basis: 'copy', share: 1, isPublished: true, killed: { source: 'Beacon', guid: copy.guid } },
    ]);
  });
});

describe('a kill that came before its story', () => {
  test('flags what is like the story as soon as that comes, and is kept out', async () => {
    const story = ownStory();
    const { article: near } = await desk.sendOne(rewritten(story), { publish: true });
    await desk.sendOne(killOf(story));
    expect(await alertsOf(near!)).toEqual([]);
    const receipt = await desk.sendOne(story, { publish: true });
    expect(receipt.state).toBe('killed');
    expect(receipt.article).toBeUndefined();
    expect(receipt.detail).toMatch(/Flagged/);
    expect(await alertsOf(near!)).toMatchObject([
      {
        basis: 'near',
        isPublished: true,
        killed: { headline: story.headline, words: 'The court has forbidden it.' },
      },
    ]);

    const later = await desk.sendOne(rewritten(story), { publish: true });
    expect(later.problems).toMatchObject([{ code: 'STORE_LIKE_KILLED' }]);
    expect(await alertsOf(later.article!)).toMatchObject([{ basis: 'near' }]);
    const copy = await desk.sendOne({ ...story, guid: `${story.guid}-copy` });
    expect(await alertsOf(copy.article!)).toMatchObject([{ basis: 'copy' }]);

    const before = await alertsOf(near!, 'all');
    expect((await desk.sendOne(story)).detail).not.toMatch(/Flagged/);
    expect(await alertsOf(near!, 'all')).toEqual(before);
  });

  test('flags what is like the text that it brings itself', async () => {
    const story = ownStory();
    const { article: near } = await desk.sendOne(rewritten(story));
    await desk.sendOne({ ...story, pubstatus: 'canceled' });
    expect(await alertsOf(near!)).toMatchObject([{ basis: 'near', killed: { guid: story.guid } }]);
  });
});

describe('what comes after a kill', () => {
  test('is imported as it would be, with the alert and a problem in its receipt', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    await desk.sendOne(killOf(story));
    const receipt = await desk.sendOne(rewritten(story), { publish: true, source: 'Beacon' });
    expect(receipt.state).toBe('created');
    expect(await desk.published(receipt.article!)).not.toBeNull();
    const [problem, ...more] = receipt.problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'STORE_LIKE_KILLED', item: 1, file: 'wire.jsonl' });
    expect(problem.message).toContain(`“${story.headline}”, which Lantern Newswire has taken back`);
    expect(problem.message).toContain('withdraw this at once');
    const [alert] = await alertsOf(receipt.article!);
    expect(alert).toMatchObject({ basis: 'near', isPublished: true, killed: { headline: story.headline } });
    expect(events).toMatchObject([{ articles: [{ documentId: receipt.article, isPublished: true }] }]);

    const receipts = await ask('get', `/wire/imports/${alert.import}/receipts`);
    expect(receipts.body.data[0].problems).toEqual([problem]);
  });

  test('is flagged when the killed article was deleted meanwhile', async () => {
    const story = ownStory();
    const { article } = await desk.sendOne(story);
    await desk.sendOne(killOf(story));
    await running.strapi.documents('api::article.article').delete({ documentId: article! });
    const later = await desk.sendOne(rewritten(story));
    expect(await alertsOf(later.article!)).toMatchObject([{ killed: { headline: story.headline } }]);
  });

  test('a newer version of an article is flagged when it is the first to be like it', async () => {
    const [story, other] = [ownStory(), ownStory()];
    await desk.sendOne(story);
    await desk.sendOne(killOf(story));
    const { article } = await desk.sendOne(other);
    expect(await alertsOf(article!)).toEqual([]);
    const second = { ...rewritten(story), guid: other.guid, version: '2' };
    expect((await desk.sendOne(second)).problems).toMatchObject([{ code: 'STORE_LIKE_KILLED' }]);
    expect(await alertsOf(article!)).toHaveLength(1);
    const third = { ...second, version: '3', abstract: 'Once more.' };
    expect((await desk.sendOne(third)).problems).toEqual([]);
    expect(await alertsOf(article!, 'all')).toHaveLength(1);
  });
});

describe('an alert is over', () => {
  test('when the source brings the story back, and open again when it kills it once more', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const { article } = await desk.sendOne(rewritten(story));
    await desk.sendOne(killOf(story));
    await desk.sendOne({ ...story, version: '6', abstract: 'It may be told after all.' });
    expect(await alertsOf(article!)).toEqual([]);
    expect(await alertsOf(article!, 'all')).toMatchObject([{ state: 'moot' }]);
    await desk.sendOne(killOf(story, { version: '7' }));
    expect(await alertsOf(article!, 'all')).toMatchObject([{ state: 'open' }]);
  });

  test('when the article is taken back itself, and gone when it is deleted', async () => {
    const story = ownStory();
    const near = rewritten(story);
    await desk.sendOne(story);
    const { article } = await desk.sendOne(near);
    await desk.sendOne(killOf(story));
    await desk.sendOne(killOf(near));
    expect(await alertsOf(article!, 'all')).toMatchObject([{ state: 'moot' }]);
    await running.strapi.documents('api::article.article').delete({ documentId: article! });
    expect(
      await running.strapi.db.query(UID.killAlert as 'api::article.article').count({
        where: { articleDocumentId: article } as never,
      }),
    ).toBe(0);
  });

  test('when an editor has seen it', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const { article } = await desk.sendOne(rewritten(story), { publish: true });
    await desk.sendOne(killOf(story));
    const [{ documentId }] = await alertsOf(article!);
    const seen = await ask('post', `/wire/kill-alerts/${documentId}/seen`);
    expect(seen.body.data).toMatchObject({
      state: 'seen',
      seenAt: expect.any(String),
      seenBy: expect.stringMatching(/^Test Admin/),
    });
    expect(await alertsOf(article!)).toEqual([]);
    expect((await ask('post', `/wire/kill-alerts/${documentId}/seen`)).status).toBe(409);
    expect((await ask('post', '/wire/kill-alerts/nosuch/seen')).status).toBe(404);
    expect((await history(article!)).at(-1)).toMatchObject({
      action: 'kill-alert-seen',
      actor: expect.stringMatching(/^Test Admin/),
      before: { headline: story.headline },
      after: { isPublished: true },
    });
    await desk.sendOne(killOf(story, { version: '6' }));
    expect(await alertsOf(article!, 'all')).toMatchObject([{ state: 'seen' }]);
  });
});

describe('who may see them', () => {
  test('all open ones: who may see imports, page by page', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const { article } = await desk.sendOne(rewritten(story));
    await desk.sendOne(killOf(story));
    const { body } = await ask('get', '/wire/kill-alerts?page=1&pageSize=1');
    expect(body.data).toMatchObject([{ article: { documentId: article }, state: 'open' }]);
    expect(body.meta.pagination).toMatchObject({ page: 1, pageSize: 1 });
    expect(body.meta.pagination.total).toBeGreaterThan(1);
    expect((await running.request.get('/wire/kill-alerts')).status).toBe(401);
  });

  test('an article’s: who may read it; settled by who may change it', async () => {
    const story = ownStory();
    await desk.sendOne(story);
    const { article } = await desk.sendOne(rewritten(story));
    await desk.sendOne(killOf(story));
    await makeRole(running.strapi, 'alert-reader', [
      {
        action: 'plugin::content-manager.explorer.read',
        subject: UID.article,
      },
    ]);
    const { token } = await adminLogin(running.strapi, 'alert-reader');
    const { status, body } = await ask('get', `/wire/articles/${article}/kill-alerts`, token);
    expect([status, body.data[0].maySettle]).toEqual([200, false]);
    expect((await ask('post', `/wire/kill-alerts/${body.data[0].documentId}/seen`, token)).status).toBe(403);
    expect((await ask('get', '/wire/kill-alerts', token)).status).toBe(403);
    expect((await ask('get', '/wire/articles/nosuch/kill-alerts')).status).toBe(404);
  });
});

test('a dry run says which alerts there would be, and raises none', async () => {
  const [story, killed] = [ownStory(), ownStory()];
  await desk.sendOne(story, { publish: true });
  const near = rewritten(story);
  const { article } = await desk.sendOne(near, { publish: true });
  await desk.sendOne(killed);
  await desk.sendOne(killOf(killed));
  events.splice(0);
  const { receipts } = await desk.send([killOf(story), rewritten(killed), rewritten(story), ownStory()], {
    dryRun: true,
  });
  expect(receipts[0].detail).toContain(`“${near.headline}” (`);
  expect(receipts.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    ['STORE_LIKE_KILLED'],
    ['STORE_LIKE_KILLED'],
    [],
  ]);
  expect(await alertsOf(article!, 'all')).toEqual([]);
  expect(events).toEqual([]);
});
