import type { Core } from '@strapi/strapi';
import { apiToken, startStrapi, type RunningStrapi } from '../support';

let running: RunningStrapi;
let strapi: Core.Strapi;

const UID = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
  event: 'api::event.event',
  source: 'plugin::wire.source',
} as const;
/** Articles that name one person: more than are looked at for one answer. */
const MANY = 2_500;

/** documentIds by slug. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  // What is changed in the database is to be seen at once.
  process.env.READING_CACHE_MB = '0';
  running = await startStrapi();
  strapi = running.strapi;
  await fill();
});
afterAll(async () => {
  delete process.env.READING_CACHE_MB;
  await running?.stop();
});

async function make(uid: string, data: { slug: string; [field: string]: unknown }, status?: 'published') {
  const made = (await strapi.documents(uid as never).create({
    data,
    ...(status && { status }),
  } as never)) as { documentId: string };
  ids[data.slug] = made.documentId;
}

async function fill(): Promise<void> {
  await make(UID.source, { name: 'Lantern Newswire', slug: 'lantern' });
  await make(UID.organization, { name: 'Fenwick Harbour Authority', slug: 'authority', confirmed: true });
  await make(UID.organization, { name: 'Proposed Company', slug: 'proposed-company', confirmed: false });
  await make(UID.person, {
    name: 'Ottilie Brandvold',
    slug: 'ottilie',
    confirmed: true,
    positions: [
      { title: 'clerk', organization: ids.authority, since: '2020-01-01', until: '2025-12-31' },
      { title: 'director', organization: ids.authority, since: '2026-01-01' },
    ],
  });
  await make(UID.person, { name: 'Tobias Renwick', slug: 'tobias', confirmed: true });
  await make(UID.person, { name: 'Proposed Person', slug: 'proposed', confirmed: false });
  await make(UID.person, { name: 'Named Everywhere', slug: 'everywhere', confirmed: true });
  await make(UID.event, {
    name: 'Northern Harbours Conference',
    slug: 'conference',
    confirmed: true,
    startDate: '2026-03-10',
    endDate: '2026-03-12',
  });

  const article = (slug: string, day: string, links: Record<string, string[]> = {}) =>
    make(
      UID.article,
      {
        slug,
        headline: `Headline of ${slug}`,
        abstract: 'About a quay.',
        versionCreated: `${day}T12:00:00.000Z`,
        source: ids.lantern,
        ...Object.fromEntries(
          Object.entries(links).map(([key, slugs]) => [key, slugs.map((one) => ids[one])]),
        ),
      },
      'published',
    );
  await article('quay', '2026-03-10', {
    persons: ['ottilie', 'tobias', 'proposed'],
    organizations: ['authority', 'proposed-company'],
    events: ['conference'],
  });
  await article('rare', '2026-03-11', { persons: ['ottilie'] });
  await article('old', '2025-05-05', { persons: ['ottilie', 'tobias'] });
  for (const i of [1, 2, 3, 4, 5]) await article(`frequent-${i}`, `2026-04-0${i}`, { persons: ['tobias'] });
  await article('proposes', '2026-03-12', { persons: ['proposed'] });
  await article('copy', '2026-03-10', {});
  await article('other', '2026-03-13', { organizations: ['authority'] });
  await article('embargoed', '2026-03-14', { persons: ['ottilie'], organizations: ['authority'] });
  await article('expired', '2026-03-14', { persons: ['ottilie'], organizations: ['authority'] });
  await make(UID.article, { slug: 'draft', headline: 'Nobody Sees This', persons: [ids.ottilie] });
  const set = (slug: string, sql: string) =>
    strapi.db.connection.raw(
      `UPDATE articles SET ${sql} WHERE document_id = ? AND published_at IS NOT NULL`,
      [ids[slug]],
    );
  await set('embargoed', `embargoed = now() + interval '1 day'`);
  await set('expired', `expires = now() - interval '1 day'`);
  for (const other of ['copy', 'embargoed']) {
    const [a, b] = [ids.quay, ids[other]].sort();
    await strapi.db.connection.raw(
      'INSERT INTO wire_near_duplicates (article_a, article_b, share, found_at) VALUES (?, ?, 0.83, now())',
      [a, b],
    );
  }
  await fillMany();
}

/** Somebody who is in thousands of articles, every tenth of which names an organization, too. */
async function fillMany(): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    `WITH made AS (
       INSERT INTO articles (document_id, headline, slug, version_created, published_at, created_at, updated_at)
       SELECT 'many' || i, 'One of many ' || i, 'many-' || i, timestamp '2020-01-01' + i * interval '1 hour', now(), now(), now()
       FROM generate_series(1, ?::int) AS i RETURNING id
     ) SELECT id FROM made ORDER BY id`,
    [MANY],
  );
  const articles = (rows as { id: number }[]).map(({ id }) => id);
  const link = (table: string, column: string, slug: string, linked: number[]) =>
    strapi.db.connection.raw(
      `INSERT INTO ${table} (article_id, ${column}) SELECT a, (SELECT id FROM ${column === 'person_id' ? 'persons' : 'organizations'} WHERE slug = ?) FROM unnest(?::int[]) AS a`,
      [slug, linked as never],
    );
  await link('articles_persons_lnk', 'person_id', 'everywhere', articles);
  await link('articles_persons_lnk', 'person_id', 'proposed', articles.slice(0, 5));
  await link(
    'articles_organizations_lnk',
    'organization_id',
    'authority',
    articles.filter((_, i) => i % 10 === 9),
  );
}

async function get(path: string, token?: string) {
  const request = running.request.get(`/api${path}`);
  return token ? request.set('Authorization', `Bearer ${token}`) : request;
}
const found = async (path: string, token?: string) => {
  const response = await get(path, token);
  expect({ path, status: response.status, error: response.body.error }).toEqual({ path, status: 200 });
  return response.body;
};
const slugs = ({ data }: { data: { slug: string }[] }) => data.map(({ slug }) => slug);

describe('related articles', () => {
  test('share names, the rare ones first, or are near duplicates; each with the reason', async () => {
    const body = await found('/articles/quay/related?pageSize=50');
    expect(slugs(body).slice(0, 4)).toEqual(['copy', 'old', 'rare', 'frequent-5']);
    expect(slugs(body)).toEqual(expect.arrayContaining(['other', 'frequent-1']));
    const [copy, old, rare] = body.data;
    expect(copy).toMatchObject({
      documentId: ids.copy,
      headline: 'Headline of copy',
      abstract: 'About a quay.',
      versionCreated: '2026-03-10T12:00:00.000Z',
      publishedAt: expect.any(String),
      language: null,
      source: { name: 'Lantern Newswire' },
      image: null,
      reason: { shared: { persons: [], organizations: [], events: [] }, nearDuplicate: 0.83 },
    });
    expect(old.reason.shared.persons.map(({ slug }: { slug: string }) => slug)).toEqual([
      'ottilie',
      'tobias',
    ]);
    expect(rare.reason).toEqual({
      score: expect.any(Number),
      shared: {
        persons: [
          { id: expect.any(Number), documentId: ids.ottilie, name: 'Ottilie Brandvold', slug: 'ottilie' },
        ],
        organizations: [],
        events: [],
      },
      nearDuplicate: null,
    });
    const scores = body.data.map(({ reason }: { reason: { score: number } }) => reason.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThan(0);
  });

  test('are not those that nobody may read, nor the article itself', async () => {
    const body = await found('/articles/quay/related?pageSize=50&names=all');
    for (const slug of ['quay', 'embargoed', 'expired', 'draft']) expect(slugs(body)).not.toContain(slug);
  });

  test('do not tell by their scores of what is under embargo', async () => {
    const scores = async () =>
      (await found('/articles/quay/related?pageSize=50')).data.map(
        ({ slug, reason }: { slug: string; reason: { score: number } }) => [slug, reason.score],
      );
    const before = await scores();
    const embargo = (until: string) =>
      strapi.db.connection.raw(`UPDATE articles SET embargoed = ${until} WHERE slug = 'old'`);
    await embargo(`now() + interval '1 day'`);
    const without = await scores();
    const linked = `FROM articles_persons_lnk WHERE article_id = (SELECT id FROM articles WHERE slug = 'old' AND published_at IS NOT NULL)`;
    const { rows } = await strapi.db.connection.raw(`SELECT * ${linked}`);
    await strapi.db.connection.raw(`DELETE ${linked}`);
    expect(await scores()).toEqual(without);
    await strapi.db.connection('articles_persons_lnk').insert(rows);
    await embargo('NULL');
    expect(await scores()).toEqual(before);
  });

  test('by names that nobody has confirmed only where that is asked for', async () => {
    expect(slugs(await found('/articles/quay/related?pageSize=50'))).not.toContain('proposes');
    expect(slugs(await found('/articles/quay/related?pageSize=50&names=all'))).toContain('proposes');
    expect(await found('/articles/proposes/related')).toEqual({ data: [], meta: {} });
  });

  test('are as many as are asked for, 10 otherwise', async () => {
    expect((await found('/articles/quay/related?pageSize=2')).data).toHaveLength(2);
    expect((await found('/articles/many-1200/related')).data).toHaveLength(10);
    const { data } = await found('/articles/many-1200/related');
    expect(slugs({ data })).not.toContain('many-1200');
  });

  test('name what the caller may read, and are found by nothing else', async () => {
    const articles = await apiToken(strapi, { permissions: [`${UID.article}.find`] });
    const body = await found('/articles/quay/related', articles);
    expect(slugs(body)).toEqual(['copy']);
    expect(body.data[0]).not.toHaveProperty('source');
    expect(body.data[0].reason.shared).toEqual({});
    const persons = await apiToken(strapi, { permissions: [`${UID.article}.find`, `${UID.person}.find`] });
    const more = await found('/articles/quay/related?pageSize=50', persons);
    expect(slugs(more)).not.toContain('other');
    expect(Object.keys(more.data[0].reason.shared)).toEqual(['persons']);
    const none = await apiToken(strapi, { permissions: [`${UID.person}.find`] });
    expect((await get('/articles/quay/related', none)).status).toBe(403);
  });

  test.each(['nobody-wrote-this', 'draft', 'embargoed', 'expired'])(
    'of %s there are none: 404',
    async (slug) => {
      expect((await get(`/articles/${slug}/related`)).status).toBe(404);
    },
  );
});

describe('an entity’s articles', () => {
  test('the newest first, a person’s each with the position that the person had then', async () => {
    const body = await found('/persons/ottilie/articles');
    expect(slugs(body)).toEqual(['rare', 'quay', 'old']);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
    expect(body.data.map(({ position }: { position: { title: string } }) => position.title)).toEqual([
      'director',
      'director',
      'clerk',
    ]);
    expect(body.data[0].position).toMatchObject({ basis: 'day', organization: { slug: 'authority' } });
    expect((await found('/persons/tobias/articles')).data[0].position).toBeNull();
    expect(
      (await found('/organizations/authority/articles?pagination[pageSize]=1')).data[0],
    ).not.toHaveProperty('position');
    expect(slugs(await found('/events/conference/articles'))).toEqual(['quay']);
  });

  test('of thousands a page, with how many there are', async () => {
    const first = await found('/persons/everywhere/articles?pagination[pageSize]=100');
    expect(slugs(first)[0]).toBe(`many-${MANY}`);
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 100, pageCount: 25, total: MANY });
    const last = await found('/persons/everywhere/articles?pagination[page]=25&pagination[pageSize]=100');
    expect(slugs(last).at(-1)).toBe('many-1');
  });

  test('from a day up to a day, which is in it as a whole', async () => {
    expect(slugs(await found('/persons/tobias/articles?from=2026-04-02&to=2026-04-04'))).toEqual([
      'frequent-4',
      'frequent-3',
      'frequent-2',
    ]);
    const body = await found('/persons/tobias/articles?to=2026-03-10T12:00:00Z');
    expect(slugs(body)).toEqual(['quay', 'old']);
    expect(body.meta.pagination.total).toBe(2);
    expect(slugs(await found('/persons/tobias/articles?to=2026-03-10T11:59:59.999Z'))).toEqual(['old']);
  });

  test('without the position where organizations or people may not be read', async () => {
    const token = await apiToken(strapi, { permissions: [`${UID.article}.find`, `${UID.person}.find`] });
    const { data } = await found('/persons/ottilie/articles', token);
    expect(data[0].position).toEqual({
      id: expect.any(Number),
      title: 'director',
      place: null,
      basis: 'day',
    });
    const articles = await apiToken(strapi, { permissions: [`${UID.article}.find`] });
    for (const path of ['articles', 'co-occurring', 'timeline'])
      expect((await get(`/persons/ottilie/${path}`, articles)).status).toBe(403);
  });
});

test('of somebody nothing is told by articles whose relation a project has made private', async () => {
  const token = await apiToken(strapi, {
    permissions: Object.values(UID).map((uid) => `${uid}.find`),
  });
  const { persons } = strapi.contentType(UID.article).attributes as Record<string, { private?: boolean }>;
  persons.private = true;
  try {
    for (const path of ['articles', 'co-occurring?type=organizations', 'timeline'])
      expect((await get(`/persons/ottilie/${path}`, token)).status).toBe(400);
    expect((await get('/organizations/authority/articles', token)).status).toBe(200);
  } finally {
    delete persons.private;
  }
});

describe('co-occurring', () => {
  test('people, organizations or events, with how many articles together and the newest', async () => {
    const body = await found('/persons/ottilie/co-occurring?type=persons');
    expect(body.data).toMatchObject([
      {
        slug: 'tobias',
        name: 'Tobias Renwick',
        together: { articles: 2, newest: { documentId: ids.quay, headline: 'Headline of quay' } },
      },
    ]);
    expect(body.meta).toEqual({ articles: { total: 3, lookedAt: 3 } });
    expect(slugs(await found('/persons/ottilie/co-occurring?names=all'))).toEqual(['tobias', 'proposed']);
    expect(slugs(await found('/persons/ottilie/co-occurring?type=events'))).toEqual(['conference']);
    expect(slugs(await found('/events/conference/co-occurring?type=organizations'))).toEqual(['authority']);
  });

  test('of one who is in thousands of articles among the newest of them, which is said', async () => {
    const body = await found('/persons/everywhere/co-occurring?type=organizations');
    expect(body.meta).toEqual({ articles: { total: MANY, lookedAt: 1000 } });
    expect(body.data).toMatchObject([
      { slug: 'authority', together: { articles: 100, newest: { slug: `many-${MANY}` } } },
    ]);
  });

  test('not of a type that the caller may not read', async () => {
    const token = await apiToken(strapi, { permissions: [`${UID.article}.find`, `${UID.person}.find`] });
    const response = await get('/persons/ottilie/co-occurring?type=organizations', token);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain('organizations');
  });
});

describe('time line', () => {
  test('counts by interval, gaps filled, with the newest article of each and the person’s positions', async () => {
    const { data, meta } = await found('/persons/tobias/timeline?interval=month');
    expect(meta).toEqual({ interval: 'month', timeZone: 'UTC', articles: 7, hasEarlier: false });
    expect(data.intervals).toHaveLength(12);
    expect(data.intervals[0]).toMatchObject({
      from: '2025-05-01',
      to: '2025-05-31',
      articles: 1,
      newest: { slug: 'old' },
    });
    expect(data.intervals[1]).toEqual({ from: '2025-06-01', to: '2025-06-30', articles: 0, newest: null });
    expect(data.intervals.at(-1)).toMatchObject({
      from: '2026-04-01',
      to: '2026-04-30',
      articles: 5,
      newest: { slug: 'frequent-5' },
    });
    expect(data.entries).toEqual([]);
    const { entries } = (await found('/persons/ottilie/timeline')).data;
    expect(entries).toMatchObject([
      { type: 'position', from: '2020-01-01', to: '2025-12-31', position: { title: 'clerk' } },
      {
        type: 'position',
        from: '2026-01-01',
        to: null,
        position: { title: 'director', organization: { slug: 'authority' } },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('seenIn');
  });

  test('of an event with its days', async () => {
    const { data } = await found('/events/conference/timeline?interval=week');
    expect(data.intervals).toMatchObject([{ from: '2026-03-09', to: '2026-03-15', articles: 1 }]);
    expect(data.entries).toMatchObject([
      { type: 'event', from: '2026-03-10', to: '2026-03-12', event: { startDate: '2026-03-10' } },
    ]);
  });

  test('in the range that is asked for, and up to as many intervals as an answer has', async () => {
    const asked = await found('/persons/tobias/timeline?interval=day&from=2026-04-01&to=2026-04-07');
    expect(asked.data.intervals.map(({ articles }: { articles: number }) => articles)).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ]);
    const capped = await found('/persons/tobias/timeline?interval=day&to=2026-12-31');
    expect(capped.data.intervals).toHaveLength(366);
    expect(capped.meta.hasEarlier).toBe(true);
    const { data, meta } = await found('/persons/everywhere/timeline?interval=year');
    expect(data.intervals).toMatchObject([{ from: '2020-01-01', to: '2020-12-31', articles: MANY }]);
    expect(meta.articles).toBe(MANY);
    expect((await found('/persons/proposed/timeline?names=all&from=2030-01-01')).data.intervals).toEqual([]);
  });
});

describe('a record that readers do not see', () => {
  test.each(['articles', 'co-occurring', 'timeline'])(
    'is not found by %s, unless all names are asked for',
    async (path) => {
      expect((await get(`/persons/proposed/${path}`)).status).toBe(404);
      expect((await get(`/persons/proposed/${path}?names=all`)).status).toBe(200);
      expect((await get(`/persons/nobody/${path}?names=all`)).status).toBe(404);
    },
  );
});

test.each([
  ['/articles/quay/related?pageSize=51', 'pageSize'],
  ['/articles/quay/related?pageSize[]=5', 'pageSize'],
  ['/articles/quay/related?names=some', 'names'],
  ['/articles/quay/related?populate=*', 'populate'],
  ['/persons/ottilie/articles?pagination[pageSize]=101', 'pagination[pageSize]'],
  ['/persons/ottilie/articles?pagination[start]=1', 'pagination[start]'],
  ['/persons/ottilie/articles?pagination=1', 'pagination'],
  ['/persons/ottilie/articles?from=2026-02-30', 'from'],
  ['/persons/ottilie/articles?from=2026-03-02&to=2026-03-01', 'from'],
  ['/persons/ottilie/co-occurring?type=sources', 'type'],
  ['/persons/ottilie/timeline?interval=hour', 'interval'],
  ['/persons/ottilie/timeline?interval=day&from=2020-01-01&to=2026-01-01', 'from'],
])('%s is refused, and the answer names the parameter', async (path, parameter) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect(response.body.error).toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(`"${parameter}"`),
  });
});

test('a record that is called like a route is found by its slug', async () => {
  await make(UID.person, { name: 'Articles', slug: 'articles', confirmed: true });
  expect((await found('/persons/by-slug/articles')).data.name).toBe('Articles');
});

describe('what articles name is known as it is now', () => {
  const ofTobias = async () => (await found('/persons/tobias/articles')).meta.pagination.total;

  test('when an article is taken back, published, linked otherwise, redated, or deleted', async () => {
    const articles = strapi.documents(UID.article as never);
    const documentId = ids['frequent-3']!;
    await articles.unpublish({ documentId } as never);
    expect(await ofTobias()).toBe(6);
    await articles.publish({ documentId } as never);
    expect(await ofTobias()).toBe(7);
    await articles.update({ documentId, data: { persons: [ids.ottilie] }, status: 'published' } as never);
    expect(await ofTobias()).toBe(6);
    expect(slugs(await found('/persons/ottilie/articles'))[0]).toBe('frequent-3');
    await articles.update({
      documentId,
      data: { versionCreated: '2019-01-01T00:00:00.000Z' },
      status: 'published',
    } as never);
    expect(slugs(await found('/persons/ottilie/articles')).at(-1)).toBe('frequent-3');
    await articles.delete({ documentId } as never);
    expect(slugs(await found('/persons/ottilie/articles'))).not.toContain('frequent-3');
  });

  test('when links are moved from one record to another, as when two records become one', async () => {
    await strapi.db.connection.raw(
      `UPDATE articles_persons_lnk SET person_id = (SELECT id FROM persons WHERE slug = 'ottilie')
       WHERE person_id = (SELECT id FROM persons WHERE slug = 'tobias') AND article_id IN (SELECT id FROM articles WHERE slug LIKE 'frequent-%')`,
    );
    expect(slugs(await found('/persons/tobias/articles'))).toEqual(['quay', 'old']);
    expect(slugs(await found('/persons/ottilie/articles?pagination[pageSize]=2'))).toEqual([
      'frequent-5',
      'frequent-4',
    ]);
  });

  test('as the links themselves say', async () => {
    const { rows } = await strapi.db.connection.raw(
      `SELECT count(*)::int AS mentions, (
         SELECT count(*)::int FROM (
           SELECT article_id FROM articles_persons_lnk UNION ALL SELECT article_id FROM articles_organizations_lnk
           UNION ALL SELECT article_id FROM articles_events_lnk
         ) AS l JOIN articles AS a ON a.id = l.article_id AND a.published_at IS NOT NULL
       ) AS links FROM reading_mentions`,
    );
    expect(rows[0].mentions).toBe(rows[0].links);
    expect(rows[0].links).toBeGreaterThan(MANY);
  });
});
