import type { ServerResponse } from 'node:http';
import type { PollsService } from '../../../src/plugins/wire/server/src/services/polls';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openSourceRoom, type SourceRoom } from './source-room';

let room: SourceRoom;
beforeAll(async () => {
  room = await openSourceRoom();
});
afterAll(() => room?.stop());

const MINUTE = 60_000;
const polls = () => room.service<PollsService>('polls');
const pollNow = async (id: string) => (await room.admin.post(`/${id}/poll`).expect(200)).body.data;
const dueIn = async (id: string) =>
  (new Date((await room.status(id))!.pollNextAt as string).getTime() - Date.now()) / MINUTE;

/** A feed whose answer a test can change. */
async function feed(items: object[]) {
  const state = { items, etag: '"1"', answer: undefined as ((response: ServerResponse) => void) | undefined };
  const web = await room.serve((request, response) => {
    if (state.answer) return state.answer(response);
    if (request.headers['if-none-match'] === state.etag) return response.writeHead(304).end();
    response.setHeader('ETag', state.etag);
    response.setHeader('Content-Type', 'application/x-ndjson');
    return response.end(jsonLines(state.items));
  });
  return { ...web, url: `${web.url}/desk/feed.jsonl?key=1`, state };
}

describe('a feed', () => {
  let id: string;
  let web: Awaited<ReturnType<typeof feed>>;
  beforeAll(async () => {
    web = await feed([wireItem(1), wireItem(2)]);
    ({ documentId: id } = await room.source({
      name: 'Kestrel Feed',
      pollUrl: web.url,
      pollEnabled: true,
      pollMinutes: 30,
      pollHeaders: [{ name: 'X-Api-Key', value: 'key-of-kestrel' }],
      usageTerms: 'For subscribers of Kestrel.',
      publish: 'publish',
    }));
  });

  test('is fetched, and what is new is imported as its source’s settings say', async () => {
    const polled = await pollNow(id);
    expect(polled).toMatchObject({
      outcome: 'imported',
      import: expect.any(String),
      fetched: { status: 200 },
    });
    const [run] = (await room.settled()).filter(({ documentId }) => documentId === polled.import);
    expect(run).toMatchObject({
      state: 'finished',
      created: 2,
      way: 'poll',
      startedBy: null,
      files: ['feed.jsonl'],
      publish: true,
    });
    const [article] = await room.rows('api::article.article', {
      guid: wireItem(1).guid,
      publishedAt: { $notNull: true },
    });
    expect(article).toMatchObject({ usageTerms: 'For subscribers of Kestrel.' });
    expect(web.asked[0].headers).toMatchObject({
      'x-api-key': 'key-of-kestrel',
      'user-agent': expect.stringMatching(/^Copydesk\/\d/u),
    });
  });

  test('is asked for what is new since then', async () => {
    expect(await pollNow(id)).toMatchObject({ outcome: 'unchanged', fetched: { status: 304 } });
    expect(web.asked[1].headers['if-none-match']).toBe('"1"');
    expect(await room.rows('plugin::wire.import')).toHaveLength(1);
  });

  test('that says the same under another tag makes no import', async () => {
    web.state.etag = '"2"';
    expect(await pollNow(id)).toMatchObject({ outcome: 'unchanged', fetched: { status: 200 } });
    expect(await pollNow(id)).toMatchObject({ outcome: 'unchanged', fetched: { status: 304 } });
    expect(await room.rows('plugin::wire.import')).toHaveLength(1);
  });

  test('with something new makes one', async () => {
    web.state.items = [wireItem(3), wireItem(1), wireItem(2)];
    web.state.etag = '"3"';
    const { import: documentId } = await pollNow(id);
    await room.settled();
    expect((await room.rows('plugin::wire.import', { documentId }))[0]).toMatchObject({
      created: 1,
      unchanged: 2,
    });
    const { body } = await room.admin.get(`/${id}`).expect(200);
    expect(body.data.health).toMatchObject({
      state: 'well',
      consecutiveFailures: 0,
      lastArrivalAt: expect.any(String),
      lastSuccessAt: expect.any(String),
      quiet: { basis: 'too-few' },
      poll: { lastAt: expect.any(String), nextAt: expect.any(String) },
    });
    expect(body.data.health.days).toHaveLength(30);
    expect(body.data.health.days[29]).toEqual({
      day: new Date().toISOString().slice(0, 10),
      items: 5,
      failed: 0,
    });
    expect(JSON.stringify(body)).not.toContain('key-of-kestrel');
    expect(body.data.settings.pollHeaders).toEqual([{ name: 'X-Api-Key' }]);
  });

  test('that is read otherwise from now on is read again, though it is the same', async () => {
    await room.admin
      .put(`/${id}`)
      .send({ data: { timeZone: 'Europe/Oslo' } })
      .expect(200);
    expect(await pollNow(id)).toMatchObject({ outcome: 'imported', fetched: { status: 200 } });
    await room.settled();
  });
});

describe('failures', () => {
  test('are waited out, longer each time, and tell why', async () => {
    const web = await feed([]);
    web.state.answer = (response) => response.writeHead(500).end();
    const { documentId: id } = await room.source({
      name: 'Heron Feed',
      pollUrl: web.url,
      pollEnabled: true,
      pollMinutes: 10,
    });
    const waits: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      expect(await pollNow(id)).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/500/u) });
      waits.push(await dueIn(id));
    }
    expect(waits[0]).toBeGreaterThan(13);
    expect(waits[1]).toBeGreaterThan(27);
    expect(waits[2]).toBeGreaterThan(55);
    expect((await room.admin.get(`/${id}`)).body.data.health).toMatchObject({
      state: 'failing',
      consecutiveFailures: 3,
      lastFailure: expect.stringMatching(/500/u),
      reason: expect.stringMatching(/3 times in a row/u),
    });
    web.state.answer = (response) => response.writeHead(429, { 'Retry-After': '7200' }).end();
    await pollNow(id);
    expect(await dueIn(id)).toBeGreaterThanOrEqual(119);

    web.state.answer = undefined;
    web.state.items = [wireItem(10)];
    expect(await pollNow(id)).toMatchObject({ outcome: 'imported' });
    await room.settled();
    expect((await room.admin.get(`/${id}`)).body.data.health).toMatchObject({
      state: 'well',
      consecutiveFailures: 0,
    });
    expect(await dueIn(id)).toBeLessThan(11.1);
  });

  test('what cannot be read fails each time, though the server answers well and with the same', async () => {
    const web = await feed([]);
    web.state.answer = (response) => response.setHeader('Content-Type', 'application/json').end('{"broken');
    const { documentId: id } = await room.source({ name: 'Garbled Feed', pollUrl: web.url, format: 'json' });
    expect(await pollNow(id)).toMatchObject({ outcome: 'imported' });
    await room.settled();
    for (let i = 0; i < 2; i += 1) expect(await pollNow(id)).toMatchObject({ outcome: 'unchanged' });
    expect((await room.admin.get(`/${id}`)).body.data.health).toMatchObject({
      state: 'failing',
      consecutiveFailures: 3,
    });
  });

  test('a feed that is gone is not polled any more, until somebody says so', async () => {
    const web = await feed([wireItem(11)]);
    web.state.answer = (response) => response.writeHead(410).end();
    const { documentId: id } = await room.source({ name: 'Gone Feed', pollUrl: web.url, pollEnabled: true });
    expect(await pollNow(id)).toMatchObject({ outcome: 'gone', reason: expect.stringMatching(/410/u) });
    const stopped = (await room.admin.get(`/${id}`)).body.data.health;
    expect(stopped).toMatchObject({ state: 'stopped', poll: { stopped: expect.stringMatching(/410/u) } });
    expect(stopped.poll.nextAt).toBeUndefined();
    await polls().queueDue(Date.now() + 24 * 60 * MINUTE);
    await polls().runQueued(id, new AbortController().signal);
    expect(web.asked).toHaveLength(1);

    web.state.answer = undefined;
    const { body } = await room.admin
      .put(`/${id}`)
      .send({ data: { pollUrl: web.url } })
      .expect(200);
    expect(body.data.health.poll.stopped).toBeUndefined();
    await polls().runQueued(id, new AbortController().signal);
    expect(web.asked).toHaveLength(2);
    await room.settled();
  });
});

describe('addresses that are not public', () => {
  test.each([
    ['http://127.0.0.1/', /loopback/u],
    ['http://[::1]/', /loopback/u],
    ['http://10.0.0.1/feed', /private/u],
    ['http://169.254.169.254/latest/meta-data', /link-local/u],
    ['http://feeds.example:22/', /port 22/u],
    ['ftp://feeds.example/', /http/u],
    ['https://me:word@feeds.example/', /user name/u],
  ])('%s cannot be set, tested or polled', async (pollUrl, words) => {
    const saved = await room.admin.post('').send({ data: { name: 'Inner', pollUrl } });
    expect([saved.status, saved.body.error.message]).toEqual([400, expect.stringMatching(words)]);
    expect(saved.body.error.details.field).toBe('pollUrl');
    await room.admin.post('/test').send({ settings: { pollUrl } }).expect(400);
  });

  test('a name that leads to this machine is not polled', async () => {
    const web = await room.serve((_request, response) => response.end('secret'));
    room.strapi.config.set('plugin::wire.polling.ports', [web.port]);
    const { documentId: id } = await room.source({
      name: 'Inner Feed',
      pollUrl: `http://localhost:${web.port}/`,
    });
    expect(await pollNow(id)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/loopback/u),
    });
    expect(web.asked).toHaveLength(0);
    room.strapi.config.set('plugin::wire.polling.ports', undefined);
  });

  test('nor where a redirect leads', async () => {
    const inner = await room.serve((_request, response) => response.end('secret'));
    const outer = await room.serve((_request, response) =>
      response.writeHead(302, { Location: 'http://[::1]:80/' }).end(),
    );
    const { documentId: id } = await room.source({ name: 'Outer Feed', pollUrl: outer.url });
    expect(await pollNow(id)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/loopback/u),
    });
    expect(inner.asked).toHaveLength(0);
  });
});

describe('the schedule', () => {
  test('polls what is due, at its time, and nothing else', async () => {
    const [due, soon, later, off] = await Promise.all([feed([wireItem(20)]), feed([]), feed([]), feed([])]);
    const make = async (name: string, pollUrl: string, next?: Date, pollEnabled = true) => {
      const { documentId } = await room.source({ name, pollUrl, pollEnabled });
      const { id } = (await room.status(documentId))!;
      await room.strapi.db
        .query('plugin::wire.source-status')
        .update({ where: { id }, data: { pollNextAt: next ?? null } as never });
      return documentId;
    };
    await make('Due', due.url);
    await make('Soon', soon.url, new Date(Date.now() + 30_000));
    await make('Later', later.url, new Date(Date.now() + 10 * MINUTE));
    await make('Off', off.url, undefined, false);
    await Promise.all([polls().queueDue(), polls().queueDue(), polls().queueDue()]);
    const deadline = Date.now() + 20_000;
    while (due.asked.length === 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect([due, soon, later, off].map(({ asked }) => asked.length)).toEqual([1, 0, 0, 0]);
    await room.settled();
  });

  test('a poll while another one is at it: 409', async () => {
    const web = await room.serve((_request, response) => void setTimeout(() => response.end('{}'), 1500));
    const { documentId: id } = await room.source({ name: 'Slow Feed', pollUrl: web.url });
    const [first, second] = await Promise.all([
      room.admin.post(`/${id}/poll`),
      room.admin.post(`/${id}/poll`),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    await room.settled();
  });

  test('nothing to poll: 400, and a source that is not there: 404', async () => {
    const { documentId: id } = await room.source({ name: 'No Feed' });
    await room.admin.post(`/${id}/poll`).expect(400);
    await room.admin.post('/nosuch/poll').expect(404);
  });
});

describe('a paused source', () => {
  test('is not polled until it is resumed, and then at once; by hand it is', async () => {
    const web = await feed([wireItem(201)]);
    const { documentId } = await room.source({
      name: 'Resting Feed',
      pollUrl: web.url,
      pollEnabled: true,
      paused: true,
    });
    await polls().runQueued(documentId, new AbortController().signal);
    expect(web.asked).toHaveLength(0);
    const paused = (await room.admin.get(`/${documentId}`).expect(200)).body.data;
    expect(paused.health).toMatchObject({ state: 'paused', quiet: { basis: 'off' } });
    expect(paused.health.poll).not.toHaveProperty('nextAt');

    expect(await pollNow(documentId)).toMatchObject({ outcome: 'imported' });
    await room.settled();
    expect(web.asked).toHaveLength(1);

    await room.admin
      .put(`/${documentId}`)
      .send({ data: { paused: false } })
      .expect(200);
    await polls().runQueued(documentId, new AbortController().signal);
    expect(web.asked).toHaveLength(2);
    const awake = (await room.admin.get(`/${documentId}`).expect(200)).body.data;
    expect(awake.health.state).toBe('well');
  });
});
