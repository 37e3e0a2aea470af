import { ACTION } from '../../../src/plugins/wire/shared/constants';
import type { NameDecisionSummary } from '../../../src/plugins/wire/shared/contracts/names';
import { makeRole } from '../imports/desk';
import { adminLogin, apiToken } from '../support';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const READS = [
  '/records?type=person',
  '/records/person/nosuch',
  '/records/person/nosuch/articles',
  '/proposals',
  '/decisions',
  '/training',
];
const WRITES = ['/confirm', '/merge', '/split', '/reject', '/different', '/link', '/decisions/nosuch/undo'];

/** Whether a request got past the permissions: what it asks for does not exist or makes no sense. */
const isLetIn = (status: number): boolean => [200, 400, 404].includes(status);

test('nobody without logging in, nor with an API token', async () => {
  for (const token of ['nonsense', await apiToken(room.strapi)]) {
    for (const path of READS) expect([path, (await room.get(path, token)).status]).toEqual([path, 401]);
    for (const path of WRITES) expect([path, (await room.post(path, {}, token)).status]).toEqual([path, 401]);
  }
});

test.each<[role: string, actions: string[] | undefined, mayRead: boolean, mayDecide: boolean]>([
  ['strapi-author', undefined, false, false],
  ['strapi-editor', undefined, true, true],
  ['name-reader', [ACTION.readNames], true, false],
  ['name-decider', [ACTION.decideNames], true, true],
  ['notice-decider', [ACTION.decideNotices, ACTION.readNotices], false, false],
])('%s', async (role, actions, mayRead, mayDecide) => {
  if (actions)
    await makeRole(
      room.strapi,
      role,
      actions.map((action) => ({ action })),
    );
  const { token } = await adminLogin(room.strapi, role);
  for (const path of READS)
    expect([path, isLetIn((await room.get(path, token)).status)]).toEqual([path, mayRead]);
  for (const path of WRITES)
    expect([path, isLetIn((await room.post(path, {}, token)).status)]).toEqual([path, mayDecide]);
});

test.each<[path: string, body: object, field: RegExp]>([
  ['/confirm', {}, /"type"/u],
  ['/confirm', { type: 'place', records: ['a'] }, /"type"/u],
  ['/confirm', { type: 'person', records: [] }, /"records": is empty/u],
  ['/confirm', { type: 'person', records: ['../x'] }, /is no documentId/u],
  ['/merge', { type: 'person', records: ['a'] }, /"into"/u],
  ['/merge', { type: 'person', records: ['a'], into: 'a' }, /"records" has the one that is to stay/u],
  ['/split', { type: 'person', record: 'a', articles: ['b'] }, /either "name", to make it, or "into"/u],
  ['/split', { type: 'person', record: 'a', name: 'B' }, /gives the other record nothing/u],
  ['/split', { type: 'event', record: 'a', name: 'B', positions: [1] }, /only people have/u],
  ['/different', { records: ['a', 'a'], type: 'person' }, /which two are meant/u],
  ['/link', { type: 'person', article: 'a', spelling: ' ', record: 'b' }, /"spelling": is empty/u],
  ['/link', { type: 'person', article: 'a', spelling: 'X' }, /either "record", or "name"/u],
  ['/link', { type: 'person', article: 'a', spelling: '...', name: 'B' }, /no letter and no digit/u],
])('what makes no sense is refused with the field: %s %j', async (path, body, field) => {
  const response = await room.post(path, body);
  expect(response.status).toBe(400);
  expect(response.body.error.message).toMatch(field);
});

test.each<[path: string, body: object]>([
  ['/confirm', { type: 'person', records: ['nosuch'] }],
  ['/merge', { type: 'person', records: ['nosuch'], into: 'nosuch2' }],
  ['/split', { type: 'person', record: 'nosuch', articles: ['a'], name: 'B' }],
  ['/reject', { type: 'person', records: ['nosuch'] }],
  ['/different', { proposal: 'nosuch' }],
  ['/link', { type: 'person', article: 'nosuch', spelling: 'A', name: 'B' }],
])('what is not there is not found: %s %j', async (path, body) => {
  expect((await room.post(path, body)).status).toBe(404);
});

test('over HTTP: a decision, the list, and its undo', async () => {
  const [a, b] = [await room.record('person', 'Ida Kern'), await room.record('person', 'Ida Kernn')];
  const article = await room.article({ person: [a] });
  const { body } = await room.post('/merge', { type: 'person', records: [a], into: b, reason: ' A slip. ' });
  expect(body.data).toMatchObject({
    action: 'merge',
    type: 'person',
    articles: 1,
    reason: 'A slip.',
    names: [
      { documentId: a, name: 'Ida Kern' },
      { documentId: b, name: 'Ida Kernn', isTarget: true },
    ],
  });
  expect(body.data.by).toMatch(/^Test Admin/u);
  for (const query of [`record=${a}`, `article=${article}`, 'action=merge&type=person']) {
    const list = (await room.get(`/decisions?${query}`)).body;
    expect((list.data as NameDecisionSummary[]).map(({ documentId }) => documentId)).toEqual([
      body.data.documentId,
    ]);
    expect(list.meta.pagination.total).toBe(1);
  }
  expect((await room.get(`/decisions?record=${a}&action=split`)).body.data).toEqual([]);
  const undone = await room.post(`/decisions/${body.data.documentId}/undo`, { reason: 'Two sisters.' });
  expect(undone.body.data.undone).toMatchObject({ by: body.data.by, reason: 'Two sisters.' });
  expect(await room.linked(article)).toEqual({ draft: ['Ida Kern'], published: ['Ida Kern'] });
  expect((await room.post('/confirm', { type: 'person', records: [a] })).body.data.action).toBe('confirm');
  expect((await room.post('/confirm', { type: 'person', records: [a] })).body).toEqual({ data: null });
});
