import type { SourceHealthService } from '../../../src/plugins/wire/server/src/services/source-health';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openSourceRoom, type SourceRoom } from './source-room';

let room: SourceRoom;
const told: { event: string; name: unknown; state: unknown; reason?: unknown }[] = [];
beforeAll(async () => {
  room = await openSourceRoom();
  const hub = room.strapi.eventHub as unknown as {
    subscribe(listener: (event: string, payload: Record<string, unknown>) => void): void;
  };
  hub.subscribe((event, { name, state, reason }) => {
    if (event.startsWith('wire.source-')) told.push({ event, name, state, ...(reason ? { reason } : {}) });
  });
});
afterAll(() => room?.stop());
beforeEach(() => {
  told.length = 0;
});

const HOUR = 3_600_000;
const health = () => room.service<SourceHealthService>('source-health');
const healthOf = async (id: string) => (await room.admin.get(`/${id}`).expect(200)).body.data.health;
const send = (source: string, content: string) => room.run([room.file('feed.jsonl', content)], { source });

test('a source that only brings what nobody can read is failing from the third time on, told once, and then recovered', async () => {
  const { documentId: id } = await room.source({ name: 'Broken Wire' });
  for (let i = 0; i < 2; i += 1) await send('Broken Wire', 'broken\n');
  expect(await healthOf(id)).toMatchObject({ state: 'new', consecutiveFailures: 2 });
  expect(told).toEqual([]);
  for (let i = 0; i < 3; i += 1) await send('Broken Wire', 'broken\n');
  await health().check();
  await Promise.all([health().check(), health().check()]);
  expect(await healthOf(id)).toMatchObject({
    state: 'failing',
    since: expect.any(String),
    consecutiveFailures: 5,
    lastFailure: expect.stringMatching(/^Nothing of feed\.jsonl could be read: .*JSON/u),
  });
  expect(told).toEqual([
    {
      event: 'wire.source-failing',
      name: 'Broken Wire',
      state: 'failing',
      reason: expect.stringMatching(/3 times/u),
    },
  ]);
  await send('Broken Wire', jsonLines([wireItem(1)]));
  await health().check();
  expect(told.slice(1)).toEqual([{ event: 'wire.source-recovered', name: 'Broken Wire', state: 'well' }]);
});

test('an import with a few bad items is no failure', async () => {
  const { documentId: id } = await room.source({ name: 'Mixed Wire' });
  await send('Mixed Wire', `broken\n${jsonLines([wireItem(2)])}`);
  expect(await healthOf(id)).toMatchObject({ state: 'well', consecutiveFailures: 0 });
  expect((await healthOf(id)).days.at(-1)).toMatchObject({ items: 2, failed: 1 });
});

test('a source that falls silent is quiet: told once by whoever notices it, and again when it comes back', async () => {
  const { documentId: id } = await room.source({ name: 'Hourly Wire' });
  await room.admin.post(`/${id}/secret`).send({}).expect(201);
  const { id: source } = await room.row(id);
  const now = Date.now();
  // Ten days of one push an hour, the last of them five hours ago.
  await room.strapi.db.query('plugin::wire.import').createMany({
    data: Array.from({ length: 240 }, () => ({
      state: 'finished',
      way: 'push',
      created: 1,
      items: 1,
      publish: false,
    })) as never,
  });
  const made = await room.rows('plugin::wire.import', { way: 'push' });
  await room.strapi.db.connection.raw(
    `UPDATE wire_imports SET source_id = ?, created_at = at.at FROM unnest(?::int[], ?::timestamptz[]) AS at (id, at) WHERE wire_imports.id = at.id`,
    [source, made.map((run) => run.id), made.map((_, i) => new Date(now - (5 + i) * HOUR))] as never,
  );
  const { quiet } = await healthOf(id);
  expect(quiet.basis).toBe('learnt');
  expect(Date.parse(quiet.expectedBy)).toBeLessThan(now);
  await Promise.all([health().check(), health().check(), health().check()]);
  expect(told).toEqual([
    {
      event: 'wire.source-quiet',
      name: 'Hourly Wire',
      state: 'quiet',
      reason: expect.stringMatching(/expected by/u),
    },
  ]);
  expect(await healthOf(id)).toMatchObject({ state: 'quiet', since: expect.any(String) });

  // What somebody sends by hand is no sign that it comes by itself again.
  await send('Hourly Wire', jsonLines([wireItem(3)]));
  expect(told).toHaveLength(1);
  await room.strapi.db
    .query('plugin::wire.import')
    .updateMany({ where: { way: 'command' }, data: { way: 'push' } as never });
  await health().check();
  expect(told.slice(1)).toMatchObject([{ event: 'wire.source-recovered', state: 'well' }]);
});

test('a period that is set counts from the last item, and 0 switches it off', async () => {
  const { documentId: id } = await room.source({ name: 'Set Wire', quietAfterMinutes: 30 });
  await health().check({}, new Date(Date.now() + 29 * 60_000));
  expect(told.filter(({ name }) => name === 'Set Wire')).toEqual([]);
  await health().check({ documentId: id }, new Date(Date.now() + 31 * 60_000));
  expect(told.filter(({ name }) => name === 'Set Wire')).toMatchObject([{ event: 'wire.source-quiet' }]);
  await room.admin
    .put(`/${id}`)
    .send({ data: { quietAfterMinutes: 0 } })
    .expect(200);
  expect((await healthOf(id)).quiet).toEqual({ basis: 'off' });
  expect(told.filter(({ name }) => name === 'Set Wire')).toMatchObject([
    {},
    { event: 'wire.source-recovered' },
  ]);
});

test('webhooks can be told', () => {
  const { allowedEvents } = room.strapi.get('webhookStore') as unknown as {
    allowedEvents: Map<string, string>;
  };
  expect([...allowedEvents.values()]).toEqual(
    expect.arrayContaining(['wire.source-quiet', 'wire.source-failing', 'wire.source-recovered']),
  );
});

test('pausing a source in trouble ends the alarm, and resumed it begins anew', async () => {
  const { documentId: id } = await room.source({ name: 'Rested Wire' });
  for (let i = 0; i < 3; i += 1) await send('Rested Wire', 'broken\n');
  await health().check();
  const paused = (value: boolean) =>
    room.admin
      .put(`/${id}`)
      .send({ data: { paused: value } })
      .expect(200);
  await paused(true);
  expect(told.map(({ event, state }) => [event, state])).toEqual([
    ['wire.source-failing', 'failing'],
    ['wire.source-recovered', 'paused'],
  ]);
  await paused(false);
  expect(await healthOf(id)).toMatchObject({ state: 'new', consecutiveFailures: 0 });
  expect(told).toHaveLength(2);
});
