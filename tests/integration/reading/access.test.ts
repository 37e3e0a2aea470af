import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import type { changesOf as ChangesOf } from '../../../src/reading/server/changes/changes';
import { eventually } from '../../support/eventually';
import { apiToken, apiUser, startStrapi, type ApiUser } from '../support';

declare const loadOutside: NodeRequire;

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;
let changes: ReturnType<typeof ChangesOf>;

const SETTINGS = { LIMIT_SEARCH: '3', LIMIT_SEARCH_WITH_TOKEN: '5', LIMIT_AUTH: '4', IS_PROXIED: 'true' };

beforeAll(async () => {
  Object.assign(process.env, SETTINGS);
  running = await startStrapi();
  strapi = running.strapi;
  const { changesOf } = loadOutside(`${__dirname}/../../../dist/src/reading/server/changes/changes.js`) as {
    changesOf: typeof ChangesOf;
  };
  changes = changesOf(strapi);
});
afterAll(async () => {
  for (const name of Object.keys(SETTINGS)) delete process.env[name];
  await running?.stop();
});

const get = (path: string, token?: string) => {
  const request = running.request.get(path);
  return token ? request.set('Authorization', `Bearer ${token}`) : request;
};

async function roleOf(type: string): Promise<number> {
  const { id } = await strapi.db.query(ROLE).findOne({ where: { type } });
  return id;
}

/** The queries about `tables` while `work` is done. */
async function queriesOf(tables: readonly string[], work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const listen = ({ sql }: { sql: string }) => {
    if (tables.some((table) => sql.includes(`"${table}"`))) seen.push(sql);
  };
  strapi.db.connection.on('query', listen);
  try {
    await work();
  } finally {
    strapi.db.connection.removeListener('query', listen);
  }
  return seen;
}

describe('what a role may do', () => {
  /** Another process, as far as the database can tell. */
  let other: Client;
  const RIGHTS = ['up_permissions', 'up_roles', 'up_permissions_role_lnk'];
  const questions = (token?: string) =>
    queriesOf(RIGHTS, async () => void (await get('/api/users/me', token)));

  beforeAll(async () => {
    other = new Client({ connectionString: running.databaseUrl });
    await other.connect();
  });
  afterAll(() => other.end());

  const abilityOf = async (token?: string): Promise<unknown> => {
    const made = jest.spyOn(strapi.contentAPI.permissions.engine, 'generateAbility');
    try {
      await get('/api/users/me', token);
      return await made.mock.results[0]?.value;
    } finally {
      made.mockRestore();
    }
  };

  test('is asked of the database at each request until changes are heard', async () => {
    expect(changes.areHeard).toBe(false);
    expect(await questions()).not.toEqual([]);
    expect(await questions()).not.toEqual([]);
  });

  test('is asked once while they are, and the ability is the same object', async () => {
    changes.start();
    await eventually(() => Promise.resolve(expect(changes.areHeard).toBe(true)));
    const first = await abilityOf();
    expect(first).toBeDefined();
    expect(await questions()).toEqual([]);
    expect(await abilityOf()).toBe(first);
    await other.query('UPDATE up_roles SET description = description');
    await eventually(async () => expect(await questions()).not.toEqual([]));
    expect(await abilityOf()).toBe(first);
  });

  test('changes with its permissions, at once in this process and soon with another', async () => {
    expect((await get('/api/persons')).status).toBe(200);
    const before = await abilityOf();
    const where = { action: 'api::person.person.find', role: { type: 'public' } };
    const { id } = await strapi.db.query(PERMISSION).findOne({ where });
    await strapi.db.query(PERMISSION).delete({ where: { id } });
    expect((await get('/api/persons')).status).toBe(403);
    expect(await abilityOf()).not.toBe(before);

    const { rows } = await other.query('INSERT INTO up_permissions (action) VALUES ($1) RETURNING id', [
      where.action,
    ]);
    await other.query(
      `INSERT INTO up_permissions_role_lnk (permission_id, role_id, permission_ord)
       SELECT $1, id, 99 FROM up_roles WHERE type = 'public'`,
      [rows[0].id],
    );
    await eventually(async () => expect((await get('/api/persons')).status).toBe(200));
    expect(await abilityOf()).toBe(before);
    await other.query('DELETE FROM up_permissions WHERE id = $1', [rows[0].id]);
    await eventually(async () => expect((await get('/api/persons')).status).toBe(403));
    await strapi.db
      .query(PERMISSION)
      .create({ data: { action: where.action, role: await roleOf('public') } });
  });

  test('of a user is that of the role that he or she has now; a blocked one may nothing', async () => {
    const user = await apiUser(strapi, 'reader');
    expect((await get('/api/persons', user.token)).status).toBe(200);
    expect(await abilityOf(user.token)).toBe(await abilityOf(user.token));
    const users = strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { id: user.id }, data: { role: await roleOf('authenticated') } });
    expect((await get('/api/persons', user.token)).status).toBe(403);
    await users.update({ where: { id: user.id }, data: { blocked: true } });
    expect((await get('/api/users/me', user.token)).status).toBe(401);
  });

  test('of an API token is not kept', async () => {
    const token = await apiToken(strapi, { permissions: ['api::person.person.find'] });
    expect((await get('/api/persons', token)).status).toBe(200);
    expect((await get('/api/articles', token)).status).toBe(403);
    await strapi.db.query('admin::api-token').deleteMany({});
    expect((await get('/api/persons', token)).status).toBe(401);
  });
});

describe('a partner', () => {
  let partner: ApiUser;
  let own: string;
  let embargoed: string;
  let published: string;
  const others: Record<string, string> = {};

  beforeAll(async () => {
    const source = async (name: string) =>
      (
        await strapi
          .documents('plugin::wire.source')
          .create({ data: { name, slug: name.toLowerCase() } as never })
      ).documentId;
    const [mine, theirs] = [await source('Mine'), await source('Theirs')];
    const person = await strapi
      .documents('api::person.person')
      .create({ data: { name: 'Ane Berg', slug: 'ane-berg' } as never });
    const draft = async (headline: string, data: object = {}) => {
      const made = await strapi.documents('api::article.article').create({
        data: {
          headline,
          slug: headline.toLowerCase(),
          persons: [person.documentId],
          source: mine,
          ...data,
        } as never,
      });
      return made.documentId;
    };
    own = await draft('Own');
    embargoed = await draft('Embargoed', { embargoed: '2099-01-01T00:00:00.000Z' });
    published = await draft('Published');
    await strapi.documents('api::article.article').publish({ documentId: published });
    others.theirs = await draft('Theirs', { source: theirs });
    others.nobodys = await draft('Nobodys', { source: null });
    others.withheld = await draft('Withheld', { pubStatus: 'withheld' });
    others.killed = await draft('Killed', { pubStatus: 'canceled' });
    partner = await apiUser(strapi, 'partner', [mine]);
  });

  const headlines = ({ body }: { body: { data: { headline: string }[] } }) =>
    body.data.map(({ headline }) => headline).sort();

  test.each(['/api/articles?status=draft', '/api/articles/drafts', '/api/articles/drafts?status=published'])(
    'reads the drafts of the own sources, with their embargo, and no others: %s',
    async (path) => {
      const response = await get(path, partner.token);
      expect(response.status).toBe(200);
      expect(headlines(response)).toEqual(['Embargoed', 'Own', 'Published']);
      expect(response.body.meta.pagination.total).toBe(3);
      expect(response.body.data.every((article: object) => 'embargoed' in article)).toBe(true);
    },
  );

  test('reads one by its id', async () => {
    const response = await get(`/api/articles/${embargoed}?status=draft&fields=headline`, partner.token);
    expect(response.body.data).toMatchObject({
      headline: 'Embargoed',
      embargoed: '2099-01-01T00:00:00.000Z',
    });
    for (const id of Object.values(others)) {
      expect((await get(`/api/articles/${id}?status=draft`, partner.token)).status).toBe(404);
    }
    expect((await get(`/api/articles/${own}`, partner.token)).status).toBe(404);
  });

  test.each([
    '_q=e',
    'filters[headline][$notNull]=true',
    'filters[$or][0][headline][$notNull]=true&filters[$or][1][id][$notNull]=true',
    'filters[$not][headline][$eq]=Nothing',
    'filters[source][name][$in][0]=Theirs&filters[source][name][$in][1]=Mine',
    'filters[source][name][$ne]=Mine',
    'filters[pubStatus][$in][0]=canceled&filters[pubStatus][$in][1]=withheld',
    'filters[persons][name][$eq]=Ane Berg',
    'sort[0]=source.name&pagination[pageSize]=100',
    'pagination[start]=0&pagination[limit]=100',
    'populate=*',
    'populate[image][populate]=*',
    'populate[persons]=true&populate[source]=true',
  ])('sees no others with %s', async (query) => {
    const response = await get(`/api/articles?status=draft&${query}`, partner.token);
    expect(response.status).toBe(200);
    const seen = headlines(response);
    expect(['Embargoed', 'Own', 'Published']).toEqual(expect.arrayContaining(seen));
    expect(response.body.meta.pagination.total).toBe(seen.length);
    expect(JSON.stringify(response.body)).not.toMatch(/Nobodys|Withheld|Killed|draftSources/u);
  });

  test.each([
    'articles?status=draft&populate[persons][populate]=articles',
    'articles?status=draft&populate[persons][populate]=*',
    'articles?status=draft&populate[0]=persons.articles',
    'articles?status=draft&populate[persons][populate][articles][fields]=headline',
    'articles?status=draft&populate[image][populate]=related',
    'articles?status=draft&filters[persons][articles][headline][$startsWith]=T',
    'articles?status=draft&sort=persons.articles.headline',
    'articles/drafts?populate[persons][populate]=articles',
    'persons?status=draft&populate=articles',
    'persons?filters[articles][headline][$startsWith]=T',
    'wire/sources?status=draft&populate=*',
    'articles?publicationFilter=modified',
    'articles?status=draft&publicationFilter=never-published',
    'articles?hasPublishedVersion=false',
  ])('may not ask for %s', async (path) => {
    const response = await get(`/api/${path}`, partner.token);
    expect([path, response.status]).toEqual([path, 400]);
  });

  test('is told to have sources named, and has none left when they are taken away', async () => {
    const without = await apiUser(strapi, 'partner');
    const refused = await get('/api/articles?status=draft', without.token);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/No source is yours/u);
    expect((await get('/api/articles', without.token)).status).toBe(200);
  });

  test('has no more than others when the permission is taken away', async () => {
    const where = { action: 'api::article.draft.find', role: { type: 'partner' } };
    const taken = await strapi.db.query(PERMISSION).findOne({ where });
    await strapi.db.query(PERMISSION).delete({ where: { id: taken.id } });
    expect((await get('/api/articles?status=draft', partner.token)).status).toBe(400);
    expect((await get('/api/articles/drafts', partner.token)).status).toBe(403);
    await strapi.db
      .query(PERMISSION)
      .create({ data: { action: where.action, role: await roleOf('partner') } });
  });

  test('is the only one beside API tokens who reads drafts', async () => {
    const reader = await apiUser(strapi, 'reader');
    expect((await get('/api/articles?status=draft', reader.token)).status).toBe(400);
    expect((await get('/api/articles/drafts', reader.token)).status).toBe(403);
    expect((await get('/api/articles?status=draft')).status).toBe(400);
    expect((await get('/api/articles/drafts')).status).toBe(403);
    const token = await apiToken(strapi, { type: 'read-only' });
    expect((await get('/api/articles/drafts', token)).body.meta.pagination.total).toBe(7);
  });

  test('does not see which sources are his or hers, nor does anybody choose them', async () => {
    const me = await get('/api/users/me?populate=*', partner.token);
    expect(me.body).toMatchObject({ email: partner.email });
    expect(JSON.stringify(me.body)).not.toMatch(/draftSources|Mine/u);
    expect((await get('/api/users/me?filters[draftSources][name]=Mine', partner.token)).status).toBe(400);
  });
});

describe('too many requests', () => {
  const from = (address: string, path: string) => running.request.get(path).set('X-Forwarded-For', address);

  test('are refused until some time has passed, for one address', async () => {
    const path = '/api/articles/search?q=boats';
    for (let count = 0; count < 3; count += 1) expect((await from('203.0.113.1', path)).status).not.toBe(429);
    const refused = await from('203.0.113.1', path);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await from('203.0.113.2', path)).status).not.toBe(429);
    expect((await from('203.0.113.1', '/api/articles')).status).toBe(200);
  });

  test('cannot be had by making up addresses, or by using others of the same network', async () => {
    const statuses = [];
    for (let host = 1; host <= 4; host += 1) {
      const made = await from(`198.51.100.${host}, 2001:db8:7:7::${host}`, '/api/persons/search?q=x');
      statuses.push(made.status === 429);
    }
    expect(statuses).toEqual([false, false, false, true]);
  });

  let made = 0;

  test('are more with a token', async () => {
    const token = await apiToken(strapi, { type: 'read-only' });
    const statuses = [];
    for (let count = 0; count < 7; count += 1) {
      const response = await from('203.0.113.3', '/api/persons/search?q=x').set(
        'Authorization',
        `Bearer ${token}`,
      );
      statuses.push(response.status === 429);
    }
    // The first is anybody's: whose it is, is known with its answer.
    expect(statuses).toEqual([false, false, false, false, false, false, true]);
  });

  test.each(['Basic abc', 'Bearer none', 'Bearer', 'Bearer a b'])(
    'are not more with a token that is made up: %s',
    async (authorization) => {
      made += 1;
      const statuses = [];
      for (let count = 0; count < 4; count += 1) {
        const response = await from(`192.0.2.${made}`, '/api/persons/search?q=x').set(
          'Authorization',
          authorization,
        );
        statuses.push(response.status === 429);
      }
      expect(statuses).toEqual([false, false, false, true]);
    },
  );

  test('are those, too, that search with Strapi’s own parameter', async () => {
    const statuses = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await from('203.0.113.5', '/api/articles?_q=boats')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test('do not ask for one mail address after the other', async () => {
    const statuses = [];
    for (let count = 0; count < 5; count += 1) {
      const response = await running.request
        .post('/api/auth/forgot-password')
        .set('X-Forwarded-For', '203.0.113.4')
        .send({ email: `reader-${count}@copydesk.example` });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
});

describe('an account', () => {
  let turn = 10;
  const post = (path: string, body: object) =>
    running.request
      .post(path)
      .set('X-Forwarded-For', `203.0.113.${(turn += 1)}`)
      .send(body);

  test('is not told of by the routes that send mail', async () => {
    const sent = jest.fn().mockRejectedValue(new Error('no mail server'));
    strapi.plugin('email').service('email').send = sent;
    const user = await apiUser(strapi, 'reader');
    for (const route of ['forgot-password', 'send-email-confirmation']) {
      const answers = [];
      for (const email of [user.email, 'nobody@copydesk.example']) {
        const { status, body } = await post(`/api/auth/${route}`, { email });
        answers.push({ status, body: JSON.stringify(body).replace(email, '') });
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0].status).toBe(200);
    }
    await eventually(() => Promise.resolve(expect(sent).toHaveBeenCalledTimes(1)));
    const found = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { id: user.id } });
    expect(found.resetPasswordToken).toMatch(/^[0-9a-f]{128}$/u);
  });

  test('is not told of by signing in', async () => {
    const compare = jest.spyOn(strapi.service('plugin::users-permissions.user') as never, 'validatePassword');
    const user = await apiUser(strapi, 'reader');
    const answers = [];
    for (const identifier of [user.email, 'nobody@copydesk.example']) {
      const { status, body } = await post('/api/auth/local', { identifier, password: 'Wrong-Horse-9' });
      answers.push({ status, body });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(compare).toHaveBeenCalledTimes(2);
    compare.mockRestore();
    const right = await post('/api/auth/local', { identifier: user.email, password: user.password });
    expect(right.body.user.email).toBe(user.email);
  });

  test.each(['forgot-password', 'send-email-confirmation', 'local', 'reset-password'])(
    'is not asked for without what %s needs',
    async (route) => {
      for (const body of [{}, { email: 7, identifier: [], code: {} }, []]) {
        expect((await post(`/api/auth/${route}`, body)).status).toBe(400);
      }
    },
  );
});
