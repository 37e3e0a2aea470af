import type { Middleware } from 'koa';
import { Client } from 'pg';
import type { changesOf as ChangesOf } from '../../../src/reading/server/changes/changes';
import type { readerOf as ReaderOf } from '../../../src/reading/server/reader';
import type { Listener as ListenerClass } from '../../../src/reading/server/changes/listener';
import { makeNewsroom } from '../content-model/newsroom';
import { apiToken, startStrapi, type RunningStrapi } from '../support';
import { eventually } from '../../support/eventually';

let running: RunningStrapi;
let newsroom: Awaited<ReturnType<typeof makeNewsroom>>;
/** Another process, as far as the database can tell. */
let other: Client;
let changes: ReturnType<typeof ChangesOf>;
let connections: ReturnType<typeof ReaderOf>['connections'];
/** Statements that answers took. */
const asked: string[] = [];
/** What an answer waits for when the database has given it. */
let hold = async (): Promise<void> => undefined;

interface Layer {
  path: string;
  methods: string[];
  stack: Middleware[];
}

declare const loadOutside: NodeRequire;

const PATH = '/api/articles?filters[slug][$eq]=boats-come-home&populate[persons]=true';

beforeAll(async () => {
  running = await startStrapi();
  const { strapi } = running;
  newsroom = await makeNewsroom(strapi);
  other = new Client({ connectionString: running.databaseUrl });
  await other.connect();
  const { changesOf } = loadOutside(`${__dirname}/../../../dist/src/reading/server/changes/changes.js`) as {
    changesOf: typeof ChangesOf;
  };
  changes = changesOf(strapi);
  // What is done beside requests, for the search index say, is none of theirs.
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    if (strapi.requestContext.get()) asked.push(sql);
  });
  const { readerOf } = loadOutside(`${__dirname}/../../../dist/src/reading/server/reader.js`) as {
    readerOf: typeof ReaderOf;
  };
  ({ connections } = readerOf(strapi));
  const { rows } = connections;
  connections.rows = async (...given) => {
    asked.push(given[0]);
    const found = await rows(...given);
    await hold();
    return found;
  };
  await running.request.get(PATH);
  await eventually(async () => expect(changes.areHeard).toBe(true));
});
afterAll(async () => {
  await other?.end();
  await running?.stop();
});

const get = (path = PATH, headers: Record<string, string> = {}) => running.request.get(path).set(headers);

/** The statements that an answer takes. */
async function statements(ask: () => PromiseLike<unknown>): Promise<string[]> {
  const before = asked.length;
  await ask();
  return asked.slice(before);
}

/** Has a middleware stand before all others of a route while something is done. */
async function withOnRoute(path: string, middleware: Middleware, work: () => Promise<void>): Promise<void> {
  const { stack } = running.strapi.server.router as unknown as { stack: Layer[] };
  const layer = stack.find(({ path: of, methods }) => of === path && methods.includes('GET')) as Layer;
  layer.stack.unshift(middleware);
  try {
    await work();
  } finally {
    layer.stack.shift();
  }
}

/** Asks until the answer is one that is kept. */
async function keep(path = PATH): Promise<string> {
  // What comes into the search index a moment later is a change, too.
  await eventually(async () => {
    expect((await other.query('SELECT FROM reading_search_due')).rowCount).toBe(0);
    expect(await statements(() => get(path))).toEqual([]);
  });
  return (await get(path)).text;
}

/** Waits until what another process has committed has been heard of. */
const heard = async (work: () => Promise<unknown>): Promise<void> => {
  let isHeard = false;
  changes.on(() => (isHeard = true));
  await work();
  await eventually(async () => expect(isHeard).toBe(true));
};

const nameOf = async (): Promise<string> => (await get()).body.data[0].persons[0].name;

test('what was answered once is answered again without a question to the database, head and all', async () => {
  const kept = await keep();
  expect(
    await statements(() =>
      get('/api/articles?populate%5Bpersons%5D=true&filters%5Bslug%5D%5B%24eq%5D=boats-come-home'),
    ),
  ).toEqual([]);
  const response = await get(PATH, { Origin: 'https://site.example' });
  expect(response.text).toBe(kept);
  expect(response.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'access-control-allow-origin': 'https://site.example',
    'content-security-policy': expect.any(String),
  });
  expect(response.headers.vary).toMatch(/Origin.*Authorization/);
  expect((await get()).headers['access-control-allow-origin']).not.toBe('https://site.example');
  const head = await running.request.head(PATH);
  expect(head.status).toBe(200);
  expect(head.headers).toMatchObject({
    etag: response.headers.etag,
    'content-length': String(Buffer.byteLength(kept)),
  });
  expect(head.text ?? '').toBe('');
});

test('many who ask at once for what is not kept are answered with one making', async () => {
  await keep();
  changes.turn();
  const one = await statements(() => get());
  changes.turn();
  const answers: string[] = [];
  const all = await statements(() =>
    Promise.all(Array.from({ length: 12 }, async () => answers.push((await get()).text))),
  );
  expect(all.length).toBeLessThanOrEqual(one.length);
  expect(new Set(answers).size).toBe(1);
});

describe('a change is seen by the next answer', () => {
  test('after a save in this process', async () => {
    await keep();
    await running.strapi
      .documents('api::person.person')
      .update({ documentId: newsroom.director.documentId, data: { name: 'Ane Berg-Dahl' } as never });
    expect(await nameOf()).toBe('Ane Berg-Dahl');
  });

  test('after plain SQL in this process', async () => {
    await keep();
    await running.strapi.db.connection('persons').update({ name: 'Ane Lund' });
    expect(await nameOf()).toBe('Ane Lund');
    await keep();
    // On connections that have been through a transaction, and on others.
    await running.strapi.db.transaction(async ({ trx }) => {
      await trx('persons').update({ name: 'Ane Berg' });
      // Others see it when it is committed.
      expect(await nameOf()).toBe('Ane Lund');
    });
    expect(await nameOf()).toBe('Ane Berg');
    await keep();
    await running.strapi.db.connection('persons').update({ name: 'Ane Lund' });
    expect(await nameOf()).toBe('Ane Lund');
  });

  test('when another process has made it', async () => {
    await keep();
    await heard(() => other.query("UPDATE persons SET name = 'Ane Vik'"));
    expect(await nameOf()).toBe('Ane Vik');
  });

  test.each([
    [
      'a link',
      `DELETE FROM articles_persons_lnk WHERE article_id IN (SELECT id FROM articles WHERE published_at IS NOT NULL)`,
    ],
    ['a component', `UPDATE components_person_positions SET title = 'Head'`],
    ['a notice', `UPDATE wire_notices SET issuer = 'North Wire Service'`],
    ['a published article', `UPDATE articles SET abstract = 'In short' WHERE published_at IS NOT NULL`],
    [
      'an article that is public no more',
      `UPDATE articles SET published_at = NULL WHERE headline = 'Boats Come Home'`,
    ],
    ['one that is again', `UPDATE articles SET published_at = now() WHERE headline = 'Boats Come Home'`],
  ])('%s in another process', async (_what, sql) => {
    await keep();
    await heard(() => other.query(sql));
    expect(await statements(() => get())).not.toEqual([]);
  });

  test('when what anybody may read has changed', async () => {
    const path = '/api/organizations';
    await keep(path);
    const where = `action = 'api::organization.organization.find'`;
    const { rows } = await other.query(
      `SELECT l.* FROM up_permissions_role_lnk AS l JOIN up_permissions AS p ON p.id = l.permission_id WHERE ${where}`,
    );
    await heard(() =>
      other.query(
        `DELETE FROM up_permissions_role_lnk USING up_permissions AS p WHERE p.id = permission_id AND ${where}`,
      ),
    );
    const refused = await get(path);
    expect(refused.status).toBe(403);
    expect(refused.headers['cache-control']).toBe('no-store');
    await heard(() =>
      other.query(
        'INSERT INTO up_permissions_role_lnk (permission_id, role_id, permission_ord) VALUES ($1, $2, $3)',
        [rows[0].permission_id, rows[0].role_id, rows[0].permission_ord],
      ),
    );
    expect((await get(path)).status).toBe(200);
  });
});

test.each([
  ['a draft', `UPDATE articles SET abstract = 'New' WHERE published_at IS NULL`],
  [
    'a link of a draft',
    `DELETE FROM articles_events_lnk WHERE article_id IN (SELECT id FROM articles WHERE published_at IS NULL)`,
  ],
  ['a count for the desk', 'UPDATE wire_notices SET article_count = article_count + 1'],
  ['nothing at all', 'UPDATE persons SET name = name WHERE false'],
])('what readers do not see forgets no answer: %s', async (_what, sql) => {
  await keep();
  await other.query(sql);
  // Whatever the statement has told is heard by then.
  await running.strapi.db.connection.raw('CREATE TEMPORARY TABLE told (id integer)');
  await running.strapi.db.connection.raw('DROP TABLE told');
  expect(await statements(() => get())).toEqual([]);
});

test('what is being made while something changes is kept for nobody', async () => {
  await keep();
  let go!: () => void;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const isRead = new Promise<void>((resolve) => {
    hold = () => {
      resolve();
      return gate;
    };
  });
  changes.turn();
  const early = get().then((response) => response.body.data[0].dateline);
  await isRead;
  hold = async () => undefined;
  await heard(() => other.query(`UPDATE articles SET dateline = 'BERGEN' WHERE published_at IS NOT NULL`));
  go();
  expect(await early).toBeNull();
  expect((await get()).body.data[0].dateline).toBe('BERGEN');
});

describe('conditional requests', () => {
  test('304 for who has it, by its tag; a changed body is given', async () => {
    await keep();
    const { etag } = (await get()).headers;
    const fresh = await get(PATH, { 'If-None-Match': `"other", W/${etag}` });
    expect(fresh.status).toBe(304);
    expect(fresh.text).toBe('');
    expect(fresh.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(fresh.headers).not.toHaveProperty('content-type');
    await other.query(`UPDATE articles SET credit = 'North Wire' WHERE published_at IS NOT NULL`);
    await eventually(async () => expect((await get(PATH, { 'If-None-Match': etag })).status).toBe(200));
  });

  test('by a date only when no change can have been within its second', async () => {
    await keep();
    expect((await get()).headers).not.toHaveProperty('last-modified');
    await eventually(async () => expect((await get()).headers).toHaveProperty('last-modified'));
    const date = (await get()).headers['last-modified'];
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
    expect((await get(PATH, { 'If-Modified-Since': date })).status).toBe(304);
    const both = await get(PATH, { 'If-Modified-Since': date, 'If-None-Match': '"another"' });
    expect(both.status).toBe(200);
    await running.strapi.db.connection('persons').update({ name: 'Ane Holm' });
    const after = await get(PATH, { 'If-Modified-Since': date });
    expect(after.status).toBe(200);
    expect(after.headers).not.toHaveProperty('last-modified');
  });
});

test('who says who he is gets his own answer, that nobody else may keep', async () => {
  const kept = await keep();
  const token = await apiToken(running.strapi, { type: 'read-only' });
  const draft = await get('/api/articles?status=draft&filters[slug][$eq]=not-yet-public', {
    Authorization: `Bearer ${token}`,
  });
  expect(draft.body.data).toHaveLength(1);
  expect(draft.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.any(String) });
  expect(draft.headers.vary).toMatch(/Authorization/);
  const again = await get('/api/articles?status=draft&filters[slug][$eq]=not-yet-public', {
    Authorization: `Bearer ${token}`,
    'If-None-Match': draft.headers.etag,
  });
  expect(again.status).toBe(304);
  expect((await get('/api/articles?status=draft&filters[slug][$eq]=not-yet-public')).status).toBe(400);
  expect((await get(PATH, { Authorization: 'Bearer nobody' })).status).toBe(401);
  expect(kept).toBe((await get()).text);
});

test('who asks for another form of an answer gets none that is kept, and leaves none', async () => {
  const path = '/api/articles?fields=headline&sort=id';
  changes.turn();
  const other = await get(path, { 'Strapi-Response-Format': 'v4' });
  expect(other.body.data[0]).toHaveProperty('attributes');
  expect(other.headers.vary).toMatch(/Strapi-Response-Format.*Strapi-Encode-Source-Maps/);
  expect((await get(path)).body.data[0]).not.toHaveProperty('attributes');
  await keep(path);
  expect((await get(path, { 'Strapi-Response-Format': 'v4' })).body.data[0]).toHaveProperty('attributes');
});

test('nothing is kept of a route that asks more than who may read', async () => {
  const path = '/api/events';
  await keep(path);
  const ofAProject: Middleware = async (ctx, next) => {
    await next();
    const { config } = ctx.state.route;
    ctx.state.route = { ...ctx.state.route, config: { ...config, policies: ['global::of-a-project'] } };
  };
  await withOnRoute(path, ofAProject, async () => {
    changes.turn();
    for (let count = 0; count < 3; count += 1) {
      let response: Awaited<ReturnType<typeof get>> | undefined;
      expect(await statements(async () => (response = await get(path)))).not.toEqual([]);
      expect(response?.headers['cache-control']).toBe('private, no-cache');
    }
  });
});

test('an answer of before a change says nothing of when something was changed', async () => {
  const isDated = async () => expect((await get()).headers).toHaveProperty('last-modified');
  await eventually(isDated);
  let go!: () => void;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const isRead = new Promise<void>((resolve) => {
    hold = () => {
      resolve();
      return gate;
    };
  });
  const early = get(`${PATH}&fields=headline`).then(({ headers }) => headers);
  await isRead;
  hold = async () => undefined;
  changes.turn();
  await eventually(isDated);
  go();
  expect(await early).not.toHaveProperty('last-modified');
});

test('who waits too long for a connection is told to ask again, and answered when there is one', async () => {
  const { max } = running.strapi.config.get('reading.connections') as { max: number };
  await other.query('SELECT pg_advisory_lock(4711)');
  const held = Array.from({ length: max }, () =>
    connections.rows('SELECT pg_advisory_xact_lock_shared(4711)::text', []),
  );
  const path = `${PATH}&fields=slug`;
  const refused = await get(path);
  await other.query('SELECT pg_advisory_unlock(4711)');
  await Promise.all(held);
  expect(refused.status).toBe(503);
  expect(refused.body).toMatchObject({ data: null, error: { status: 503, name: 'ServiceUnavailableError' } });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.headers['cache-control']).toBe('no-store');
  expect((await get(path)).status).toBe(200);
});

describe('lists in lists', () => {
  test.each([
    'populate[persons][populate][articles][populate]=persons',
    'populate[0]=persons.articles.persons',
    'populate[persons][filters][name][$notNull]=true&populate[persons][populate][articles][populate]=persons',
    'populate[persons][populate][articles][populate][persons][count]=true',
  ])('go no deeper than two, but for tokens: %s', async (query) => {
    const refused = await get(`/api/articles?${query}`);
    expect([refused.status, refused.body.error?.name]).toEqual([400, 'ValidationError']);
    const token = await apiToken(running.strapi, { type: 'full-access' });
    expect((await get(`/api/articles?${query}`, { Authorization: `Bearer ${token}` })).status).toBe(200);
  });

  test('hold no more related records than there may be', async () => {
    const path = '/api/articles?populate[persons][populate]=articles';
    const most = running.strapi.config.get('reading.mostRelated');
    await other.query(
      `INSERT INTO articles_persons_lnk (article_id, person_id)
       SELECT a.id, p.id FROM articles AS a, persons AS p WHERE a.published_at IS NOT NULL ON CONFLICT DO NOTHING`,
    );
    expect((await get(path)).status).toBe(200);
    running.strapi.config.set('reading.mostRelated', 0);
    changes.turn();
    const refused = await get(path);
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/more than 0 related records/);
    expect((await get('/api/persons?populate=articles')).status).toBe(400);
    expect((await get('/api/articles?populate=persons')).status).toBe(200);
    const token = await apiToken(running.strapi, { type: 'full-access' });
    expect((await get(path, { Authorization: `Bearer ${token}` })).status).toBe(200);
    running.strapi.config.set('reading.mostRelated', most);
  });
});

test('while changes are not heard nothing is kept, and nothing is given that was', async () => {
  await keep();
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%clock_timestamp()%' AND pid <> pg_backend_pid() AND datname = current_database()`;
  await heard(() => other.query(end));
  await other.query(`UPDATE persons SET name = 'Ane Moe'`);
  await running.strapi.db.connection('persons').update({ name: 'Ane Dal' });
  expect((await get()).status).toBe(200);
  await eventually(async () => expect(changes.areHeard).toBe(true));
  await keep();
  await heard(() => other.query(`UPDATE persons SET name = 'Ane Rud'`));
});

test('two that listen both hear of what this process has saved, and one that lost its connection begins anew', async () => {
  const { Listener } = loadOutside(`${__dirname}/../../../dist/src/reading/server/changes/listener.js`) as {
    Listener: typeof ListenerClass;
  };
  const told = { begun: 0, lost: 0, heard: [] as string[] };
  let client!: Client;
  const second = new Listener({
    open: () => (client = new Client({ connectionString: running.databaseUrl })),
    channel: 'copydesk_reading',
    setClock: () => undefined,
    begin: () => (told.begun += 1),
    hear: (payload) => told.heard.push(payload),
    lose: () => (told.lost += 1),
  });
  second.start();
  await eventually(async () => expect(second.isListening).toBe(true));
  await heard(async () => {
    await running.strapi.db.connection('persons').update({ name: 'Ane Lie' });
    await second.catchUp();
    expect(told.heard).toEqual(['content']);
  });
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  await other.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
  await eventually(async () => expect(told).toMatchObject({ begun: 2, lost: 1 }));
  await second.stop();
  expect(second.isListening).toBe(false);
});

test('who says nothing of who it is has no session opened, and who does has', async () => {
  const path = '/api/persons';
  let hasSession: boolean | undefined;
  const look: Middleware = async (ctx, next) => {
    const symbols = Object.getOwnPropertySymbols(ctx).map(({ description }) => description);
    hasSession = symbols.includes('contextSession instance');
    await next();
  };
  await withOnRoute(path, look, async () => {
    changes.turn();
    await get(path);
    expect(hasSession).toBe(false);
    await get(path, { Authorization: `Bearer ${await apiToken(running.strapi)}` });
    expect(hasSession).toBe(true);
  });
});

test('tables that are emptied leave nothing in what is kept of them', async () => {
  const kept = async (table: string): Promise<number> =>
    Number((await other.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
  await keep();
  expect(await kept('reading_search')).toBeGreaterThan(0);
  expect(await kept('reading_mentions')).toBeGreaterThan(0);
  await other.query('BEGIN');
  try {
    await other.query('TRUNCATE articles CASCADE');
    expect(await kept('reading_search')).toBe(0);
    expect(await kept('reading_mentions')).toBe(0);
  } finally {
    await other.query('ROLLBACK');
  }
});

test('nothing is kept in a project that has a sanitizer of answers of its own', async () => {
  await keep();
  const sanitizers = running.strapi.sanitizers.get('content-api.output') as unknown[];
  sanitizers.push(() => (data: unknown) => data);
  try {
    changes.turn();
    for (let count = 0; count < 3; count += 1) {
      let headers: Record<string, string> = {};
      expect(await statements(async () => ({ headers } = await get()))).not.toEqual([]);
      expect(headers['cache-control']).toBe('private, no-cache');
    }
  } finally {
    sanitizers.pop();
  }
});
