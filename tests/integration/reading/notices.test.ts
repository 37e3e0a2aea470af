import { apiToken, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { disclaimedBy, NO_WARRANTY, SPONSORED, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

const OTHER = disclaimedBy('Beacon Newswire');
/** By text, the documentIds of the three notices: in a published article, in a draft, and in a held one. */
let ids: Record<string, string>;
let open: string;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  open = (await desk.sendOne(wireItem({}, [NO_WARRANTY]), { publish: true })).article!;
  const draft = (await desk.sendOne(wireItem({}, [OTHER]), { source: 'Beacon Newswire' })).article!;
  const held = (await desk.sendOne(wireItem({}, [SPONSORED]), { publish: true })).article!;
  const notices = await Promise.all(
    [open, draft, held].map(async (id) => (await desk.draft(id)).legalNotices),
  );
  ids = Object.fromEntries(notices.flat().map(({ text, documentId }) => [text, documentId]));
  expect(Object.keys(ids)).toHaveLength(3);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string) => running.request.get(path);
const texts = (body: { data: { text: string }[] }) => body.data.map(({ text }) => text);

test('a reader sees the notices of published articles only', async () => {
  const list = await get('/api/wire/notices');
  expect(list.status).toBe(200);
  expect(texts(list.body)).toEqual([NO_WARRANTY]);
  expect(list.body.meta.pagination.total).toBe(1);
  expect(list.body.data[0]).toMatchObject({
    documentId: ids[NO_WARRANTY],
    issuer: 'Lantern Newswire',
    kinds: ['no-warranty', 'liability'],
    language: 'en',
    placement: 'separate',
  });
});

test('one by its id, but not one of drafts', async () => {
  const one = await get(`/api/wire/notices/${ids[NO_WARRANTY]}?populate[articles][fields]=headline`);
  expect(one.status).toBe(200);
  expect(one.body.data).toMatchObject({ text: NO_WARRANTY, articles: [{ documentId: open }] });
  for (const text of [OTHER, SPONSORED]) {
    const response = await get(`/api/wire/notices/${ids[text]}`);
    expect(response.status).toBe(404);
    expect(response.text).not.toContain(text);
  }
});

test.each([
  'issuer][$contains]=Beacon',
  '$or][0][issuer][$contains]=Beacon',
  'text][$notNull]=true',
  'id][$gt]=0',
])('filters do not bring the others out: %s', async (filter) => {
  const response = await get(`/api/wire/notices?filters[${filter}`);
  expect(response.status).toBe(200);
  expect(response.text).not.toMatch(/Beacon|sponsored/);
});

test('a list is cut to its page and sorted as asked', async () => {
  const response = await get('/api/wire/notices?sort=id:desc&pagination[pageSize]=1&fields[0]=text');
  expect(response.status).toBe(200);
  expect(response.body.meta.pagination).toMatchObject({ page: 1, pageSize: 1, total: 1 });
  expect(Object.keys(response.body.data[0]).sort()).toEqual(['documentId', 'id', 'text']);
});

test('a notice is seen from the publishing of its article on, and no longer once that is taken back', async () => {
  const item = wireItem({}, [disclaimedBy('Candle Newswire')]);
  const seen = async () =>
    texts((await get('/api/wire/notices')).body).some((text) => text.includes('Candle Newswire'));
  await desk.sendOne(item);
  expect(await seen()).toBe(false);
  await desk.sendOne({ ...item, version: '2', headline: 'Once More' }, { publish: true });
  expect(await seen()).toBe(true);
  await desk.sendOne({ guid: item.guid, version: '3', headline: 'KILL', pubstatus: 'canceled' });
  expect(await seen()).toBe(false);
});

test('a notice is not seen once an editor has said that it is none, nor while its articles are under embargo', async () => {
  const { article } = await desk.sendOne(wireItem({}, [disclaimedBy('Wick Newswire')]), { publish: true });
  const [{ documentId }] = (await desk.draft(article!)).legalNotices;
  const seen = async () => [
    texts((await get('/api/wire/notices')).body).some((text) => text.includes('Wick Newswire')),
    (await get(`/api/wire/notices/${documentId}`)).status === 200,
  ];
  const seal = (embargoed: string | null) =>
    running.strapi.db
      .query('api::article.article')
      .updateMany({ where: { documentId: article }, data: { embargoed } as never });
  expect(await seen()).toEqual([true, true]);
  await seal('2099-03-01T08:00:00.000Z');
  expect(await seen()).toEqual([false, false]);
  await seal(null);
  expect(await seen()).toEqual([true, true]);
  await desk.decide(documentId, 'dismissed');
  expect(await seen()).toEqual([false, false]);
});

test('notices and sources are read, not written', async () => {
  const path = `/api/wire/notices/${ids[NO_WARRANTY]}`;
  const token = await apiToken(running.strapi);
  for (const authorization of [undefined, `Bearer ${token}`]) {
    const as = (request: ReturnType<typeof get>) =>
      authorization ? request.set('Authorization', authorization) : request;
    expect((await as(running.request.put(path).send({ data: { text: 'x' } }))).status).toBe(405);
    expect((await as(running.request.delete(path))).status).toBe(405);
    expect((await as(running.request.post('/api/wire/sources').send({ data: { name: 'x' } }))).status).toBe(
      405,
    );
  }
});

test('a reader sees the sources, without what is the newsroom’s own', async () => {
  const list = await get('/api/wire/sources?sort=name');
  expect(list.status).toBe(200);
  expect(list.body.data.map(({ name }: { name: string }) => name)).toEqual([
    'Beacon Newswire',
    'Lantern Newswire',
  ]);
  expect(list.body.data[0]).not.toHaveProperty('format');
  const one = await get(`/api/wire/sources/${list.body.data[1].documentId}`);
  expect(one.body.data.name).toBe('Lantern Newswire');
});
