import { UID } from '../../../src/plugins/wire/shared/constants';
import { openNoticeRoom, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const get = async (path: string) => (await room.panel.get(path).expect(200)).body;

test('decisions on their way to the articles: listed, looked at, stopped, continued', async () => {
  const notices = [await room.addNotice(), await room.addNotice(), await room.addNotice()];
  for (const { documentId } of notices) {
    await room.panel.post(`/notices/${documentId}/decide`, { decision: 'confirmed' }).expect(200);
  }
  await room.applied();
  const page = await get('/applications?pageSize=2');
  expect(page.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
  expect(page.data[0]).toMatchObject({
    notice: { documentId: notices[2].documentId, text: notices[2].text },
    state: 'finished',
    placement: 'inline',
    total: 0,
    startedBy: expect.stringMatching(/^Test Admin/u),
  });
  const { documentId } = page.data[0];
  const ofOne = await get(`/applications?notice=${notices[0].documentId}`);
  expect(ofOne.data).toMatchObject([{ notice: { documentId: notices[0].documentId } }]);
  expect(ofOne.meta.pagination.total).toBe(1);
  expect((await get(`/applications/${documentId}`)).data).toEqual(page.data[0]);
  expect((await get(`/applications/${documentId}/left`)).data).toEqual([]);

  await room.strapi.db.query(UID.application).update({ where: { documentId }, data: { state: 'running' } });
  const stopped = await room.panel.post(`/applications/${documentId}/cancel`).expect(200);
  expect(stopped.body.data).toMatchObject({ documentId, state: 'canceled' });
  await room.panel.post(`/applications/${documentId}/continue`).expect(200);
  await room.applied();
  expect((await get(`/applications/${documentId}`)).data).toMatchObject({ state: 'finished' });
});

test('a decision is brought to the articles once more', async () => {
  const { documentId } = await room.addNotice();
  const answer = await room.panel.post(`/notices/${documentId}/apply`).expect(202);
  expect(answer.body.data).toMatchObject([{ notice: { documentId }, placement: 'inline' }]);
  await room.panel.post('/notices/nosuch/apply').expect(404);
});

test('one that does not exist: 404', async () => {
  await room.panel.get('/applications/nosuch').expect(404);
  await room.panel.get('/applications/nosuch/left').expect(404);
  await room.panel.post('/applications/nosuch/cancel').expect(404);
  await room.panel.post('/applications/nosuch/continue').expect(404);
  await room.panel.get('/applications?page=0').expect(400);
});
