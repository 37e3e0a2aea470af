import type { Core } from '@strapi/strapi';
import { Logger, run, runMigrations, makeWorkerUtils, type Runner } from 'graphile-worker';
import type { Pool } from 'pg';
import { queueSchema } from './job-pool';

const TASK = 'wire-import';
/** Imports that one process runs at a time; the others wait or go to another process. */
const CONCURRENCY = 2;

/** The queue of imports that are run in the background, by this process or another one. */
export interface ImportQueue {
  /** Queues an import; one that is queued already stays once. */
  add(documentId: string): Promise<void>;
  /** Stops taking imports; a running one is broken off and goes on at the next start. */
  stop(): Promise<void>;
}

/**
 * Opens the queue.
 *
 * @param work runs an import; absent where this process only queues
 */
export async function openImportQueue(
  strapi: Core.Strapi,
  pgPool: Pool,
  work?: (documentId: string, signal: AbortSignal) => Promise<void>,
): Promise<ImportQueue> {
  const options = { pgPool, schema: queueSchema(strapi), logger: new Logger(() => log(strapi)) };
  if (!work) {
    await runMigrations(options);
    const utils = await makeWorkerUtils(options);
    return { add: (id) => addTo(utils, id), stop: async () => utils.release() };
  }
  const runner = await run({
    ...options,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    // Strapi's own stopping waits for us: break running imports off soon.
    gracefulShutdownAbortTimeout: 1_000,
    taskList: {
      [TASK]: async (payload, { abortSignal }) => {
        await work((payload as { documentId: string }).documentId, abortSignal);
      },
    },
  });
  return { add: (id) => addTo(runner, id), stop: () => runner.stop() };
}

const addTo = async ({ addJob }: Pick<Runner, 'addJob'>, documentId: string): Promise<void> => {
  await addJob(TASK, { documentId }, { jobKey: `${TASK} ${documentId}` });
};

const log =
  (strapi: Core.Strapi) =>
  (level: string, message: string): void => {
    if (level === 'error') strapi.log.error(`wire: ${message}`);
    else if (level === 'warning') strapi.log.warn(`wire: ${message}`);
    else strapi.log.debug(`wire: ${message}`);
  };
