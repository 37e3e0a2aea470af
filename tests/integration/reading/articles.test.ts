import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, QUAY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
/** documentIds: one article that is published and changed since, one that never was. */
let open: string;
let hidden: string;

const EVENT = 'It will be shown at the Northern Harbours Conference in Fenwick Bay in September 2026.';

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  const item = wireItem({ headline: 'Quay Opens at Fenwick Bay', subjects: [{ name: 'Harbours' }] }, [
    EVENT,
    NO_WARRANTY,
  ]);
  open = (await desk.sendOne(item, { publish: true })).article!;
  await desk.sendOne({ ...item, version: '2', headline: 'Zealous Draft Headline' });
  hidden = (await desk.sendOne(wireItem({ headline: 'Hidden From Everybody' }))).article!;
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string) => running.request.get(path);
const WITH_ALL =
  'populate[persons][populate]=positions.organization&populate[organizations]=true&populate[events]=true' +
  '&populate[legalNotices]=true&populate[source]=true';

/** Every key that stands anywhere in an answer. */
function keysIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((part) => keysIn(part, found));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      found.add(key);
      keysIn(part, found);
    }
  }
  return found;
}

test('a reader without a token gets an imported article with all that is linked to it', async () => {
  const response = await get(`/api/articles?filters[slug][$eq]=quay-opens-at-fenwick-bay&${WITH_ALL}`);
  expect(response.status).toBe(200);
  expect(response.body.meta.pagination.total).toBe(1);
  const [article] = response.body.data;
  expect(article).toMatchObject({
    documentId: open,
    headline: 'Quay Opens at Fenwick Bay',
    byline: 'Mirela Stanhope',
    language: 'en',
    pubStatus: 'usable',
    version: '1',
    source: { name: 'Lantern Newswire' },
  });
  expect(article.publishedAt).not.toBeNull();
  const persons = Object.fromEntries(
    article.persons.map(({ name, positions }: { name: string; positions: object[] }) => [name, positions]),
  );
  expect(persons).toMatchObject({
    'Ottilie Brandvold': [{ title: 'director', organization: { name: 'Fenwick Harbour Authority' } }],
    'Tobias Renwick': [{ title: 'spokesman', organization: { name: 'Brandt Ferry Company' } }],
  });
  expect(article.organizations.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['Fenwick Harbour Authority', 'Brandt Ferry Company']),
  );
  expect(article.events.map(({ name }: { name: string }) => name)).toEqual([
    // The place may be taken for a part of the name.
    expect.stringMatching(/^Northern Harbours Conference( in Fenwick Bay)?$/),
  ]);
  expect(article.legalNotices).toMatchObject([
    { text: NO_WARRANTY, kinds: ['no-warranty', 'liability'], issuer: 'Lantern Newswire' },
  ]);
  const text = JSON.stringify(article.body);
  for (const paragraph of QUAY.slice(1)) expect(text).toContain(paragraph);
  expect(text).not.toContain('without warranty');
});

test('what is the newsroom’s own is in no answer', async () => {
  const answers = await Promise.all(
    [
      `/api/articles?${WITH_ALL}`,
      '/api/articles?populate=*',
      '/api/persons?populate=*',
      '/api/organizations?populate=*',
      '/api/events?populate=*',
      '/api/wire/notices?populate=*',
      '/api/wire/sources?populate=*',
    ].map((path) => get(path)),
  );
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(body.data.length).toBeGreaterThan(0);
    const keys = keysIn(body);
    for (const name of ['decision', 'score', 'fingerprint', 'nameKey', 'decidedAt', 'decidedBy', 'format'])
      expect([name, keys.has(name)]).toEqual([name, false]);
  }
});

test.each(['decision', 'score', 'fingerprint', 'decidedBy'])(
  'a reader cannot search notices by %s',
  async (name) => {
    expect((await get(`/api/wire/notices?filters[${name}][$notNull]=true`)).status).toBe(400);
    expect((await get(`/api/articles?filters[legalNotices][${name}][$notNull]=true`)).status).toBe(400);
    expect((await get(`/api/wire/notices?sort=${name}`)).status).toBe(400);
  },
);

describe('a draft', () => {
  test('is not in the list, and not to be had by its id', async () => {
    const list = await get('/api/articles');
    expect(list.body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([open]);
    expect((await get(`/api/articles/${hidden}`)).status).toBe(404);
    expect((await get(`/api/articles/${open}`)).body.data.headline).toBe('Quay Opens at Fenwick Bay');
  });

  test.each([
    '/api/articles?status=draft',
    '/api/articles/OPEN?status=draft',
    '/api/articles/HIDDEN?status=draft',
  ])('is refused: %s', async (path) => {
    const response = await get(path.replace('OPEN', open).replace('HIDDEN', hidden));
    expect(response.status).toBe(400);
    expect(response.text).not.toMatch(/Zealous|Hidden From/);
  });

  test('three lists in one another need an API token', async () => {
    const { status, body } = await get(
      '/api/articles?populate[organizations][populate][articles][populate]=persons',
    );
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringContaining('needs an API token: ask for the inner ones by themselves'),
    ]);
  });

  test.each([
    '/api/persons?filters[name][$eq]=Ottilie Brandvold&populate=articles',
    '/api/persons?populate[articles]=true',
    '/api/organizations?populate[articles]=true',
    '/api/events?populate[articles]=true',
    '/api/wire/notices?populate[articles]=true',
    '/api/articles?populate[persons][populate][articles]=true',
    '/api/articles?populate[legalNotices][populate][articles]=true',
    '/api/articles?populate[organizations][populate][articles][populate]=source',
  ])('is not reached through what it is linked to: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.text).toContain('Quay Opens at Fenwick Bay');
    expect(response.text).not.toMatch(/Zealous|Hidden From/);
  });

  test.each([
    '/api/persons?filters[articles][headline][$startsWith]=Hidden',
    '/api/organizations?filters[articles][headline][$startsWith]=Hidden',
    '/api/wire/notices?filters[articles][headline][$startsWith]=Hidden',
    '/api/wire/sources?filters[id][$notNull]=true&sort=articles.headline',
    '/api/persons?sort=articles.headline',
    '/api/persons?sort[articles][publishedAt][$notNull]=true&sort[articles][headline]=asc',
    '/api/articles?filters[persons][articles][headline][$startsWith]=Hidden',
    '/api/articles?populate[persons][filters][articles][headline][$startsWith]=Hidden',
    '/api/persons?filters[articles][$or][0][publishedAt][$notNull]=true&filters[articles][$or][1][headline][$startsWith]=Hidden',
    '/api/persons?filters[articles][publishedAt][$null]=true',
    '/api/persons?filters[articles][publishedAt][$notNull]=false',
  ])('cannot be searched for: %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });
});

describe('a filter by related articles that asks for published ones', () => {
  const PUBLISHED = 'filters[articles][publishedAt][$notNull]=true';

  test('finds the records of published articles', async () => {
    const response = await get(`/api/persons?${PUBLISHED}&sort=name`);
    expect(response.status).toBe(200);
    expect(response.body.data.map(({ name }: { name: string }) => name)).toEqual([
      'Ottilie Brandvold',
      'Tobias Renwick',
    ]);
  });

  test.each([
    ['Quay Opens', 2],
    ['Zealous', 0],
    ['Hidden', 0],
  ])('and with another condition looks at published ones only: %s', async (words, count) => {
    const response = await get(`/api/persons?${PUBLISHED}&filters[articles][headline][$startsWith]=${words}`);
    expect(response.status).toBe(200);
    expect(response.body.data).toHaveLength(count);
  });
});
