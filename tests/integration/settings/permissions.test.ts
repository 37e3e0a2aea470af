/**
 * Who may ask what of the plugin's admin routes: all of them, against a table that is written down here. A route that is not in the table
 * fails the test, so that nobody adds one without saying whom it is for.
 */
import { ACTION } from '../../../src/plugins/wire/shared/constants';
import { makeRole } from '../imports/desk';
import { adminLogin, apiToken, startStrapi, type RunningStrapi } from '../support';

type Action = (typeof ACTION)[keyof typeof ACTION];

const READ_ARTICLE = 'plugin::content-manager.explorer.read';
const UPDATE_ARTICLE = 'plugin::content-manager.explorer.update';
const PUBLISH_ARTICLE = 'plugin::content-manager.explorer.publish';
const ROLES = 'admin::roles';

/** Any one of these actions lets in; `and` are wanted beside it. */
interface Rule {
  any: readonly string[];
  and?: readonly string[];
}
const any = (...actions: string[]): Rule => ({ any: actions });

const seesImports = any(ACTION.readImports, ACTION.createImports, ACTION.undoImports);
const imports = any(ACTION.createImports);
const undoes = any(ACTION.undoImports);
const seesNotices = any(ACTION.readNotices, ACTION.decideNotices);
const decides = any(ACTION.decideNotices);
const seesNames = any(ACTION.readNames, ACTION.decideNames);
const names = any(ACTION.decideNames);
const seesSources = any(ACTION.readSources, ACTION.updateSources);
const sources = any(ACTION.updateSources);
const seesSettings = any(ACTION.readPolicies, ACTION.updatePolicies);
const sets = any(ACTION.updatePolicies);
const readsArticle = any(READ_ARTICLE);
const changesArticle = any(UPDATE_ARTICLE);

const TABLE: Readonly<Record<string, Rule>> = {
  'POST /imports/preview': imports,
  'POST /imports': imports,
  'GET /imports': any(ACTION.readImports, ACTION.undoImports),
  'GET /imports/:id': seesImports,
  'GET /imports/:id/receipts': seesImports,
  'GET /imports/:id/left': seesImports,
  'POST /imports/:id/cancel': imports,
  'POST /imports/:id/resume': imports,
  'POST /imports/:id/retry': imports,
  'GET /imports/:id/report.csv': seesImports,
  'GET /imports/:id/receipts/:receipt/original': seesImports,
  'GET /imports/:id/receipts/:receipt/original/text': seesImports,
  'POST /imports/:id/again/preview': imports,
  'POST /imports/:id/again': imports,
  'GET /imports/:id/undo-preview': undoes,
  'POST /imports/:id/undo': undoes,
  'POST /imports/:id/redo': undoes,
  'GET /sources': any(
    ACTION.readImports,
    ACTION.createImports,
    ACTION.undoImports,
    ACTION.readNotices,
    ACTION.decideNotices,
    ACTION.readNames,
    ACTION.decideNames,
    ACTION.readSources,
    ACTION.updateSources,
  ),
  'GET /sources/overview': seesSources,
  'GET /sources/:id': seesSources,
  'POST /sources': sources,
  'POST /sources/test': sources,
  'PUT /sources/:id': sources,
  'DELETE /sources/:id': sources,
  'POST /sources/:id/test': sources,
  'POST /sources/:id/poll': sources,
  'POST /sources/:id/secret': sources,
  'DELETE /sources/:id/secret': sources,
  'GET /desk': any(
    ACTION.readImports,
    ACTION.createImports,
    ACTION.undoImports,
    ACTION.readNotices,
    ACTION.decideNotices,
    ACTION.readNames,
    ACTION.decideNames,
    ACTION.readSources,
    ACTION.updateSources,
  ),
  'GET /policies': seesSettings,
  'PUT /policies': sets,
  'POST /policies/preview': sets,
  'GET /settings': seesSettings,
  'PUT /settings': sets,
  'POST /settings/undo': sets,
  'GET /roles': { ...seesSettings, and: [`${ROLES}.read`] },
  'POST /roles': { ...seesSettings, and: [`${ROLES}.create`, `${ROLES}.update`] },
  'PUT /roles/:id': { ...seesSettings, and: [`${ROLES}.update`] },
  'POST /articles/:documentId/override': any(ACTION.overrideNotices),
  'GET /articles/:documentId/near-duplicates': any(
    ACTION.readImports,
    ACTION.createImports,
    ACTION.readNotices,
    ACTION.decideNotices,
  ),
  'GET /articles/pending': readsArticle,
  'GET /articles/:documentId/flags': readsArticle,
  'GET /articles/:documentId/publishing': readsArticle,
  'GET /articles/:documentId/names': seesNames,
  'POST /articles/publish': any(PUBLISH_ARTICLE),
  'POST /articles/:documentId/apply': changesArticle,
  'GET /articles/:documentId/versions': readsArticle,
  'GET /articles/:documentId/versions/:receipt/original': readsArticle,
  'GET /articles/:documentId/conflicts': readsArticle,
  'GET /articles/:documentId/kill-alerts': readsArticle,
  'GET /articles/:id/history': seesNotices,
  'GET /articles/:id/removed': seesNotices,
  'GET /conflicts': any(ACTION.readImports, ACTION.createImports),
  'POST /conflicts/:id/resolve': changesArticle,
  'GET /kill-alerts': any(ACTION.readImports, ACTION.createImports),
  'POST /kill-alerts/:id/seen': changesArticle,
  'GET /notices': seesNotices,
  'GET /notices/export': seesNotices,
  'GET /notices/issuers': seesNotices,
  'POST /notices/undo': decides,
  'GET /notices/:id': seesNotices,
  'GET /notices/:id/flags': seesNotices,
  'GET /notices/:id/history': seesNotices,
  'POST /notices/import': decides,
  'POST /notices/decide': decides,
  'POST /notices/:id/decide': decides,
  'POST /notices/:id/undo': decides,
  'POST /notices/:id/apply': decides,
  'GET /applications': seesNotices,
  'GET /applications/:id': seesNotices,
  'GET /applications/:id/left': seesNotices,
  'POST /applications/:id/cancel': decides,
  'POST /applications/:id/continue': decides,
  'GET /recurring': seesNotices,
  'GET /recurring/runs': seesNotices,
  'GET /recurring/runs/:id': seesNotices,
  'GET /recurring/:id': seesNotices,
  'GET /recurring/:id/history': seesNotices,
  'POST /recurring/decide': decides,
  'POST /recurring/runs': decides,
  'POST /recurring/runs/:id/cancel': decides,
  'POST /recurring/runs/:id/continue': decides,
  'POST /recurring/:id/decide': decides,
  'POST /recurring/:id/undo': decides,
  'GET /names/proposals': seesNames,
  'GET /names/decisions': seesNames,
  'GET /names/training': seesNames,
  'GET /names/records': seesNames,
  'GET /names/records/:type/:id': seesNames,
  'GET /names/records/:type/:id/articles': seesNames,
  'POST /names/confirm': names,
  'POST /names/merge': names,
  'POST /names/split': names,
  'POST /names/reject': names,
  'POST /names/different': names,
  'POST /names/link': names,
  'POST /names/decisions/:id/undo': names,
};

/** What roles may do that are there from the first start. */
const OF_ROLES: Readonly<Record<string, readonly string[]>> = {
  'strapi-editor': [
    ACTION.readImports,
    ACTION.createImports,
    ACTION.undoImports,
    ACTION.readSources,
    ACTION.readNotices,
    ACTION.decideNotices,
    ACTION.readPolicies,
    ACTION.readNames,
    ACTION.decideNames,
    READ_ARTICLE,
    UPDATE_ARTICLE,
    PUBLISH_ARTICLE,
  ],
  'strapi-author': [READ_ARTICLE, UPDATE_ARTICLE],
  'wire-editor': [
    ACTION.readImports,
    ACTION.createImports,
    ACTION.undoImports,
    ACTION.readSources,
    ACTION.readNotices,
    ACTION.readNames,
    ACTION.decideNames,
    READ_ARTICLE,
    UPDATE_ARTICLE,
    PUBLISH_ARTICLE,
  ],
  'legal-reviewer': [
    ACTION.readNotices,
    ACTION.decideNotices,
    ACTION.overrideNotices,
    ACTION.readPolicies,
    READ_ARTICLE,
  ],
};

let running: RunningStrapi;
let routes: { method: string; path: string }[];

beforeAll(async () => {
  running = await startStrapi();
  routes = (running.strapi.plugin('wire').routes as unknown as { admin: { routes: typeof routes } }).admin
    .routes;
});
afterAll(() => running?.stop());

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

/** Asks for what does not exist, with a body that says nothing: whoever is let in is told so. */
async function statusOf({ method, path }: { method: string; path: string }, token?: string): Promise<number> {
  // A role's id is a number.
  const address = `/wire${path.replace('/roles/:id', '/roles/0').replaceAll(/:\w+/g, 'nosuch')}`;
  const asked = running.request[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](address);
  if (token) asked.set('Authorization', `Bearer ${token}`);
  return (await (method === 'GET' || method === 'DELETE' ? asked : asked.send({}))).status;
}

async function statuses(token?: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const route of routes) found[nameOf(route)] = await statusOf(route, token);
  return found;
}

const isLetIn = (rule: Rule, held: readonly string[]): boolean =>
  rule.any.some((action) => held.includes(action)) &&
  (rule.and ?? []).every((action) => held.includes(action));

/** What a role is let in to, each route by name. */
async function entrances(role: string): Promise<Record<string, boolean>> {
  const { token } = await adminLogin(running.strapi, role);
  return Object.fromEntries(
    Object.entries(await statuses(token)).map(([name, status]) => {
      if (status === 401 || status >= 500) throw new Error(`${role}, ${name}: ${status}`);
      return [name, status !== 403];
    }),
  );
}

const expected = (held: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(Object.entries(TABLE).map(([name, rule]) => [name, isLetIn(rule, held)]));

test('every admin route is in the table, and nothing else is', () => {
  expect(routes.map(nameOf).sort()).toEqual(Object.keys(TABLE).sort());
});

test('every action opens a route', () => {
  const opening = Object.values(TABLE).flatMap((rule) => rule.any);
  expect(Object.values(ACTION).filter((action) => !opening.includes(action))).toEqual([]);
});

test('nobody gets in without a login, with nonsense, or with an API token', async () => {
  for (const token of [undefined, 'nonsense', await apiToken(running.strapi)]) {
    const open = Object.entries(await statuses(token)).filter(([, status]) => status !== 401);
    expect(open).toEqual([]);
  }
});

test('a role with no permission of the wire is refused everywhere', async () => {
  await makeRole(running.strapi, 'media-only', [{ action: 'plugin::upload.read' }]);
  expect(await entrances('media-only')).toEqual(expected([]));
});

test.each(Object.values(ACTION))('a role that may do nothing but %s', async (action: Action) => {
  const role = `only-${action.replaceAll(/[^a-z]+/g, '-')}`;
  await makeRole(running.strapi, role, [{ action }]);
  expect(await entrances(role)).toEqual(expected([action]));
});

test('who sees settings and may do something with roles', async () => {
  const held = [ACTION.readPolicies, `${ROLES}.read`, `${ROLES}.update`];
  await makeRole(
    running.strapi,
    'keeper-of-roles',
    held.map((action) => ({ action })),
  );
  expect(await entrances('keeper-of-roles')).toEqual(expected(held));
  await makeRole(running.strapi, 'roles-without-wire', [
    { action: `${ROLES}.read` },
    { action: `${ROLES}.update` },
  ]);
  expect(await entrances('roles-without-wire')).toEqual(expected([]));
});

test.each(Object.entries(OF_ROLES))('%s', async (role, held) => {
  expect(await entrances(role)).toEqual(expected(held));
});

test('the super administrator gets in everywhere', async () => {
  const refused = Object.entries(await entrances('strapi-super-admin')).filter(([, isIn]) => !isIn);
  expect(refused).toEqual([]);
});
