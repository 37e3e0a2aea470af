import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { makeNewsroom } from '../content-model/newsroom';
import { adminLogin, apiToken, apiUser, startStrapi } from '../support';

const PAGE = path.join(__dirname, '../../../docs/api/access.md');
const PERMISSION = 'plugin::users-permissions.permission';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** In the order of the page's columns. */
const CALLERS = ['nobody', 'public', 'reader', 'partner', 'read-only', 'custom', 'full', 'editor'] as const;
type Caller = (typeof CALLERS)[number];
/** `GET /api/articles` and what each caller gets: `yes`, or the status with which it is refused. */
type Table = Record<string, string>;

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;
let newsroom: Awaited<ReturnType<typeof makeNewsroom>>;
const tokens: Partial<Record<Caller, string>> = {};

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
  newsroom = await makeNewsroom(strapi);
  strapi.plugin('email').service('email').send = () => Promise.resolve();
  tokens.reader = (await apiUser(strapi, 'reader')).token;
  tokens.partner = (await apiUser(strapi, 'partner', [newsroom.source.documentId])).token;
  tokens['read-only'] = await apiToken(strapi, { type: 'read-only' });
  tokens.custom = await apiToken(strapi, { permissions: ['api::article.article.find'] });
  tokens.full = await apiToken(strapi, { type: 'full-access' });
  tokens.editor = (await adminLogin(strapi, 'strapi-editor')).token;
});
afterAll(() => running?.stop());

/** The routes as the router has them, drafts asked for in each way beside them. */
function routes(): string[] {
  const layers = strapi.server.listRoutes() as { path: string; methods: string[] }[];
  const found = layers
    .filter((layer) => layer.path.startsWith('/api/'))
    .flatMap((layer) =>
      METHODS.filter((method) => layer.methods.includes(method.toUpperCase())).map(
        (method) => `${method.toUpperCase()} ${layer.path}`,
      ),
    );
  const drafts = ['GET /api/articles?status=draft', 'GET /api/articles/:id?status=draft'];
  // Who signs out is nobody any more.
  return [...new Set([...found, ...drafts])].sort(
    (a, b) => Number(a.endsWith('/logout')) - Number(b.endsWith('/logout')),
  );
}

/** What stands in the page's tables. */
function documented(): Table {
  const rows = fs
    .readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => /^\| `(?:GET|POST|PUT|PATCH|DELETE) /u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.map(([, route, ...cells]) => [route.replaceAll('`', ''), cells.join(' ').trim()]),
  );
}

/** An address with something in the place of its parameters: what is there where it is only read. */
function addressOf(route: string): string {
  const [method, address] = route.split(' ');
  const ids: Record<string, string> = {
    articles: newsroom.article.documentId,
    persons: newsroom.director.documentId,
    organizations: newsroom.museum.documentId,
    events: newsroom.fair.documentId,
  };
  const id = method === 'GET' ? ids[address.split('/')[2]] : undefined;
  return address.replace(/\(\.\*\)|\{\*\w+\}/gu, 'nothing').replace(/:\w+/gu, id ?? 'nothing-here');
}

/** `yes` when the caller is let in, whatever is said about a request without content; of drafts, when they are given. */
async function outcome(route: string, caller: Caller): Promise<string> {
  const method = route.split(' ')[0].toLowerCase() as (typeof METHODS)[number];
  const request = running.request[method](addressOf(route));
  const token = tokens[caller];
  if (token) request.set('Authorization', `Bearer ${token}`);
  const { status } = await (method === 'get' ? request : request.send({}));
  if (status >= 500) return String(status);
  const isLetIn = route.includes('draft') ? status === 200 : status !== 401 && status !== 403;
  return isLetIn ? 'yes' : String(status);
}

test('each route lets in whom the page says, and the page has each route', async () => {
  const granted = await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: { type: 'public' } }, populate: ['role'] });
  const found: Record<string, string[]> = Object.fromEntries(routes().map((route) => [route, []]));
  for (const caller of CALLERS) {
    if (caller === 'nobody') {
      await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: granted.map(({ id }) => id) } } });
    }
    for (const route of Object.keys(found)) found[route].push(await outcome(route, caller));
    if (caller === 'nobody') {
      for (const { action, role } of granted) {
        await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
      }
    }
  }
  const measured = Object.fromEntries(
    Object.entries(found).map(([route, outcomes]) => [route, outcomes.join(' ')]),
  );
  expect(measured).toEqual(documented());
});
