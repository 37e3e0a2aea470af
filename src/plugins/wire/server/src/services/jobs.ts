import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { PLUGIN_ID } from '../../../shared/constants';
import { holdJob, openJobPool } from '../jobs/job-pool';
import { openJobQueue, type JobQueue, type Task, type TaskName } from '../jobs/job-queue';
import { recoverApplications } from '../jobs/recover-applications';
import { recoverImports } from '../jobs/recover-imports';
import { recoverRecurring } from '../jobs/recover-recurring';
import type { ApplicationsService } from './applications';
import type { ImportsService } from './imports';
import type { RecurringService } from './recurring';

/** What runs in the background. With `WIRE_JOBS=off` in the environment this process queues jobs but does none. */
const jobs = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Pool | undefined;
  let queue: Promise<JobQueue> | undefined;
  const connections = (): Pool => (pool ??= openJobPool(strapi));
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;

  const tasks: Task[] = [
    {
      name: 'wire-import',
      concurrency: 2,
      work: (id, signal) => service<ImportsService>('imports').runQueued(id, signal),
    },
    {
      name: 'wire-application',
      concurrency: 2,
      work: (id, signal) => service<ApplicationsService>('applications').runQueued(id, signal),
    },
    {
      name: 'wire-recurring',
      concurrency: 1,
      work: (id, signal) => service<RecurringService>('recurring').runQueued(id, signal),
    },
  ];

  return {
    /** Starts doing what is queued, and goes on with what was broken off. */
    async start(): Promise<void> {
      if (process.env.WIRE_JOBS === 'off') return;
      queue = openJobQueue(strapi, connections(), tasks);
      await recoverImports(strapi, connections(), await queue);
      await recoverApplications(strapi, connections(), await queue);
      await recoverRecurring(strapi, connections(), await queue);
    },

    /** Queues jobs, each about one document. */
    async add(task: TaskName, documentIds: readonly string[]): Promise<void> {
      queue ??= openJobQueue(strapi, connections());
      await (await queue).add(task, documentIds);
    },

    /** Marks a job as being done by this process; undefined when somebody else does it. */
    hold: (task: TaskName, documentId: string) => holdJob(connections(), task, documentId),

    async stop(): Promise<void> {
      await (await queue)?.stop();
      await pool?.end();
      queue = undefined;
      pool = undefined;
    },
  };
};

export default jobs;
export type JobsService = ReturnType<typeof jobs>;
