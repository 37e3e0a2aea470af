import type { Core } from '@strapi/strapi';
import { makeNewsroom } from '../content-model/newsroom';
import { apiToken, startStrapi } from '../support';

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;
let newsroom: Awaited<ReturnType<typeof makeNewsroom>>;
let token: string;

beforeAll(async () => {
  process.env.PUBLIC_URL = 'https://news.example';
  running = await startStrapi();
  strapi = running.strapi;
  newsroom = await makeNewsroom(strapi);
  token = await apiToken(strapi);
});
afterAll(async () => {
  delete process.env.PUBLIC_URL;
  await running?.stop();
});

const HUGE = '9999999999999999999';
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('&');

describe('what nobody can answer', () => {
  const PATHS = [
    'articles',
    'persons',
    'organizations',
    'events',
    'wire/notices',
    'wire/sources',
    'articles/by-slug/boats-come-home',
    'articles/boats-come-home/related',
    'persons/ane-berg/articles',
    'persons/ane-berg/co-occurring',
    'persons/ane-berg/timeline',
    'articles/feed.rss',
    'persons/ane-berg/feed.json',
    'articles/ninjs',
    'articles/by-slug/boats-come-home/ninjs',
    'articles/sitemap-news.xml',
    'persons/by-slug/ane-berg/json-ld',
  ];
  /** Searches of the public have a limit that these would reach. */
  const SEARCHES = ['articles/search?q=boats', 'persons/search?q=ane'];
  const REFUSED = [
    'filters[id][$between]=1',
    'filters[id][$between][0]=1',
    'filters[$or]=1',
    'filters[$or][0]=1',
    'filters[$not]=1',
    'filters[0]=1',
    'filters=x',
    '_q[x]=1',
    'fields=',
    'filters[id][$eq]=abc',
    `filters[id][$eq]=${HUGE}`,
    `filters[id][$in][0]=${HUGE}`,
    'filters[createdAt][$gt]=yesterday',
    'filters[createdAt][$eq]=0000-99-99',
    'filters[updatedBy][password][$startsWith]=a',
    'filters[createdBy][id]=1',
    'filters[nothing]=1',
    'filters[documentId][$nothing]=1',
    'filters[documentId]=%00',
    'filters=%E0%A4',
    'sort=nothing',
    'sort=createdBy.password',
    'sort=__proto__',
    'fields=nothing',
    'fields[0]=__proto__',
    'populate=__proto__',
    'populate=nothing',
    'populate[createdBy]=true',
    'pagination[page]=x',
    `pagination[start]=${HUGE}`,
    'pagination[withCount]=perhaps',
    'locale[x]=1',
    'status=nothing',
    'nothing=1',
    many(300, (index) => `filters[$or][${index}][id]=${index}`),
    many(40, () => '') + `filters${'[$and][0]'.repeat(40)}[id]=1`,
    `populate${'[persons][populate]'.repeat(40)}=*`,
  ];
  /** Some can be answered by types that have other fields; none is the server's fault. */
  const ANY = [
    'filters[__proto__][x]=1',
    'filters[constructor][prototype][x]=1',
    'pagination[page]=-1',
    'pagination[pageSize]=-1',
    'pagination[pageSize]=0',
    'pagination[start]=-1',
    'constructor=1',
    'filters[headline][$eq][x]=1',
    'filters[id][$contains]=1',
    'filters[urgency][$containsi]=1',
    'filters[urgency][$eq]=1.5',
    'filters[urgency][$eq]=high',
    'filters[embargoed][$contains]=x',
    'filters[body][$eq]=x',
    'filters[body][$gt]=x',
    'filters[confirmed][$eq]=perhaps',
    'filters[confirmed][$contains]=t',
    'filters[startDate][$gt]=soon',
    'filters[headline][$regex]=(',
    'filters[headline][$startsWith]=%5C',
    'filters[headline][$containsi]=%25%5C_',
    'filters[kinds][$contains]=x',
    'filters[kinds][$jsonSupersetOf]=%7B',
    'filters[pubStatus]=nothing',
    'filters[persons]=abc',
    'filters[persons][0]=abc',
    `filters[persons][id]=${HUGE}`,
    'filters[persons][$eq]=abc',
    'filters[$and][0][$or][0][$not][id]=x',
    'sort[headline]=sideways',
    'sort[0][0]=headline',
    'sort=,',
    'fields[headline]=1',
    'from=0001-01-01&to=9999-12-31',
    'to=9999-12-31T23:59:59-14:00',
    'sort=date&after=9999-12-31T23:59:59.999999_9999999999',
    'facets=years,subjects',
    'limit=1e1',
    'interval=day',
    'type=events',
    'populate[persons]=x',
    'populate[persons][filters][id]=x',
    `populate[persons][limit]=${HUGE}`,
    'populate[persons][limit]=-5',
    'populate[persons][start]=x',
    'populate[persons][sort]=nothing',
    'populate[persons][fields]=nothing',
    'populate[persons][populate]=nothing',
    'populate[persons][count]=true',
    'populate[persons][on][x]=1',
    'populate[0][0]=persons',
    'pagination=x',
    'pagination[limit]=x',
    'pagination[limit]=-1',
    'pagination[page]=1&pagination[limit]=1',
    `pagination[page]=${HUGE}`,
    `pagination[pageSize]=${HUGE}`,
    'pagination[page]=1e3',
    '_q=%5C',
    `_q=${'x'.repeat(7000)}`,
    'locale=de',
    'names=perhaps',
    'filters[headline]=%F0%9F%98%80&filters[headline][$null]=x',
    'filters[slug][$eq]=%ED%A0%80',
    many(900, (index) => `filters[id][$in][${index}]=${index}`),
    many(500, (index) => `sort[${index}]=id`),
    many(300, () => 'filters[id]=1'),
  ];
  const strange = [
    '9999999999999999999',
    '%2e%2e',
    'a'.repeat(3000),
    '%F0%9F%98%80',
    "'",
    '-1',
    '[object Object]',
    '%25',
  ];

  const statuses = async (queries: readonly string[]): Promise<[string, number, unknown][]> => {
    const found: [string, number, unknown][] = [];
    for (const at of [...PATHS, ...SEARCHES]) {
      for (const query of queries) {
        const isSearch = at.includes('?');
        const request = running.request.get(`/api/${at}${isSearch ? '&' : '?'}${query}`);
        if (isSearch) request.set('Authorization', `Bearer ${token}`);
        const { status, body } = await request;
        found.push([`${at} ${query.slice(0, 90)}`, status, body]);
      }
    }
    return found;
  };

  test('is refused as such', async () => {
    const found = await statuses(REFUSED);
    expect(
      found.filter(([, status]) => status !== 400).map(([asked, status]) => `${status} ${asked}`),
    ).toEqual([]);
    for (const [, , body] of found) {
      expect(body).toMatchObject({ data: null, error: { status: 400, name: expect.any(String) } });
    }
    expect(JSON.stringify(found.map(([, , body]) => body))).not.toMatch(
      /select |node_modules|at .*:\d+:\d+|invalid input/iu,
    );
  });

  test('is never the server’s fault', async () => {
    const found = await statuses(ANY);
    expect(
      found.filter(([, status]) => status >= 500).map(([asked, status]) => `${status} ${asked}`),
    ).toEqual([]);
  });

  test('is no time that the database can’t write', async () => {
    for (const at of [
      'articles/search?q=boats&',
      'persons/ane-berg/articles?',
      'persons/ane-berg/timeline?',
    ]) {
      for (const time of [
        'to=9999-12-31',
        'to=9999-12-31T23:59:59-14:00',
        'from=0001-01-01T00:00:00%2B14:00',
      ]) {
        expect([at, time, (await running.request.get(`/api/${at}${time}`)).status]).toEqual([at, time, 200]);
      }
      const { status } = await running.request.get(`/api/${at}from=0000-01-01`);
      expect([at, status]).toEqual([at, 400]);
    }
  });

  test('is never the server’s fault in an address', async () => {
    const found: string[] = [];
    for (const at of [
      'articles',
      'persons',
      'articles/by-slug',
      'wire/notices',
      'articles/by-slug/x',
      'nothing',
    ]) {
      for (const part of strange) {
        const { status } = await running.request.get(`/api/${at}/${part}`);
        if (status !== 404 && status !== 400) found.push(`${status} ${at}/${part.slice(0, 30)}`);
      }
      for (const part of ['%E0%A4', '%00', 'x%00y', '%']) {
        const { status } = await running.request.get(`/api/${at}/${part}`);
        if (status !== 400) found.push(`${status} ${at}/${part}`);
      }
    }
    expect(found).toEqual([]);
  });

  test('is never the server’s fault in a body', async () => {
    const found: string[] = [];
    const send = async (type: string, body: string): Promise<void> => {
      for (const [at, who] of [
        ['/api/articles', token],
        ['/api/auth/local', undefined],
        ['/api/auth/reset-password', undefined],
      ]) {
        const request = running.request.post(at as string).set('Content-Type', type);
        if (who) request.set('Authorization', `Bearer ${who}`);
        const { status } = await request.send(body);
        if (status < 400 || status >= 500) found.push(`${status} ${at} ${type} ${body.slice(0, 40)}`);
      }
    };
    for (const body of [
      '{',
      '[]',
      '7',
      'null',
      '"x"',
      '{"data":7}',
      '{"data":[]}',
      '{"data":{"headline":"\\u0000"}}',
    ]) {
      await send('application/json', body);
    }
    await send('application/json', `{"data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    await send('application/json', '{"identifier":"\\u0000","password":"x","code":"\\u0000"}');
    await send('application/json', `{"data":{"headline":"x","persons":["${HUGE}"]}}`);
    await send('application/json', `{"data":{"headline":"x","urgency":${HUGE}}}`);
    await send('application/x-www-form-urlencoded', 'data[__proto__][x]=1');
    await send('multipart/form-data', 'nothing');
    expect(found).toEqual([]);
  });
});

test('a fault of the server says nothing of what it is', async () => {
  const find = jest.spyOn(strapi.service('plugin::wire.notice') as never, 'find');
  find.mockRejectedValue(new Error('connection string: secret') as never);
  const { status, body } = await running.request.get('/api/wire/notices');
  find.mockRestore();
  expect(status).toBe(500);
  expect(body).toEqual({
    data: null,
    error: { status: 500, name: 'InternalServerError', message: 'Internal Server Error' },
  });
});

describe('headers', () => {
  const headersOf = async (path: string): Promise<Record<string, string>> =>
    (await running.request.get(path)).headers;

  test('of every answer keep browsers from guessing, and from other hosts', async () => {
    for (const path of ['/api/articles', '/api/nothing', '/robots.txt', '/nothing', '/uploads/nothing.png']) {
      expect([path, await headersOf(path)]).toEqual([
        path,
        expect.objectContaining({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'strict-transport-security': 'max-age=31536000',
          'x-frame-options': 'SAMEORIGIN',
        }),
      ]);
    }
  });

  test('of the API, made once for all answers, are those that Strapi makes for each of the others', async () => {
    // One is ours, and the other of another middleware, which an error passes by.
    const OTHERS = ['cross-origin-resource-policy', 'x-powered-by'];
    const kept = (headers: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(headers).filter(
          ([name]) => /^(?:x-|strict-|referrer-|cross-origin-|origin-)/u.test(name) && !OTHERS.includes(name),
        ),
      );
    const byStrapi = kept(await headersOf('/nothing'));
    expect(Object.keys(byStrapi).length).toBeGreaterThan(5);
    for (const path of [
      '/api/articles',
      '/API/articles',
      '/api/auth/local',
      '/api/articles?nonsense=1',
      '/api',
    ])
      expect([path, kept(await headersOf(path))]).toEqual([path, byStrapi]);
    for (const ask of [running.request.head('/api/articles'), running.request.options('/api/articles')])
      expect(kept((await ask).headers)).toEqual(byStrapi);
  });

  test('have data run and framed nowhere, uploads run nothing, pages run their own alone', async () => {
    const data = await headersOf('/api/articles');
    expect(data['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/u);
    expect(data['cross-origin-resource-policy']).toBe('cross-origin');
    const uploads = await headersOf('/uploads/nothing.svg');
    expect(uploads['content-security-policy']).toMatch(/^default-src 'none'/u);
    expect(uploads['content-security-policy']).not.toMatch(/script-src/u);
    expect(uploads['cross-origin-resource-policy']).toBe('cross-origin');
    const page = await headersOf('/robots.txt');
    expect(page['content-security-policy']).toMatch(
      /^default-src 'self';.*img-src 'self' data: http: https:/u,
    );
    expect(page['content-security-policy']).not.toMatch(/unsafe/u);
  });

  test('let other hosts read what was refused, too, without cookies', async () => {
    for (const path of ['/api/articles', '/api/articles?nothing=1']) {
      const { headers } = await running.request.get(path).set('Origin', 'https://site.example');
      expect(headers['access-control-allow-origin']).toBe('https://site.example');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});

describe('a body that would run a script', () => {
  const text = { type: 'text', text: 'x' };
  const linked = (url: string) => [
    { type: 'paragraph', children: [text, { type: 'link', url, children: [text] }, text] },
  ];
  const picture = (url: string) => [
    {
      type: 'image',
      children: [text],
      image: {
        name: 'x',
        url,
        width: 1,
        height: 1,
        hash: 'x',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        provider: 'local',
        createdAt: 'x',
        updatedAt: 'x',
      },
    },
  ];
  const save = (data: object) =>
    running.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { headline: 'X', slug: `x-${Math.random()}`, ...data } });

  test.each(['javascript:alert(1)', ' \tJAVA\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'is not saved with a token: %j',
    async (address) => {
      for (const data of [
        { body: linked(address) },
        { body: picture(address) },
        { canonicalUrl: address },
        { renditions: [{ href: address }] },
      ]) {
        const response = await save(data);
        expect([JSON.stringify(data), response.status]).toEqual([JSON.stringify(data), 400]);
      }
      const person = await running.request
        .post('/api/persons')
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { name: 'X', sameAs: [{ url: address }] } });
      expect(person.status).toBe(400);
    },
  );

  test('is not saved by an update, and the refusal says where it stands', async () => {
    const response = await running.request
      .put(`/api/articles/${newsroom.article.documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { body: picture('javascript:alert(1)') } });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toMatch(/^“body” has the address javascript:alert\(1\)/u);
  });

  test('is one that does no such thing saved as it is', async () => {
    const body = [...linked('https://example.org/'), ...picture('/uploads/x.png')];
    const response = await save({ body });
    expect(response.status).toBe(201);
  });
});
