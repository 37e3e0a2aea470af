import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import { eventually } from '../../support/eventually';
import { adminLogin } from '../support';
import { wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
beforeAll(async () => {
  // Nobody takes queued undos but the test.
  process.env.WIRE_JOBS = 'off';
  room = await openUndoRoom();
});
afterAll(async () => {
  delete process.env.WIRE_JOBS;
  await room?.stop();
});

/** Has a process go down after so many parts of an undo. */
async function breakOff(work: (signal: AbortSignal) => Promise<unknown>, parts: number): Promise<void> {
  const controller = new AbortController();
  let seen = 0;
  const { transaction } = room.strapi.db;
  room.strapi.db.transaction = ((...given: Parameters<typeof transaction>) => {
    seen += 1;
    if (seen === parts) controller.abort(new Error('The process is going down.'));
    return transaction.apply(room.strapi.db, given);
  }) as typeof transaction;
  try {
    await expect(work(controller.signal)).rejects.toThrow('going down');
  } finally {
    room.strapi.db.transaction = transaction;
  }
}

test('broken off at any part, an undo goes on and ends as one that was not; and so does doing it again', async () => {
  const old = wireItem();
  await room.desk.send([old], { publish: true });
  const before = await room.rows();
  const { documentId } = await room.desk.send(
    [
      wireItem({}, ['Wilhelmina Osgood, chair of the Osgood Trust, was there.']),
      wireItem(),
      { ...old, version: '2', headline: 'Newer' },
    ],
    { publish: true },
  );
  const after = await room.rows();
  const id = documentId!;
  const go = (signal: AbortSignal) => room.undo.runQueued(id, signal);

  await room.undo.undo(id, 'Ada');
  for (const parts of [2, 4, 6]) await breakOff(go, parts);
  await go(new AbortController().signal);
  expect(differences(before, await room.rows())).toEqual({});

  await room.undo.redo(id, 'Ada');
  for (const parts of [2, 5, 8]) await breakOff(go, parts);
  await go(new AbortController().signal);
  expect(differences(after, await room.rows())).toEqual({});
});

test('an undo whose process is gone goes on at the next start', async () => {
  const { documentId, receipts } = await room.desk.send([wireItem(), wireItem()]);
  await room.undo.undo(documentId!, 'Ada');
  const jobs = room.strapi.plugin('wire').service('jobs') as unknown as JobsService;
  await jobs.stop();
  delete process.env.WIRE_JOBS;
  await jobs.start();
  for (let tries = 0; (await room.desk.find(receipts[1].article!, 'draft')) && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await room.desk.find(receipts[0].article!, 'draft')).toBeNull();
  expect(await room.desk.find(receipts[1].article!, 'draft')).toBeNull();
});

test('an undo whose command is gone is gone on with by a process that runs', async () => {
  const { documentId, receipts } = await room.desk.send([wireItem(), wireItem()]);
  await breakOff((signal) => room.undo.undoNow(documentId!, { actor: 'Ada', signal }), 3);
  const jobs = room.strapi.plugin('wire').service('jobs') as unknown as JobsService;
  await jobs.recoverUndos();
  await eventually(async () =>
    expect(
      await room.strapi.db
        .query('plugin::wire.import' as 'api::article.article')
        .findOne({ where: { documentId: documentId! } }),
    ).toMatchObject({ state: 'undone' }),
  );
  expect(await room.desk.find(receipts[0].article!, 'draft')).toBeNull();
});

test('in the panel: 202, what is left, 409 for what cannot be, 403 for who may not', async () => {
  const { documentId } = await room.desk.send([wireItem()], { publish: true });
  const admin = await adminLogin(room.strapi);
  const post = (path: string, token = admin.token) =>
    room.request.post(`/wire/imports/${path}`).set('Authorization', `Bearer ${token}`);
  expect((await post(`${documentId}/redo`)).status).toBe(409);
  const answer = await post(`${documentId}/undo`);
  expect(answer.status).toBe(202);
  expect(answer.body.data).toMatchObject({ documentId, state: 'undoing', undo: { total: 1 } });
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await room.request
      .get(`/wire/imports/${documentId}`)
      .set('Authorization', `Bearer ${admin.token}`);
    if (body.data.state === 'undone') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const again = await post(`${documentId}/undo`);
  expect(again.status).toBe(409);
  expect(again.body.error.message).toMatch(/undone already/u);
  const left = await room.request
    .get(`/wire/imports/${documentId}/left`)
    .set('Authorization', `Bearer ${admin.token}`);
  expect(left.body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  expect((await post('nosuchimport/undo')).status).toBe(404);
  expect((await room.request.post(`/wire/imports/${documentId}/undo`)).status).toBe(401);
});
