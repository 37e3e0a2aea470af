import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { apiToken, apiUser, startStrapi, type ApiUser, type RunningStrapi } from '../../support';
import { wireDesk, type WireDesk } from '../../support/wire-desk';
import { NO_WARRANTY, SPONSORED, wireItem } from '../../support/wire-stories';
import { METHODS, readContract, type Method } from './documented';

const contract = readContract();

let running: RunningStrapi;
let desk: WireDesk;
let user: ApiUser;
const tokens: Record<'full' | 'nothing', string> = { full: '', nothing: '' };
/** What stands in the place of an address's parameters, by address. */
const known: Record<string, Record<string, string>> = {};
/** `get /articles 200`: what was made to happen. */
const seen = new Set<string>();

const EVENT = 'It will be shown at the Northern Harbours Conference in Fenwick Bay in September 2026.';
const TYPES = ['articles', 'persons', 'organizations', 'events'];
const LIMIT = 400;

beforeAll(async () => {
  process.env.LIMIT_SEARCH = String(LIMIT);
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  tokens.full = await apiToken(running.strapi, { type: 'full-access' });
  tokens.nothing = await apiToken(running.strapi, { permissions: ['plugin::upload.content-api.find'] });
  user = await apiUser(running.strapi, 'reader');
  await fill();
});
afterAll(async () => {
  delete process.env.LIMIT_SEARCH;
  desk?.dispose();
  await running?.stop();
});

async function fill(): Promise<void> {
  const { article } = await desk.sendOne(
    wireItem({ subjects: [{ code: 'medtop:20000002', name: 'arts' }] }, [EVENT, NO_WARRANTY]),
    { publish: true },
  );
  await desk.sendOne(wireItem(), { publish: true });
  const held = await desk.sendOne(wireItem({}, [SPONSORED]));
  known.held = { documentId: held.article! };
  const killed = wireItem();
  const gone = await desk.sendOne(killed, { publish: true });
  known.gone = { id: gone.article!, slug: (await desk.draft(gone.article!)).slug as string };
  await desk.sendOne({ guid: killed.guid, version: '2', pubstatus: 'canceled', headline: 'KILL: withdrawn' });
  known.articles = { id: article!, slug: (await desk.draft(article!)).slug as string };
  for (const plural of TYPES.slice(1)) {
    const uid = `api::${plural.slice(0, -1)}.${plural.slice(0, -1)}`;
    const query = running.strapi.db.query(uid as never);
    await query.updateMany({ where: {}, data: { confirmed: true } });
    const found = (await query.findOne({ where: {} })) as { documentId: string; slug: string };
    known[plural] = { id: found.documentId, slug: found.slug };
  }
  const [version] = (await ask('get', `/wire/articles/${article}/versions`, tokens.full)).body.data;
  const [notice] = await running.strapi.documents('plugin::wire.notice' as never).findMany({});
  const [source] = await running.strapi.documents('plugin::wire.source' as never).findMany({});
  const [run] = await running.strapi.documents('plugin::wire.import' as never).findMany({});
  known['wire/notices'] = { id: notice.documentId };
  known['wire/sources'] = { id: source.documentId };
  known['wire/imports'] = { id: run.documentId };
  known['wire/articles'] = { documentId: article!, receipt: version.receipt };
}

function ask(
  method: Method,
  address: string,
  token?: string,
  body?: object,
  headers: Record<string, string> = {},
) {
  const request = running.request[method](`/api${address}`).set(headers);
  if (token) request.set('Authorization', `Bearer ${token}`);
  return body ? request.send(body) : request;
}

/** The address with known things in the place of its parameters; with `values`, with these. */
function addressOf(address: string, values?: Record<string, string>): string {
  const kind = Object.keys(known).find((key) => address.startsWith(`/${key}`)) ?? '';
  return address.replace(/\{(\w+)\}/gu, (_, name) => (values ?? known[kind])?.[name] ?? 'nothing-here');
}

interface Request {
  token?: string;
  body?: object;
  query?: string;
  values?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Makes a request and holds what comes back against the contract. */
async function expectAnswer(method: Method, address: string, status: number, request: Request = {}) {
  const { token, body, query = '', values, headers } = request;
  const asked = addressOf(address, values) + query;
  const response = await ask(method, asked, token, body, headers);
  expect({ asked, status: response.status, error: response.body?.error }).toEqual({
    asked,
    status,
    error: status < 400 ? undefined : expect.anything(),
  });
  const documented = contract.answerOf(method, address, status);
  if (!documented) throw new Error(`The contract has no ${status} of ${method} ${address}.`);
  const { answer, at } = documented;
  const type = (response.headers['content-type'] ?? '').split(';')[0];
  const schema = answer.content?.[type]?.schema;
  if (answer.content) expect({ asked, type, has: Boolean(schema) }).toEqual({ asked, type, has: true });
  if (type.endsWith('json') && schema) {
    const parsed = Object.keys(response.body).length > 0 ? response.body : JSON.parse(response.text);
    expect({ asked, problems: contract.problemsOf(at, type, parsed) }).toEqual({ asked, problems: [] });
  }
  for (const name of Object.keys(answer.headers ?? {}).filter((one) => one !== 'Last-Modified'))
    expect({ asked, name, value: response.headers[name.toLowerCase()] }).toEqual({
      asked,
      name,
      value: expect.any(String),
    });
  seen.add(`${method} ${address} ${status}`);
  return response;
}

const reading = contract.operations.filter(({ operation: { responses } }) => '304' in responses);

/** What an address has to be given to answer at all. */
const needed = (address: string): string =>
  address.endsWith('/search')
    ? address === '/articles/search'
      ? '?q=quay&facets=persons,organizations,events,subjects,sources,languages,years'
      : '?q=Fenwick'
    : '';
const tokenOf = (address: string): string | undefined =>
  address === '/articles/drafts' ? tokens.full : undefined;

test('the server gives the contract that is committed (npm run openapi), and says by what it is known again', async () => {
  const { body, headers } = await expectAnswer('get', '/openapi.json', 200);
  expect(body).toEqual(contract.document);
  const again = await ask('get', '/openapi.json', undefined, undefined, { 'If-None-Match': headers.etag });
  expect(again.status).toBe(304);
});

test('every address of the router is in the contract, and none that is not', () => {
  const OTHERS = /^\/(?:users(?!\/me)|users-permissions|upload|i18n|email|content-type-builder)(?:\/|$)/u;
  const layers = running.strapi.server.listRoutes() as { path: string; methods: string[] }[];
  const routes = layers
    .filter(({ path }) => path.startsWith('/api/'))
    .flatMap(({ path, methods }) =>
      METHODS.filter((method) => methods.includes(method.toUpperCase())).map(
        (method) =>
          `${method} ${path
            .slice('/api'.length)
            .replace('(.*)', '{provider}')
            .replace(/\{\*\w+\}/u, '{provider}')
            .replace(/:(\w+)/gu, '{$1}')}`,
      ),
    )
    .filter((route) => !OTHERS.test(route.split(' ')[1]));
  expect([...new Set(routes)].sort()).toEqual(
    contract.operations.map(({ method, address }) => `${method} ${address}`).sort(),
  );
});

test('what frontends read is as the contract says, with every status', async () => {
  for (const { address, operation } of reading) {
    const query = needed(address);
    const token = tokenOf(address);
    const { headers } = await expectAnswer('get', address, 200, { query, token });
    await expectAnswer('get', address, 304, { query, token, headers: { 'If-None-Match': headers.etag } });
    await expectAnswer('get', address, 400, { query: `${query || '?'}&nonsense=1`, token });
    await expectAnswer('get', address, 401, { query, token: 'none' });
    await expectAnswer('get', address, 403, { query, token: tokens.nothing });
    if ('404' in operation.responses)
      await expectAnswer('get', address, 404, {
        values: {},
        query: address.includes('{') ? '' : '?person=nobody',
      });
    if ('410' in operation.responses) await expectAnswer('get', address, 410, { values: known.gone });
  }
});

test('with everything populated, in pages of any kind, drafts too', async () => {
  for (const plural of TYPES) {
    await expectAnswer('get', `/${plural}`, 200, {
      query: '?populate=*&pagination[start]=0&pagination[limit]=5',
    });
    await expectAnswer('get', `/${plural}`, 200, {
      query: '?pagination[withCount]=false&sort=createdAt:desc',
    });
    await expectAnswer('get', `/${plural}/{id}`, 200, { query: '?populate=*' });
    await expectAnswer('get', `/${plural}/by-slug/{slug}`, 200, { query: '?names=all' });
  }
  for (const type of TYPES.slice(1))
    await expectAnswer('get', '/persons/{slug}/co-occurring', 200, { query: `?type=${type}` });
  await expectAnswer('get', '/articles', 200, { query: '?status=draft&populate=*', token: tokens.full });
});

test('limits and words of parameters are those of the contract', async () => {
  for (const { address, operation } of reading) {
    const ask = (name: string, value: unknown, status: number) =>
      expectAnswer('get', address, status, {
        query: `${needed(address).split('&')[0] || '?'}&${name}=${String(value)}`,
        token: tokenOf(address),
      });
    for (const { name, schema } of operation.parameters ?? []) {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([key, of]) => [`${name}[${key}]`, of] as const,
      );
      for (const [key, { maximum, enum: words }] of [[name, schema] as const, ...parts]) {
        if (typeof maximum === 'number') {
          await ask(key, maximum, 200);
          await ask(key, maximum + 1, 400);
        }
        if (Array.isArray(words) && key !== 'status') {
          for (const word of words) await ask(key, word, 200);
          await ask(key, 'nonsense', 400);
        }
      }
    }
  }
});

test('API tokens make, change and delete', async () => {
  const { full: token } = tokens;
  for (const plural of TYPES) {
    const key = plural === 'articles' ? 'headline' : 'name';
    const query = plural === 'articles' ? '?status=draft' : '';
    const body = { data: { [key]: `Made of ${plural}` } };
    const { body: made } = await expectAnswer('post', `/${plural}`, 201, { token, body, query });
    const values = { id: made.data.documentId };
    await expectAnswer('post', `/${plural}`, 400, { token, body: { data: { nonsense: 1 } } });
    await expectAnswer('put', `/${plural}/{id}`, 200, { token, values, body, query });
    await expectAnswer('put', `/${plural}/{id}`, 400, { token, values, body: { data: { nonsense: 1 } } });
    await expectAnswer('put', `/${plural}/{id}`, 404, { token, values: {}, body });
    for (const [method, address] of [
      ['post', `/${plural}`],
      ['put', `/${plural}/{id}`],
      ['delete', `/${plural}/{id}`],
    ] as const) {
      await expectAnswer(method, address, 401, { token: 'none', values });
      await expectAnswer(method, address, 403, { body, values });
    }
    await expectAnswer('delete', `/${plural}/{id}`, 204, { token, values });
  }
});

test("the wire's own addresses", async () => {
  const { full: token } = tokens;
  const own = contract.operations.filter(
    ({ address, operation }) => address.startsWith('/wire/') && !('304' in operation.responses),
  );
  for (const { method, address, operation } of own) {
    await expectAnswer(method, address, 401, { token: 'none' });
    await expectAnswer(method, address, 403, { token: tokens.nothing });
    if ('404' in operation.responses)
      await expectAnswer(method, address, 404, {
        token,
        values: {},
        ...(method === 'post' && { body: { reason: 'It may be published.' } }),
      });
  }
  await expectAnswer('post', '/wire/imports', 400, { token, body: {} });
  const body = { text: 'Ferries Collide Off Gull Island\n\nNobody was hurt.', source: 'Lantern Newswire' };
  const started = await expectAnswer('post', '/wire/imports', 202, { token, body });
  await expectAnswer('get', '/wire/imports/{id}', 200, {
    token,
    values: { id: started.body.data.documentId },
  });
  await expectAnswer('get', '/wire/imports/{id}', 200, { token });
  await expectAnswer('post', '/wire/imports/{id}/cancel', 200, { token });
  await expectAnswer('post', '/wire/imports/{id}/retry', 202, { token });
  await expectAnswer('get', '/wire/articles/{documentId}/versions', 200, { token });
  await expectAnswer('get', '/wire/articles/{documentId}/versions', 400, { token, query: '?pageSize=101' });
  await expectAnswer('get', '/wire/articles/{documentId}/versions/{receipt}/original', 200, { token });
  const override = '/wire/articles/{documentId}/override';
  await expectAnswer('post', override, 200, {
    token,
    values: known.held,
    body: { reason: 'It may be published.' },
  });
  await expectAnswer('post', override, 400, { token, body: { reason: '' } });
});

test('signing in, the own account, and out again', async () => {
  const { email: identifier, password, token } = user;
  const { body: signedIn } = await expectAnswer('post', '/auth/local', 200, {
    body: { identifier, password },
  });
  await expectAnswer('post', '/auth/local', 400, { body: { identifier, password: 'wrong' } });
  await expectAnswer('post', '/auth/local', 401, { token: 'none', body: {} });
  await expectAnswer('post', '/auth/local/register', 400, {
    body: { username: 'another', email: 'another@copydesk.example', password },
  });
  await expectAnswer('post', '/auth/refresh', 200, { body: { refreshToken: signedIn.refreshToken } });
  await expectAnswer('post', '/auth/refresh', 400, { body: {} });
  await expectAnswer('post', '/auth/refresh', 401, { body: { refreshToken: 'none' } });
  await expectAnswer('post', '/auth/forgot-password', 200, { body: { email: 'nobody@copydesk.example' } });
  await expectAnswer('post', '/auth/forgot-password', 400, { body: { email: 'none' } });
  await expectAnswer('post', '/auth/send-email-confirmation', 200, {
    body: { email: 'nobody@copydesk.example' },
  });
  await expectAnswer('post', '/auth/reset-password', 400, { body: {} });
  await expectAnswer('get', '/auth/email-confirmation', 400);
  await expectAnswer('get', '/users/me', 200, { token });
  await expectAnswer('get', '/users/me', 401, { token: 'none' });
  await expectAnswer('get', '/users/me', 403);
  await expectAnswer('get', '/auth/sessions', 200, { token });
  await expectAnswer('delete', '/auth/sessions/{sessionId}', 404, { token });
  const changed = await expectAnswer('post', '/auth/change-password', 200, {
    token,
    body: { currentPassword: password, password: 'Another-Horse-9', passwordConfirmation: 'Another-Horse-9' },
  });
  await expectAnswer('post', '/auth/logout', 200, { token: changed.body.jwt, body: {} });
});

test('the example with the official client reads the news', async () => {
  const script = `${__dirname}/../../../../docs/examples/read-the-news.mjs`;
  const { stdout } = await promisify(execFile)(process.execPath, [script, `${running.url}/api`]);
  expect(stdout).toContain('Opens at Fenwick Bay');
  expect(stdout).toContain('<mark>');
});

test('nothing is promised that was not made to happen', async () => {
  let last = 0;
  for (let asked = 0; last !== 429 && asked <= LIMIT; asked += 1)
    last = (await ask('get', '/persons/search?q=a')).status;
  for (const plural of TYPES) await expectAnswer('get', `/${plural}/search`, 429, { query: '?q=a' });
  for (const list of [...TYPES, 'articles/drafts', 'wire/notices', 'wire/sources'])
    await expectAnswer('get', `/${list}`, 429, { query: '?_q=a' });

  // Of 503 the tests of the connections tell.
  const isFault = (status: string) => ['500', '503', '413'].includes(status);
  // Who signs in is limited, and let go on to a provider, elsewhere; what is refused is refused alike.
  const isAccount = (address: string) => /^\/(?:auth|connect|users)/u.test(address);
  const missing = contract.operations.flatMap(({ method, address, operation }) =>
    isAccount(address)
      ? []
      : Object.keys(operation.responses)
          .filter((status) => !isFault(status) && !seen.has(`${method} ${address} ${status}`))
          .map((status) => `${method} ${address} ${status}`),
  );
  // Of imports that run, or are pushed twice, other tests tell.
  expect(missing).toEqual([
    'post /wire/imports 409',
    'post /wire/imports/{id}/resume 200',
    'post /wire/imports/{id}/resume 409',
    'post /wire/imports/{id}/retry 409',
  ]);
});
