import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { openImportQueue, type ImportQueue } from '../jobs/import-queue';
import { holdImport, openJobPool } from '../jobs/job-pool';
import { recoverImports } from '../jobs/recover-imports';

/** What runs in the background. With `WIRE_JOBS=off` in the environment this process queues imports but runs none. */
const jobs = ({ strapi }: { strapi: Core.Strapi }) => {
  let pool: Pool | undefined;
  let queue: Promise<ImportQueue> | undefined;
  const connections = (): Pool => (pool ??= openJobPool(strapi));

  return {
    /** Starts running queued imports. */
    async start(work: (documentId: string, signal: AbortSignal) => Promise<void>): Promise<void> {
      if (process.env.WIRE_JOBS === 'off') return;
      queue = openImportQueue(strapi, connections(), work);
      await recoverImports(strapi, connections(), await queue);
    },

    /** Queues an import. */
    async add(documentId: string): Promise<void> {
      queue ??= openImportQueue(strapi, connections());
      await (await queue).add(documentId);
    },

    /** Marks an import as being run by this process; undefined when another one runs it. */
    hold: (documentId: string) => holdImport(connections(), documentId),

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
