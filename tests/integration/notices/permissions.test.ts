import { ACTION } from '../../../src/plugins/wire/shared/constants';
import { apiToken } from '../support';
import { makeRole } from '../imports/desk';
import { openNoticeRoom, type NoticeRoom, type Panel } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const READS = [
  '/notices',
  '/notices/export',
  '/notices/issuers',
  '/notices/nosuch',
  '/notices/nosuch/flags',
  '/notices/nosuch/history',
  '/articles/nosuch/history',
  '/articles/nosuch/removed',
  '/applications',
  '/applications/nosuch',
  '/applications/nosuch/left',
];
const WRITES = [
  '/notices/decide',
  '/notices/undo',
  '/notices/import',
  '/notices/nosuch/decide',
  '/notices/nosuch/undo',
  '/notices/nosuch/apply',
  '/applications/nosuch/cancel',
  '/applications/nosuch/continue',
];

/** Whether a request got past the permissions: what it asks for does not exist or makes no sense. */
const isLetIn = (status: number): boolean => [200, 400, 404].includes(status);
const reads = (panel: Panel) =>
  Promise.all(READS.map(async (path) => isLetIn((await panel.get(path)).status) || path));
const writes = (panel: Panel) =>
  Promise.all(WRITES.map(async (path) => isLetIn((await panel.post(path, {})).status) || path));

test('nobody without logging in, nor with an API token', async () => {
  const token = await apiToken(room.strapi);
  for (const authorization of [undefined, 'Bearer nonsense', `Bearer ${token}`]) {
    for (const [method, paths] of [
      ['get', READS],
      ['post', WRITES],
    ] as const) {
      for (const path of paths) {
        const asked = room.request[method](`/wire${path}`);
        if (authorization) asked.set('Authorization', authorization);
        expect([path, (await asked).status]).toEqual([path, 401]);
      }
    }
  }
});

test.each<[role: string, actions: string[] | undefined, mayRead: boolean, mayWrite: boolean]>([
  ['strapi-author', undefined, false, false],
  ['strapi-editor', undefined, true, true],
  ['notice-reader', [ACTION.readNotices], true, false],
  ['notice-decider', [ACTION.decideNotices], true, true],
  ['notice-overrider', [ACTION.overrideNotices], false, false],
])('%s', async (role, actions, mayRead, mayWrite) => {
  if (actions)
    await makeRole(
      room.strapi,
      role,
      actions.map((action) => ({ action })),
    );
  const panel = await room.panelOf(role);
  expect(await reads(panel)).toEqual(mayRead ? READS.map(() => true) : READS);
  expect(await writes(panel)).toEqual(mayWrite ? WRITES.map(() => true) : WRITES);
});

test('editors decide from the first day, but neither override nor change the policies', async () => {
  const editor = await room.panelOf('strapi-editor');
  const { documentId } = await room.addNotice({ kinds: ['offer'] });
  await editor
    .post(`/notices/${documentId}/decide`, {
      decision: 'confirmed',
      placement: 'removed',
      override: { reason: 'It looks better.' },
    })
    .expect(403);
  await editor
    .post(`/notices/${documentId}/decide`, { decision: 'confirmed', placement: 'separate' })
    .expect(200);
  await editor.get('/policies').expect(200);
});
