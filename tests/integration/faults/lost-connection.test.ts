import { setTimeout as sleep } from 'node:timers/promises';
import { openFaultsRoom } from './faults-room';
import { expectSame, importAll, undisturbed } from './outcome';
import { ownServer, type OwnServer } from './own-server';
import { points, random } from './random';
import { WORKER } from './workers';

const next = random(20_261_130);

let server: OwnServer;
let shared: string | undefined;
beforeAll(async () => {
  server = await ownServer();
  shared = process.env.TEST_DATABASE_SERVER;
  process.env.TEST_DATABASE_SERVER = server.url;
}, 300_000);
afterAll(async () => {
  process.env.TEST_DATABASE_SERVER = shared;
  await server?.stop();
});

test('a worker goes on by itself whose connections are cut, or whose database crashes, and leaves what an undisturbed one leaves', async () => {
  const calm = await undisturbed();
  const room = await openFaultsRoom('workers');
  try {
    const worker = await room.workers.start();
    const outcome = await importAll(room, async (documentId, i) => {
      for (const point of points(next, 3, calm.ends[i])) {
        await room.reached(documentId, point);
        await sleep(next() * 100);
        await server.cut(WORKER);
      }
      if (i === 1) return;
      await room.reached(documentId, (0.3 + next() / 2) * calm.ends[i]);
      await server.crash();
      await sleep(next() * 3_000);
      await server.restart();
    });
    expect(worker.isAlive()).toBe(true);
    await worker.stop();
    await room.expectNoJobs();
    expectSame(outcome, calm);
  } finally {
    await room.stop();
  }
}, 1_200_000);
