import type { Core } from '@strapi/strapi';
import { apiToken, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let strapi: Core.Strapi;
let desk: WireDesk;
/** documentId of the article that most tests are about. */
let article: string;

const EVENT = 'It will be shown at the Northern Harbours Conference in Fenwick Bay in September 2026.';
const SLUG = 'quay-opens-at-fenwick-bay';

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
  desk = wireDesk(strapi);
  article = (
    await desk.sendOne(
      wireItem(
        {
          headline: 'Quay Opens at Fenwick Bay',
          subjects: [{ name: 'Harbours' }],
          versioncreated: '2026-05-04T10:00:00.000Z',
        },
        [EVENT, NO_WARRANTY],
      ),
      { publish: true },
    )
  ).article!;
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string) => running.request.get(path);
const bySlug = async (query = '') => (await get(`/api/articles/by-slug/${SLUG}${query}`)).body.data;
const rows = (uid: string) => strapi.db.query(uid);
const named = (list: { name: string }[]) => list.map(({ name }) => name);

test('an article has what a page about it shows', async () => {
  const response = await get(`/api/articles/by-slug/${SLUG}?names=all`);
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toMatch(/^application\/json/);
  expect(response.body.meta).toEqual({});
  const { data } = response.body;
  expect(data).toMatchObject({
    documentId: article,
    headline: 'Quay Opens at Fenwick Bay',
    byline: 'Mirela Stanhope',
    source: { name: 'Lantern Newswire', slug: 'lantern-newswire' },
    subjects: [{ name: 'Harbours' }],
    places: [],
    renditions: [],
    image: null,
    events: [{ name: expect.stringMatching(/^Northern Harbours Conference/) }],
  });
  expect(data.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(JSON.stringify(data)).not.toMatch(/editorialNote|evidence|nameKey|seenIn|fingerprint|decision/);
});

test('people have the position that the article gives them', async () => {
  const { persons } = await bySlug('?names=all');
  expect(persons).toMatchObject([
    {
      name: 'Ottilie Brandvold',
      slug: 'ottilie-brandvold',
      position: { title: 'director', basis: 'article', organization: { name: 'Fenwick Harbour Authority' } },
    },
    { name: 'Tobias Renwick', position: { title: 'spokesman', basis: 'article' } },
  ]);
});

test('of an article that is not kept as a witness, it is what they were on its day', async () => {
  const positions = rows('person.position');
  const [held] = await positions.findMany({ where: { title: 'director' } });
  const day = { seenIn: ['another'], firstSeen: '2026-01-01', lastSeen: '2026-12-31' };
  await rows('api::article.article').updateMany({
    where: { documentId: article },
    data: { versionCreated: new Date('2026-05-04T10:00:00Z') },
  });
  const positionWith = async (data: object) => {
    await positions.update({ where: { id: held.id }, data });
    return (await bySlug('?names=all')).persons[0].position;
  };
  try {
    expect(await positionWith(day)).toMatchObject({ title: 'director', basis: 'day' });
    expect(await positionWith({ ...day, lastSeen: '2026-05-01' })).toBeNull();
    expect(await positionWith({ ...day, lastSeen: '2026-05-01', since: '2026-02-01' })).toMatchObject({
      basis: 'day',
    });
    expect(await positionWith({ ...day, since: '2026-02-01', until: '2026-03-01' })).toBeNull();
  } finally {
    await positions.update({
      where: { id: held.id },
      data: {
        seenIn: held.seenIn,
        firstSeen: held.firstSeen,
        lastSeen: held.lastSeen,
        since: null,
        until: null,
      },
    });
  }
});

test('only names that an editor has confirmed, unless all are asked for', async () => {
  const before = await bySlug();
  expect([before.persons, before.organizations, before.events]).toEqual([[], [], []]);
  const person = await rows('api::person.person').findOne({ where: { slug: 'ottilie-brandvold' } });
  await rows('api::person.person').update({ where: { id: person.id }, data: { confirmed: true } });
  const after = await bySlug();
  expect(named(after.persons)).toEqual(['Ottilie Brandvold']);
  // Her organization is not.
  expect(after.persons[0].position).toMatchObject({ title: 'director', organization: null });
  expect((await get('/api/persons/by-slug/tobias-renwick')).status).toBe(404);
  expect((await get('/api/persons/by-slug/tobias-renwick?names=all')).body.data).toMatchObject({
    name: 'Tobias Renwick',
    positions: [{ title: 'spokesman', organization: { name: 'Brandt Ferry Company' } }],
    aliases: [],
    sameAs: [],
    image: null,
  });
});

test('notices that stand beside an article say where they stood', async () => {
  const { legalNotices } = await bySlug();
  expect(legalNotices).toMatchObject([
    {
      text: NO_WARRANTY,
      kinds: ['no-warranty', 'liability'],
      issuer: 'Lantern Newswire',
      language: 'en',
      placement: 'separate',
      position: { basis: 'wire', quote: NO_WARRANTY },
    },
  ]);
  const { start, end } = legalNotices[0].position;
  expect(end - start).toBe(NO_WARRANTY.length);
});

test('a notice is by whom this article names, has no position when its words are gone, and is none when dismissed', async () => {
  const [flag] = await rows('plugin::wire.flag').findMany({ where: { articleDocumentId: article } });
  const [notice] = await rows('plugin::wire.notice').findMany({ where: { text: NO_WARRANTY } });
  await rows('plugin::wire.flag').update({ where: { id: flag.id }, data: { issuer: 'Harbour Post' } });
  expect((await bySlug()).legalNotices).toMatchObject([{ issuer: 'Harbour Post' }]);
  await rows('plugin::wire.flag').update({ where: { id: flag.id }, data: { issuer: null, stale: true } });
  expect((await bySlug()).legalNotices).toMatchObject([
    { issuer: 'Lantern Newswire', placement: 'separate', position: null },
  ]);
  await rows('plugin::wire.flag').update({ where: { id: flag.id }, data: { stale: false } });
  await rows('plugin::wire.notice').update({ where: { id: notice.id }, data: { decision: 'dismissed' } });
  expect((await bySlug()).legalNotices).toEqual([]);
  await rows('plugin::wire.notice').update({ where: { id: notice.id }, data: { decision: notice.decision } });
});

test('organizations and events', async () => {
  const make = (uid: string, data: object) => strapi.documents(uid as never).create({ data } as never);
  const parent = (await make('api::organization.organization', {
    name: 'Brandt Holding',
    slug: 'brandt-holding',
  })) as {
    documentId: string;
  };
  const child = (await make('api::organization.organization', {
    name: 'Brandt Works',
    slug: 'brandt-works',
    parent: parent.documentId,
    sameAs: [{ url: 'https://works.example' }],
    aliases: [{ name: 'BW' }],
  })) as { documentId: string };
  await make('api::event.event', {
    name: 'Works Fair',
    slug: 'works-fair',
    startDate: '2026-09-01',
    organizers: [child.documentId],
  });
  expect((await get('/api/organizations/by-slug/brandt-works')).body.data).toMatchObject({
    name: 'Brandt Works',
    parent: { name: 'Brandt Holding', slug: 'brandt-holding' },
    sameAs: [{ url: 'https://works.example' }],
    aliases: [{ name: 'BW' }],
  });
  expect((await get('/api/events/by-slug/works-fair')).body.data).toMatchObject({
    startDate: '2026-09-01',
    organizers: [{ name: 'Brandt Works' }],
    participants: [],
  });
});

test('fields and relations that are asked for take the place of these', async () => {
  const data = await bySlug('?fields=headline&populate[persons][fields]=name&names=all');
  expect(Object.keys(data).sort()).toEqual(['documentId', 'headline', 'id', 'persons']);
  expect(Object.keys(data.persons[0]).sort()).toEqual(['documentId', 'id', 'name']);
  expect(named((await bySlug('?populate=persons')).persons)).toEqual(['Ottilie Brandvold']);
});

test.each([
  ['names=some', '"names" is "confirmed" or "all"'],
  ['names[0]=all', '"names" is "confirmed" or "all"'],
  ['status=draft', 'leave "status" out'],
  ['filters[headline]=a', 'leave "filters" out'],
  ['fields=editorialNote', 'editorialNote'],
  ['populate=nothing', 'nothing'],
  ['populate[persons][count]=true', 'with "count"'],
])('%s is refused', async (query, words) => {
  const { status, body } = await get(`/api/articles/by-slug/${SLUG}?${query}`);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining(words) });
});

test.each(['nothing', '%F0%9F%9C%9A', "o'neil; DROP TABLE articles", 'a'.repeat(3000)])(
  'there is nothing at %s',
  async (slug) => {
    expect((await get(`/api/articles/by-slug/${slug}`)).status).toBe(404);
  },
);

test('who may read articles alone gets nobody that is in them', async () => {
  const token = await apiToken(strapi, { permissions: ['api::article.article.findOne'] });
  const { body } = await get(`/api/articles/by-slug/${SLUG}?names=all`).set(
    'Authorization',
    `Bearer ${token}`,
  );
  expect(body.data.headline).toBeDefined();
  for (const key of ['persons', 'organizations', 'events', 'legalNotices', 'source'])
    expect(body.data).not.toHaveProperty(key);
  const nobody = await apiToken(strapi, { permissions: ['api::person.person.find'] });
  const refused = await get(`/api/articles/by-slug/${SLUG}`).set('Authorization', `Bearer ${nobody}`);
  expect(refused.status).toBe(403);
});

test('drafts, and what is under embargo, are nowhere until their time', async () => {
  const { article: draft } = await desk.sendOne(wireItem({ headline: 'Hidden From Everybody' }));
  const hidden = await rows('api::article.article').findOne({ where: { documentId: draft } });
  expect((await get(`/api/articles/by-slug/${hidden.slug}`)).status).toBe(404);

  const paths = async () => {
    const [slug, id, list, person] = await Promise.all([
      get(`/api/articles/by-slug/${SLUG}`),
      get(`/api/articles/${article}`),
      get('/api/articles?fields=slug'),
      get('/api/persons?populate[articles][fields]=slug&filters[slug]=ottilie-brandvold'),
    ]);
    return {
      slug: slug.status,
      id: id.status,
      list: list.body.data.length,
      total: list.body.meta.pagination.total,
      person: person.body.data[0].articles.length,
    };
  };
  const embargo = (embargoed: Date | null) =>
    rows('api::article.article').updateMany({ where: { documentId: article }, data: { embargoed } });
  const seen = { slug: 200, id: 200, list: 1, total: 1, person: 1 };
  expect(await paths()).toEqual(seen);
  await embargo(new Date(Date.now() + 3_600_000));
  expect(await paths()).toEqual({ slug: 404, id: 404, list: 0, total: 0, person: 0 });
  await embargo(new Date(Date.now() - 1000));
  expect(await paths()).toEqual(seen);
  await embargo(null);
  const expire = (expires: Date | null) =>
    rows('api::article.article').updateMany({ where: { documentId: article }, data: { expires } });
  await expire(new Date(Date.now() - 1000));
  expect((await paths()).total).toBe(0);
  await embargo(new Date(Date.now() + 3_600_000));
  expect(await paths()).toEqual({ slug: 404, id: 404, list: 0, total: 0, person: 0 });
  await embargo(null);
  await expire(null);
  expect(await paths()).toEqual(seen);
});

test('how many there are follows every change, whoever makes it', async () => {
  const total = async () => (await get('/api/articles?fields=slug')).body.meta.pagination.total;
  const counted = async () =>
    rows('api::article.article').count({ where: { publishedAt: { $notNull: true } } });
  const same = async (expected: number) =>
    expect([await total(), await counted()]).toEqual([expected, expected]);
  await same(1);
  await desk.send(
    [1, 2, 3].map(() => wireItem()),
    { publish: true },
  );
  await same(4);
  await strapi.documents('api::article.article').unpublish({ documentId: article });
  await same(3);
  await strapi.documents('api::article.article').publish({ documentId: article });
  await same(4);
  await strapi.db.connection.raw('UPDATE articles SET published_at = NULL WHERE published_at IS NOT NULL');
  await same(0);
  await strapi.db.connection.raw('DELETE FROM articles');
  await same(0);
});
