import { UID } from '../../../src/plugins/wire/shared/constants';
import { DAYS, LABEL, openRecurringRoom, STATEMENT, type RecurringRoom } from './recurring-room';

let room: RecurringRoom;
beforeAll(async () => {
  room = await openRecurringRoom();
});
afterAll(() => room?.stop());

const query = (uid: string) => room.strapi.db.query(uid as 'plugin::wire.notice');
/** As in a newsroom that has imported before anything was counted. */
async function forgetAll(): Promise<void> {
  await query(UID.recurringRun).deleteMany({});
  await query(UID.recurringParagraph).deleteMany({});
  await query(UID.sighting).deleteMany({});
  await query(UID.flag).deleteMany({});
  await query(UID.notice).deleteMany({});
}
const start = async (body: object = {}) =>
  (await room.panel.post('/recurring/runs', body).expect(202)).body.data;

const shape = (source: string) =>
  room.proposals(source).then((found) =>
    found.map(({ documentId: _, notice, proposedAt: _at, ...rest }) => ({
      ...rest,
      isNotice: Boolean(notice),
    })),
  );

test('what is here already is counted from the originals, as if it came now', async () => {
  const source = 'Past Wire';
  await room.sendDays(DAYS, [LABEL, STATEMENT], { source });
  await room.runsOver();
  const before = await shape(source);
  expect(before).toHaveLength(2);
  await forgetAll();
  const [run] = await start({ source: await room.sourceId(source) });
  expect(run).toMatchObject({
    kind: 'count',
    source: { name: source },
    startedBy: expect.stringMatching(/^Test/u),
  });
  const runs = await room.runsOver();
  expect(runs).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'count', state: 'finished', total: 6, done: 6, found: 6 }),
      expect.objectContaining({ kind: 'flag', state: 'finished', total: 6, done: 6, found: 6 }),
    ]),
  );
  expect(await shape(source)).toEqual(before);
  await start({ source: await room.sourceId(source) });
  await room.runsOver();
  expect(await shape(source)).toEqual(before);
});

test('and from the articles where the originals are gone', async () => {
  const source = 'Lost Wire';
  await room.sendDays(DAYS, [STATEMENT], { source });
  await room.runsOver();
  await forgetAll();
  await query(UID.receipt).updateMany({ where: {}, data: { original: null } });
  await start();
  await room.runsOver();
  expect(await room.proposal(source, STATEMENT)).toMatchObject({ stories: 6, of: 6, looks: 'notice' });
});

test('a run is stopped and goes on', async () => {
  const source = await room.sourceId('Past Wire');
  const held = await query(UID.recurringRun).create({
    data: {
      state: 'canceled',
      source: (await room.rows(UID.source, { documentId: source }))[0].id,
      startedBy: 'a test',
    } as never,
  });
  const id = (held as unknown as { documentId: string }).documentId;
  expect((await room.panel.post(`/recurring/runs/${id}/cancel`).expect(200)).body.data).toMatchObject({
    state: 'canceled',
  });
  await room.panel.post(`/recurring/runs/${id}/continue`).expect(200);
  await room.runsOver();
  expect((await room.panel.get(`/recurring/runs/${id}`).expect(200)).body.data).toMatchObject({
    state: 'finished',
    done: 6,
  });
});

test('what does not exist: 404', async () => {
  await room.panel.get('/recurring/runs/nosuch').expect(404);
  await room.panel.post('/recurring/runs', { source: 'nosuch' }).expect(404);
  await room.panel.get('/recurring/nosuch').expect(404);
  await room.panel.get('/recurring/nosuch/history').expect(404);
  await room.panel.post('/recurring/nosuch/undo').expect(404);
  await room.panel.post('/recurring/nosuch/decide', { as: 'chrome' }).expect(404);
});

const READS = [
  '/recurring',
  '/recurring/nosuch',
  '/recurring/nosuch/history',
  '/recurring/runs',
  '/recurring/runs/nosuch',
];
const WRITES = [
  '/recurring/decide',
  '/recurring/runs',
  '/recurring/nosuch/decide',
  '/recurring/nosuch/undo',
  '/recurring/runs/nosuch/cancel',
  '/recurring/runs/nosuch/continue',
];

test('nobody without logging in', async () => {
  for (const path of READS) await room.request.get(`/wire${path}`).expect(401);
  for (const path of WRITES) await room.request.post(`/wire${path}`).expect(401);
});

test.each([
  ['strapi-author', false],
  ['strapi-editor', true],
])('%s', async (role, isLetIn) => {
  const panel = await room.panelOf(role);
  for (const path of READS) expect((await panel.get(path)).status === 403).toBe(!isLetIn);
  for (const path of WRITES) expect((await panel.post(path, {})).status === 403).toBe(!isLetIn);
});
