import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { PLUGIN_ID } from '../../../shared/constants';
import { holdJob, openJobPool } from '../jobs/job-pool';
import { openJobQueue, type JobOptions, type OpenQueue, type TaskName, type Team } from '../jobs/job-queue';
import { recoverApplications } from '../jobs/recover-applications';
import { recoverImports } from '../jobs/recover-imports';
import { recoverRecurring } from '../jobs/recover-recurring';
import { threadsOf } from '../threads/threads-of';
import { recoverUndos } from '../jobs/recover-undos';
import type { ApplicationsService } from './applications';
import type { BulkImportsService } from './bulk-imports';
import type { ChoresService } from './chores';
import type { FoldersService } from './folders';
import type { ImportsService } from './imports';
import type { PollsService } from './polls';
import type { RecurringService } from './recurring';
import { armReleases, type ReleasesService } from './releases';
import type { UndoService } from './undo';

/** What runs in the background. With `WIRE_JOBS=off` in the environment this process queues jobs but does none. */
const jobs = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Pool | undefined;
  let queue: Promise<OpenQueue> | undefined;
  /** Whether this process does what is queued. */
  let works = false;
  const connections = (): Pool => (pool ??= openJobPool(strapi));
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  const bulk = () => service<BulkImportsService>('bulk-imports');
  const importTeams: Team[] = [
    {
      concurrency: 2,
      tasks: [
        {
          name: 'wire-import',
          work: (id, signal) => service<ImportsService>('imports').runQueued(id, signal),
        },
        {
          name: 'wire-retry',
          work: (id, signal) => service<ImportsService>('imports').retryQueued(id, signal),
        },
      ],
    },
    {
      // While one chunk's result is written down, the thread takes the next one.
      concurrency: threadsOf(strapi) + 1,
      tasks: [{ name: 'wire-chunk', work: (name, signal) => bulk().process(name, signal) }],
    },
    {
      concurrency: 2,
      tasks: [{ name: 'wire-store', work: (id, signal) => bulk().store(id, signal) }],
    },
  ];

  const teams: Team[] = [
    ...importTeams,
    {
      concurrency: 2,
      tasks: [
        {
          name: 'wire-application',
          work: (id, signal) => service<ApplicationsService>('applications').runQueued(id, signal),
        },
      ],
    },
    {
      concurrency: 1,
      tasks: [
        {
          name: 'wire-recurring',
          work: (id, signal) => service<RecurringService>('recurring').runQueued(id, signal),
        },
      ],
    },
    {
      concurrency: 1,
      tasks: [
        { name: 'wire-undo', work: (id, signal) => service<UndoService>('undo').runQueued(id, signal) },
      ],
    },
    {
      // Exact to the second: nothing else may hold it up.
      concurrency: 1,
      tasks: [
        {
          name: 'wire-release',
          work: (_id, signal) => service<ReleasesService>('releases').runQueued(signal),
        },
      ],
    },
    {
      // Servers that do not answer take their time: they must hold up neither each other nor the clock.
      concurrency: 4,
      tasks: [
        {
          name: 'wire-poll',
          work: (id, signal) => service<PollsService>('polls').runQueued(id, signal),
        },
      ],
    },
    {
      concurrency: 2,
      tasks: [
        {
          name: 'wire-folder',
          work: (id) => service<FoldersService>('folders').runQueued(id),
        },
        {
          name: 'wire-chores',
          work: (_id, signal) => service<ChoresService>('chores').run(signal),
          schedule: '* * * * *',
        },
      ],
    },
  ];

  return {
    /** Starts doing what is queued, and goes on with what was broken off. */
    async start(): Promise<void> {
      if (process.env.WIRE_JOBS === 'off') return;
      queue = openJobQueue(strapi, connections(), teams);
      works = true;
      await (await queue).freeLeft();
      await recoverImports(strapi, connections(), await queue, (row) => bulk().recover(row));
      await recoverApplications(strapi, connections(), await queue);
      await recoverRecurring(strapi, connections(), await queue);
      await recoverUndos(strapi, connections(), await queue);
      await armReleases(strapi);
    },

    /** Has this process do what is queued of imports, if it does nothing that is queued so far. */
    async workOnImports(): Promise<void> {
      if (works) return;
      works = true;
      await (await queue)?.stop();
      queue = openJobQueue(strapi, connections(), importTeams);
      await queue;
    },

    /** Queues jobs, each about one document. */
    async add(task: TaskName, documentIds: readonly string[], options?: JobOptions): Promise<void> {
      queue ??= openJobQueue(strapi, connections());
      await (await queue).add(task, documentIds, options);
    },

    /** Has somebody do what processes had taken that are gone. */
    async freeLeft(): Promise<void> {
      await (await queue)?.freeLeft();
    },

    /** Has undos go on whose process is gone. */
    async recoverUndos(): Promise<void> {
      if (queue) await recoverUndos(strapi, connections(), await queue);
    },

    /** Marks a job as being done by this process; undefined when somebody else does it. */
    hold: (task: TaskName, documentId: string) => holdJob(connections(), task, documentId),

    async stop(): Promise<void> {
      await (await queue)?.stop();
      await bulk().stop();
      await pool?.end();
      queue = undefined;
      pool = undefined;
      works = false;
    },
  };
};

export default jobs;
export type JobsService = ReturnType<typeof jobs>;
