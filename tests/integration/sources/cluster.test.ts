import { openJobPool } from '../../../src/plugins/wire/server/src/jobs/job-pool';
import { openJobQueue, type JobQueue } from '../../../src/plugins/wire/server/src/jobs/job-queue';
import type { FoldersService } from '../../../src/plugins/wire/server/src/services/folders';
import type { PollsService } from '../../../src/plugins/wire/server/src/services/polls';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openSourceRoom, type SourceRoom } from './source-room';

/** Two queues on one database stand for two Strapi processes: what they share is the database alone. */
let room: SourceRoom;
const pools: ReturnType<typeof openJobPool>[] = [];
const queues: JobQueue[] = [];
beforeAll(async () => {
  process.env.WIRE_JOBS = 'off';
  room = await openSourceRoom();
});
afterAll(async () => {
  delete process.env.WIRE_JOBS;
  await Promise.all(queues.map((queue) => queue.stop()));
  await Promise.all(pools.map((pool) => pool.end()));
  await room?.stop();
});

async function openTwo(tasks: Parameters<typeof openJobQueue>[2]): Promise<void> {
  const opened = [1, 2].map(() => openJobPool(room.strapi));
  pools.push(...opened);
  queues.push(...(await Promise.all(opened.map((pool) => openJobQueue(room.strapi, pool, tasks)))));
}

async function until(is: () => boolean, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!is() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('what is scheduled is done once by all processes, each minute', async () => {
  const done: number[] = [];
  await openTwo([
    {
      concurrency: 1,
      tasks: [{ name: 'wire-chores', schedule: '* * * * *', work: async () => void done.push(Date.now()) }],
    },
  ]);
  await until(() => done.length > 0, 75_000);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(done).toHaveLength(1);
});

test('a poll that both queue is done once', async () => {
  const web = await room.serve((_request, response) => response.end(jsonLines([wireItem(1)])));
  await room.source({ name: 'Shared Feed', pollUrl: web.url, pollEnabled: true });
  const polls = room.service<PollsService>('polls');
  await Promise.all([polls.queueDue(), polls.queueDue(), polls.queueDue()]);
  await openTwo([
    { concurrency: 2, tasks: [{ name: 'wire-poll', work: (id, signal) => polls.runQueued(id, signal) }] },
  ]);
  await until(() => web.asked.length > 0, 15_000);
  // While it is at it, it is queued once more.
  await polls.queueDue();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await polls.queueDue();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(web.asked).toHaveLength(1);
  expect(await room.rows('plugin::wire.import')).toHaveLength(1);
});

test('a process that is told to stop breaks its poll off, and another one takes it up', async () => {
  const web = await room.serve(() => undefined);
  const { documentId } = await room.source({ name: 'Hanging Feed', pollUrl: web.url, pollEnabled: true });
  const polls = room.service<PollsService>('polls');
  const controller = new AbortController();
  const running = polls.runQueued(documentId, controller.signal);
  await until(() => web.asked.length > 0, 10_000);
  controller.abort(new Error('The process is going down.'));
  await expect(running).rejects.toThrow('going down');
  expect(await room.status(documentId)).toMatchObject({ pollNextAt: null, consecutiveFailures: 0 });
});

test('a folder that both look at is scanned by one at a time', async () => {
  const { documentId } = await room.source({ name: 'No Folder' });
  await expect(room.service<FoldersService>('folders').runQueued(documentId)).resolves.toBeUndefined();
});
