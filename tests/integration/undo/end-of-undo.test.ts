import type { ChoresService } from '../../../src/plugins/wire/server/src/services/chores';
import { adminLogin } from '../support';
import { wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

const DAY = 86_400_000;

let room: UndoRoom;
let token: string;
beforeAll(async () => {
  room = await openUndoRoom();
  token = (await adminLogin(room.strapi)).token;
});
afterAll(() => room?.stop());

/** Does the chores of a later day, whose minute is one in which it is cleared away. */
async function after(days: number): Promise<void> {
  const chores = room.strapi.plugin('wire').service('chores') as unknown as ChoresService;
  const later = Math.ceil((Date.now() + days * DAY) / 300_000) * 300_000;
  await chores.run(new AbortController().signal, new Date(later));
}

/** Rows that are kept for undoing. */
async function kept(): Promise<Record<string, number>> {
  const { rows } = await room.strapi.db.connection.raw(
    `SELECT (SELECT count(*)::int FROM wire_undo_rows) AS rows, (SELECT count(*)::int FROM wire_undo_notes) AS notes,
       (SELECT count(*)::int FROM wire_undo_left) AS left`,
  );
  return rows[0];
}

const call = (method: 'get' | 'post', path: string) =>
  room.request[method](`/wire/imports/${path}`).set('Authorization', `Bearer ${token}`);

test('an import of new articles keeps none of their rows', async () => {
  await room.desk.send([wireItem({}, ['Henrietta Ashgrove, head of the Ashgrove Mission, spoke.'])]);
  expect(await kept()).toMatchObject({ rows: 0 });
});

test('an import can be undone until its days are over, and then says since when it cannot', async () => {
  const item = wireItem();
  await room.desk.send([item], { publish: true });
  const sent = await room.desk.send([{ ...item, version: '2', headline: 'Newer' }, wireItem()]);
  const id = sent.documentId!;
  const before = await room.rows();
  expect((await kept()).rows).toBeGreaterThan(0);
  const shown = (await call('get', id)).body.data;
  expect(new Date(shown.undoUntil).getTime()).toBe(new Date(shown.finishedAt).getTime() + 30 * DAY);

  await after(29);
  expect((await kept()).rows).toBeGreaterThan(0);
  expect((await call('get', id)).body.data.undoEndedAt).toBeUndefined();

  await after(31);
  expect(await kept()).toEqual({ rows: 0, notes: 0, left: 0 });
  const now = (await call('get', id)).body.data;
  expect(now.undoUntil).toBeUndefined();
  const refused = await call('post', `${id}/undo`);
  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toContain(`since ${now.undoEndedAt.slice(0, 10)}`);
  expect(differences(before, await room.rows())).toEqual({});
});

test('an undone import counts its days from the undo; what stayed can still be read after them', async () => {
  const sent = await room.desk.send([wireItem(), wireItem()], { publish: true });
  const id = sent.documentId!;
  await room.strapi.db.query('plugin::wire.import' as 'api::article.article').update({
    where: { documentId: id },
    data: { finishedAt: new Date(Date.now() - 20 * DAY) } as never,
  });
  await room.desk.edit(sent.receipts[0].article!, { headline: 'Our Own' });
  await room.undo.undoNow(id, { actor: 'Ada' });
  await after(15);
  expect((await kept()).rows).toBeGreaterThan(0);
  await room.undo.redoNow(id, { actor: 'Ada' });
  await room.undo.undoNow(id, { actor: 'Ada' });
  await after(31);
  expect(await kept()).toEqual({ rows: 0, notes: 0, left: 1 });
  await expect(room.undo.redoNow(id, { actor: 'Ada' })).rejects.toThrow(
    /no longer be done again: since \d{4}-/u,
  );
  await expect(room.undo.undoNow(id, { actor: 'Ada' })).rejects.toThrow(/no longer be undone: since/u);
  expect((await call('get', `${id}/left`)).body.data).toHaveLength(1);
  expect((await call('get', id)).body.data).toMatchObject({ state: 'undone' });
});

test('what is stored after the end, as failed items are tried again, leaves nothing for good', async () => {
  const sent = await room.desk.send([wireItem()]);
  await after(31);
  const imports = room.strapi.db.query('plugin::wire.import' as 'api::article.article');
  const where = { documentId: sent.documentId! };
  const { id } = (await imports.findOne({ where }))!;
  await room.strapi.db.connection.raw(
    `INSERT INTO wire_undo_notes (import_id, uid, document_id, what) VALUES (?, 'api::person.person', 'late', 'made')`,
    [id],
  );
  await imports.update({ where, data: { undoCleared: false } as never });
  await after(32);
  expect(await kept()).toMatchObject({ rows: 0, notes: 0 });
});
