import { XMLParser } from 'fast-xml-parser';
import type { Response } from 'supertest';
import { readAll } from '../../unit/core/read/reading';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, QUAY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

const EVENT = 'It will be shown at the Northern Harbours Conference in Fenwick Bay in September 2026.';
const HOUR = 3_600_000;
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

const FEEDS = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
const forms = Object.keys(FEEDS) as (keyof typeof FEEDS)[];

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  const send = (fields: object, more: string[] = [], publish = true) =>
    desk.sendOne(wireItem({ ...fields }, more), { publish });
  const quay = {
    guid: 'tag:lantern.example,2026:the-quay',
    headline: 'Quay Opens at Fenwick Bay',
    subjects: [{ code: 'medtop:20000002', name: 'arts and entertainment' }, { name: 'Harbours' }],
    copyrightholder: 'Lantern Newswire',
    copyrightnotice: '© 2026 Lantern Newswire & partners',
    usageterms: 'Not for resale',
    firstcreated: ago(3 * HOUR),
    versioncreated: ago(2 * HOUR),
  };
  await send(quay, [EVENT, NO_WARRANTY]);
  await send({
    headline: 'An Old Pier',
    body_text: 'The pier is as old as the town.',
    versioncreated: ago(100 * HOUR),
  });
  await send({ headline: 'A Secret Launch', versioncreated: ago(HOUR), subjects: [{ name: 'Harbours' }] });
  await send({ headline: 'Nobody Has Published This', versioncreated: ago(HOUR) }, [], false);
  // An embargo holds an import back, so that it is set on what is published.
  await running.strapi.db.query('api::article.article').updateMany({
    where: { headline: 'A Secret Launch' },
    data: { embargoed: new Date(Date.now() + HOUR) },
  });
  for (const uid of ['api::person.person', 'api::organization.organization', 'api::event.event'])
    await running.strapi.db.query(uid as never).updateMany({ where: {}, data: { confirmed: true } });
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string) => running.request.get(path).buffer(true).parse(asText);
const asText = (response: Response, done: (error: Error | null, text: string) => void): void => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces).toString('utf8')));
};

const headlinesIn = async (body: string, file: string): Promise<(string | undefined)[]> =>
  (await readAll(body, { file })).map((outcome) =>
    outcome.ok ? outcome.item.headline : outcome.problem.message,
  );

const slugOf = async (uid: string, name: string): Promise<string> =>
  ((await running.strapi.db.query(uid as never).findOne({ where: { name } })) as { slug: string }).slug;

test.each(forms)(
  'feed.%s has what is published, the newest first, as our own reader reads it back',
  async (form) => {
    const response = await get(`/api/articles/feed.${form}`);
    expect([response.status, response.headers['content-type']]).toEqual([
      200,
      `${FEEDS[form]}; charset=utf-8`,
    ]);
    const outcomes = await readAll(response.body as string, { file: `feed.${form}` });
    const items = outcomes.map((outcome) => (outcome.ok ? outcome.item : undefined));
    expect(items.map((item) => item?.headline)).toEqual(['Quay Opens at Fenwick Bay', 'An Old Pier']);
    expect(items[0]).toMatchObject({
      guid: 'tag:lantern.example,2026:the-quay',
      byline: 'Mirela Stanhope',
      language: 'en',
      ...(form === 'json'
        ? {}
        : { copyrightHolder: 'Lantern Newswire', copyrightNotice: '© 2026 Lantern Newswire & partners' }),
    });
    for (const paragraph of [...QUAY.slice(1), NO_WARRANTY]) expect(items[0]!.text).toContain(paragraph);
  },
);

test.each([
  ['/api/persons/:slug/feed.rss', 'person', 'api::person.person', 'Ottilie Brandvold'],
  [
    '/api/organizations/:slug/feed.rss',
    'organization',
    'api::organization.organization',
    'Fenwick Harbour Authority',
  ],
  ['/api/articles/feed.rss?source=:slug', 'source', 'plugin::wire.source', 'Lantern Newswire'],
])('%s has the articles of that %s, and says so', async (path, parameter, uid, name) => {
  const slug = await slugOf(uid, name);
  const { status, body } = await get(path.replace(':slug', slug));
  expect(status).toBe(200);
  const { rss } = new XMLParser().parse(body as string) as { rss: { channel: { title: string } } };
  expect(rss.channel.title).toBe(`${name} – Copydesk`);
  const headlines = await headlinesIn(body as string, 'feed.rss');
  expect(headlines).toContain('Quay Opens at Fenwick Bay');
  expect(headlines.includes('An Old Pier')).toBe(parameter === 'source');
  const same = await get(`/api/articles/feed.rss?${parameter}=${slug}`);
  expect(await headlinesIn(same.body as string, 'feed.rss')).toEqual(headlines);
});

test.each(['medtop:20000002', 'Harbours'])('a feed of the subject %s has its articles', async (subject) => {
  const { body } = await get(`/api/articles/feed.atom?subject=${encodeURIComponent(subject)}`);
  expect(await headlinesIn(body as string, 'feed.atom')).toEqual(['Quay Opens at Fenwick Bay']);
});

test('a feed has as many articles as are asked for, and names itself with what was asked', async () => {
  const { body } = await get('/api/articles/feed.json?limit=1');
  const feed = JSON.parse(body as string) as { items: object[]; feed_url: string };
  expect(feed.items).toHaveLength(1);
  expect(new URL(feed.feed_url).pathname + new URL(feed.feed_url).search).toBe(
    '/api/articles/feed.json?limit=1',
  );
});

test('ninjs of one article and of the list say the same, with whom it names', async () => {
  const one = await get('/api/articles/by-slug/quay-opens-at-fenwick-bay/ninjs');
  const list = await get('/api/articles/ninjs?subject=Harbours');
  expect(one.headers['content-type']).toBe('application/json; charset=utf-8');
  const article = JSON.parse(one.body as string) as Record<string, unknown>;
  expect(JSON.parse(list.body as string)).toEqual([article]);
  expect(article).toMatchObject({
    uri: 'tag:lantern.example,2026:the-quay',
    standard: { name: 'ninjs', version: '3.0' },
    people: expect.arrayContaining([expect.objectContaining({ name: 'Ottilie Brandvold', rel: 'director' })]),
    bodies: expect.arrayContaining([{ role: 'legal-notice', contentType: 'text/plain', value: NO_WARRANTY }]),
  });
});

test('the news sitemap has the articles of two days as news, older ones as addresses', async () => {
  const response = await get('/api/articles/sitemap-news.xml');
  expect(response.headers['content-type']).toBe('application/xml; charset=utf-8');
  const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(response.body as string) as {
    urlset: { url: { loc: string; 'news:news'?: { 'news:title': string } }[] };
  };
  expect(
    urlset.url.map(({ loc, ...more }) => [new URL(loc).pathname, more['news:news']?.['news:title']]),
  ).toEqual([
    ['/news/articles/quay-opens-at-fenwick-bay', 'Quay Opens at Fenwick Bay'],
    ['/news/articles/an-old-pier', undefined],
  ]);
});

test.each([
  ['articles', 'NewsArticle', 'api::article.article', { headline: 'Quay Opens at Fenwick Bay' }],
  ['persons', 'Person', 'api::person.person', { name: 'Ottilie Brandvold' }],
  ['organizations', 'Organization', 'api::organization.organization', { name: 'Fenwick Harbour Authority' }],
  ['events', 'Event', 'api::event.event', {}],
])('%s have JSON-LD of the type %s', async (path, type, uid, where) => {
  const record = (await running.strapi.db.query(uid as never).findOne({ where })) as { slug: string };
  const response = await get(`/api/${path}/by-slug/${record.slug}/json-ld`);
  expect([response.status, response.headers['content-type']]).toEqual([
    200,
    'application/ld+json; charset=utf-8',
  ]);
  expect(JSON.parse(response.body as string)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': type,
    ...where,
  });
});

test('an answer by slug says where its record is in other forms', async () => {
  const person = await slugOf('api::person.person', 'Ottilie Brandvold');
  for (const path of ['articles/by-slug/quay-opens-at-fenwick-bay', `persons/by-slug/${person}/`]) {
    const { headers } = await get(`/api/${path}`);
    const forms = [...(headers.link as string).matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)];
    expect(forms.length).toBeGreaterThan(1);
    for (const [, address, type] of forms) {
      const answer = await get(new URL(address, `${running.url}/api/${path}`).pathname);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    }
  }
});

test('an article that its source takes back is gone from feeds at once, and in its other forms says so', async () => {
  const item = wireItem({ headline: 'A Pier Falls Down' });
  await desk.sendOne(item, { publish: true });
  const list = async () => headlinesIn((await get('/api/articles/feed.rss')).body as string, 'feed.rss');
  expect(await list()).toContain('A Pier Falls Down');
  await desk.sendOne({ guid: item.guid, version: '2', headline: 'KILL', pubstatus: 'canceled' });
  expect(await list()).not.toContain('A Pier Falls Down');
  for (const form of ['ninjs', 'json-ld'])
    expect((await get(`/api/articles/by-slug/a-pier-falls-down/${form}`)).status).toBe(410);
});

test.each([
  '/api/persons/nobody/feed.rss',
  '/api/articles/feed.rss?organization=nobody',
  '/api/articles/feed.rss?source=nobody',
  '/api/articles/ninjs?event=nobody',
  '/api/articles/by-slug/nothing/ninjs',
  '/api/articles/by-slug/a-secret-launch/ninjs',
  '/api/articles/by-slug/a-secret-launch/json-ld',
  '/api/articles/by-slug/nobody-has-published-this/json-ld',
  '/api/events/by-slug/nothing/json-ld',
])('%s is 404', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each([
  ['/api/articles/feed.rss?limit=101', 'limit'],
  ['/api/articles/feed.rss?limit=many', 'limit'],
  ['/api/articles/feed.rss?author=x', 'author'],
  ['/api/articles/feed.rss?person[$ne]=x', 'person'],
  ['/api/articles/sitemap-news.xml?limit=1', 'limit'],
])('%s is refused and told why', async (path, word) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect((JSON.parse(response.body as string) as { error: { message: string } }).error.message).toContain(
    word,
  );
});

test('who may not read people gets no feed of one, and articles without them', async () => {
  const { strapi } = running;
  const slug = await slugOf('api::person.person', 'Ottilie Brandvold');
  const where = {
    action: { $in: ['api::person.person.find', 'api::person.person.findOne'] },
    role: { type: 'public' },
  };
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const taken = (await permissions.findMany({ where, populate: ['role'] })) as {
    id: number;
    action: string;
    role: { id: number };
  }[];
  for (const { id } of taken) await permissions.delete({ where: { id } });
  try {
    expect((await get(`/api/persons/${slug}/feed.rss`)).status).toBe(403);
    expect((await get(`/api/articles/feed.rss?person=${slug}`)).status).toBe(400);
    const { body } = await get('/api/articles/by-slug/quay-opens-at-fenwick-bay/ninjs');
    expect(JSON.parse(body as string)).not.toHaveProperty('people');
  } finally {
    for (const { action, role } of taken) await permissions.create({ data: { action, role: role.id } });
  }
});
