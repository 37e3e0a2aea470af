import type { Core } from '@strapi/strapi';
import { Logger, makeWorkerUtils, type WorkerUtils } from 'graphile-worker';
import type { Pool } from 'pg';
import { queueSchema } from './job-pool';
import { freeLeftJobs } from './left-jobs';
import { runTeam } from './run-team';

/** The kinds of work that are queued. Each job is about one document: an import, an application, a source. */
export type TaskName =
  | 'wire-import'
  | 'wire-chunk'
  | 'wire-store'
  | 'wire-retry'
  | 'wire-application'
  | 'wire-recurring'
  | 'wire-release'
  | 'wire-poll'
  | 'wire-folder'
  | 'wire-chores'
  | 'wire-undo';

export interface Task {
  name: TaskName;
  /** @param signal aborts when the process is about to stop; the job is then to be broken off, and goes on at the next start */
  work(documentId: string, signal: AbortSignal): Promise<void>;
  /** When it is done by itself, as a crontab has it (UTC): by one process, however many look at the same clock. Its document is `''`. */
  schedule?: string;
}

/** Workers that share what they do. */
export interface Team {
  /** Jobs that one process does at a time; the others wait or go to another process. */
  concurrency: number;
  tasks: readonly Task[];
}

/** What is done in the background, by this process or another one. */
export interface JobQueue {
  /** Queues jobs; one that is queued already stays once. */
  add(task: TaskName, documentIds: readonly string[], options?: JobOptions): Promise<void>;
  /** Stops taking jobs, and breaks off those that run. */
  stop(): Promise<void>;
}

export interface JobOptions {
  /** Not before; at once, when left out. */
  runAt?: Date;
}

/** Jobs sent to the database at once. */
const BATCH = 1000;

/** A queue that this process has opened. */
export interface OpenQueue extends JobQueue {
  /** Gives free what processes had taken that are gone; what is no longer wanted of it goes. */
  freeLeft(): Promise<void>;
}

/**
 * Opens the queue.
 *
 * @param teams what this process does; nothing where it only queues. Each has workers of its own, so that long imports hold up no decision
 */
export async function openJobQueue(
  strapi: Core.Strapi,
  pgPool: Pool,
  teams: readonly Team[] = [],
): Promise<OpenQueue> {
  const options = { pgPool, schema: queueSchema(strapi), logger: new Logger(() => log(strapi)) };
  const utils = await makeWorkerUtils(options);
  const stops: (() => Promise<void>)[] = [];
  for (const team of teams) stops.push(await runTeam(strapi, pgPool, options, team));
  return {
    add: (task, documentIds, jobOptions) => addJobs(utils, task, documentIds, jobOptions),
    freeLeft: () => freeLeftJobs(strapi, pgPool, utils),
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await utils.release();
    },
  };
}

async function addJobs(
  utils: WorkerUtils,
  task: TaskName,
  documentIds: readonly string[],
  { runAt }: JobOptions = {},
): Promise<void> {
  for (let at = 0; at < documentIds.length; at += BATCH) {
    await utils.addJobs(
      documentIds.slice(at, at + BATCH).map((documentId) => ({
        identifier: task,
        payload: { documentId },
        jobKey: `${task} ${documentId}`,
        ...(runAt ? { runAt } : {}),
      })),
    );
  }
}

const log =
  (strapi: Core.Strapi) =>
  (level: string, message: string): void => {
    if (level === 'error') strapi.log.error(`wire: ${message}`);
    else if (level === 'warning') strapi.log.warn(`wire: ${message}`);
    else strapi.log.debug(`wire: ${message}`);
  };
