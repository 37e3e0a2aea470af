import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { storeChunks } from '../../../src/plugins/wire/server/src/bulk/store-chunks';
import { HeldLocks } from '../../../src/plugins/wire/server/src/jobs/held-locks';
import { openJobPool } from '../../../src/plugins/wire/server/src/jobs/job-pool';
import { openJobQueue, type OpenQueue } from '../../../src/plugins/wire/server/src/jobs/job-queue';
import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import type { PoliciesService } from '../../../src/plugins/wire/server/src/services/policies';
import { findImport } from '../../../src/plugins/wire/server/src/stores/imports';
import type { PipelinePool } from '../../../src/plugins/wire/server/src/threads/pipeline-pool';
import { eventually } from '../../support/eventually';
import { APP_DIR } from '../support/test-database';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

declare const loadOutside: NodeRequire;

let room: FaultsRoom;
const pools: Pool[] = [];
const queues: OpenQueue[] = [];
beforeAll(async () => {
  room = await openFaultsRoom('itself');
});
afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.stop();
  for (const pool of pools.splice(0)) await pool.end();
});
afterAll(() => room?.stop());

/** What another process has, as far as the database is concerned. */
function another(): Pool {
  const pool = openJobPool(room.strapi);
  pools.push(pool);
  return pool;
}

/** The database's processes that hold a lock, or wait for it. */
async function holders(key: string, { waiting = false } = {}): Promise<number[]> {
  const { rows } = await room.strapi.db.connection.raw(
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted = ?
       AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(?, 0)`,
    [!waiting, key],
  );
  return (rows as { pid: number }[]).map(({ pid }) => pid);
}

/** Cuts the connection that holds a lock. @returns its process in the database */
async function cutHolder(key: string): Promise<number> {
  const [pid] = await holders(key);
  await room.strapi.db.connection.raw('SELECT pg_terminate_backend(?)', [pid]);
  return pid;
}

describe('a lock that a process holds', () => {
  test('is nobody else’s, not even its own once more, until it is let go', async () => {
    const [mine, theirs] = [new HeldLocks(another()), new HeldLocks(another())];
    const letGo = await mine.take('one');
    expect(letGo).toBeDefined();
    expect(await mine.take('one')).toBeUndefined();
    expect(await theirs.take('one')).toBeUndefined();
    const other = await theirs.take('two');
    await letGo!();
    await letGo!();
    const again = await theirs.take('one');
    expect(again).toBeDefined();
    expect(await mine.take('one')).toBeUndefined();
    await again!();
    await other!();
  });

  test('of many that want it at once one gets it, over one connection', async () => {
    const pool = another();
    const locks = new HeldLocks(pool);
    const taken = await Promise.all(Array.from({ length: 20 }, (_, i) => locks.take(`many ${i % 4}`)));
    expect(taken.filter(Boolean)).toHaveLength(4);
    expect(pool.totalCount).toBe(1);
    for (const letGo of taken) await letGo?.();
  });

  test('is taken again when its connection is cut, and let go for good', async () => {
    const [mine, theirs] = [new HeldLocks(another()), new HeldLocks(another())];
    const letGo = await mine.take('cut');
    const before = await cutHolder('cut');
    // Only then: somebody who asks in between may get it.
    await eventually(async () => {
      const now = await holders('cut');
      expect(now).toHaveLength(1);
      expect(now).not.toContain(before);
    });
    expect(await theirs.take('cut')).toBeUndefined();
    expect(await mine.take('cut')).toBeUndefined();
    await letGo!();
    const again = await theirs.take('cut');
    expect(again).toBeDefined();
    await again!();
  });

  test('that somebody else got when its connection was cut is taken again when he lets it go', async () => {
    const [mine, theirs] = [new HeldLocks(another()), new HeldLocks(another())];
    const letGo = await mine.take('queued');
    const other = await another().connect();
    const { pid } = (await other.query('SELECT pg_backend_pid() AS pid')).rows[0];
    const queued = other.query("SELECT pg_advisory_lock(hashtextextended('queued', 0))");
    await eventually(async () => expect(await holders('queued', { waiting: true })).toEqual([pid]));
    await cutHolder('queued');
    await queued;
    await other.query("SELECT pg_advisory_unlock(hashtextextended('queued', 0))");
    await eventually(async () => {
      const now = await holders('queued');
      expect(now).toHaveLength(1);
      expect(now).not.toContain(pid);
    });
    other.release();
    expect(await theirs.take('queued')).toBeUndefined();
    await letGo!();
    const again = await theirs.take('queued');
    expect(again).toBeDefined();
    await again!();
  });
});

describe('jobs of a process that is gone', () => {
  const locked = async (): Promise<{ locked_by: string | null; attempts: number }[]> =>
    (
      await room.strapi.db.connection.raw(
        `SELECT locked_by, attempts FROM graphile_worker.jobs WHERE key = 'wire-poll left'`,
      )
    ).rows;

  test('are freed, and those of one that lives are not', async () => {
    const jobs = room.strapi.plugin('wire').service('jobs') as unknown as JobsService;
    let done = 0;
    let finish = (): void => undefined;
    const working = new Promise<void>((resolve) => (finish = resolve));
    const pool = another();
    // A team of its own kind, which works on a job for as long as the test wants.
    await jobs.stop();
    const queue = await openJobQueue(room.strapi, pool, [
      {
        concurrency: 1,
        tasks: [
          {
            name: 'wire-poll',
            work: async () => {
              done += 1;
              await working;
            },
          },
        ],
      },
    ]);
    queues.push(queue);
    await queue.add('wire-poll', ['left']);
    await eventually(async () => expect(done).toBe(1));
    const looker = await openJobQueue(room.strapi, another());
    queues.push(looker);
    await looker.freeLeft();
    expect(await locked()).toEqual([{ locked_by: expect.any(String), attempts: 1 }]);
    // As a process leaves it that was killed.
    await room.strapi.db.connection.raw(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'a team that is gone' WHERE key = 'wire-poll left'`,
    );
    await looker.freeLeft();
    expect(await locked()).toEqual([{ locked_by: null, attempts: 1 }]);
    finish();
    await eventually(async () => expect(await locked()).toEqual([]));
    await jobs.start();
  });
});

test('two processes that both think to hold an import store each of its items once', async () => {
  const { strapi } = room;
  const service = <T>(name: string) => strapi.plugin('wire').service(name) as unknown as T;
  const stories = Array.from({ length: 10 }, (_, i) => wireItem(i));
  await room.finished((await room.enqueue({ 'first.jsonl': jsonLines(stories) }, true)).documentId);
  // Newer versions are stored one by one: that is where the others come in between.
  const newer = stories.map((one) => ({ ...one, version: '2', headline: `${one.headline}, Again` }));
  const documentId = 'twoholdersofoneimport000';
  const jobs = service<JobsService>('jobs');
  const letGo = await jobs.hold('wire-store', documentId);
  await room.enqueue({ 'newer.jsonl': jsonLines(newer) }, true, documentId);
  await eventually(async () => {
    const { isCut, chunks } = await room.importOf(documentId);
    expect(isCut).toBe(true);
    for (let number = 0; number < (chunks as number); number += 1)
      expect(existsSync(join(room.spool, documentId, 'chunks', `${number}.processed`))).toBe(true);
  });
  const compiled = <Module>(path: string) =>
    loadOutside(join(APP_DIR, 'dist/src/plugins/wire/server/src', path)) as Module;
  const chunks = compiled<{ storeChunks: typeof storeChunks }>('bulk/store-chunks.js');
  const threads = compiled<{ PipelinePool: typeof PipelinePool }>('threads/pipeline-pool.js');
  const pool = new threads.PipelinePool(1, 0);
  const row = (await findImport(strapi, documentId))!;
  const policies = await service<PoliciesService>('policies').current();
  const { signal } = new AbortController();
  const store = () => chunks.storeChunks(strapi, row, { pool, policies, signal });
  await Promise.all([store(), store(), store()]);
  await pool.close();
  await letGo!();
  await jobs.add('wire-store', [documentId]);
  await room.finished(documentId);
  expect(await room.importOf(documentId)).toMatchObject({ items: 10, updated: 10 });
});
