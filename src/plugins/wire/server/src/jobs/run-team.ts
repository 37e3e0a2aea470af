import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import {
  parseCronItems,
  run,
  type Runner,
  type RunnerOptions,
  type SharedOptions,
  type TaskList,
} from 'graphile-worker';
import type { Pool } from 'pg';
import type { Team } from './job-queue';
import { locksOf } from './job-pool';
import { teamLock } from './left-jobs';

/** After how long a team is called together again that has broken up. */
const AGAIN_MS = 5_000;

/**
 * What became of a job is told in batches, of what comes in no time: those are sent again when a connection breaks, while for a single one
 * the error would end the process.
 */
const FORGIVING = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/**
 * Has a team of workers take jobs, for as long as nobody stops it: when it breaks up, as it does when the database is away for minutes, it is
 * called together again.
 *
 * @returns how to stop it
 */
export async function runTeam(
  strapi: Core.Strapi,
  pgPool: Pool,
  shared: SharedOptions,
  team: Team,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let runner: Runner | undefined = await start(pgPool, shared, team);

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      await runner?.promise.catch(() => undefined);
      runner = undefined;
      if (signal.aborted) return;
      const names = team.tasks.map(({ name }) => name).join(', ');
      strapi.log.error(`wire: nobody takes ${names} here any more; trying again.`);
      await sleep(AGAIN_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      runner = await start(pgPool, shared, team).catch(() => undefined);
    }
  }
  const watching = watch();
  return async () => {
    stopping.abort();
    await runner?.stop();
    await watching;
    await runner?.stop().catch(() => undefined);
  };
}

async function start(pgPool: Pool, shared: SharedOptions, { concurrency, tasks }: Team): Promise<Runner> {
  const life = showsLife(pgPool);
  const runner = await run({
    ...shared,
    preset: { plugins: [life.plugin], worker: FORGIVING },
    concurrency,
    noHandleSignals: true,
    // Strapi's own stopping waits for us: break running jobs off soon.
    gracefulShutdownAbortTimeout: 1_000,
    taskList: Object.fromEntries(
      tasks.map(({ name, work }): [string, TaskList[string]] => [
        name,
        (payload, { abortSignal }) =>
          work((payload as { documentId?: string }).documentId ?? '', abortSignal),
      ]),
    ),
    parsedCronItems: parseCronItems(
      tasks.flatMap(({ name, schedule }) =>
        schedule === undefined
          ? []
          : [{ task: name, match: schedule, identifier: name, options: { jobKey: name, maxAttempts: 1 } }],
      ),
    ),
  });
  void runner.promise.catch(() => undefined).then(life.end);
  return runner;
}

type Preset = NonNullable<RunnerOptions['preset']>;

/** Has whoever takes jobs be known to live: from before it takes the first one until it has let go of the last, or its process is gone. */
function showsLife(pool: Pool): {
  plugin: NonNullable<Preset['plugins']>[number];
  end: () => Promise<void>;
} {
  const lives = new Map<string, Promise<(() => Promise<void>) | undefined>>();
  const show = async (team: string) => {
    for (;;) {
      try {
        return await locksOf(pool).take(teamLock(team));
      } catch (error) {
        if (pool.ending) throw error;
        await sleep(AGAIN_MS, undefined, { ref: false });
      }
    }
  };
  return {
    plugin: {
      name: 'CopydeskShowsLife',
      version: '1.0.0',
      worker: {
        hooks: {
          async startWorker(_context, { worker }) {
            const { id } = worker.workerPool;
            const life = lives.get(id) ?? show(id);
            lives.set(id, life);
            await life;
          },
        },
      },
    },
    async end() {
      for (const life of lives.values()) await (await life.catch(() => undefined))?.();
    },
  };
}
