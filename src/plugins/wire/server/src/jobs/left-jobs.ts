import type { Core } from '@strapi/strapi';
import type { WorkerUtils } from 'graphile-worker';
import type { Pool } from 'pg';
import { locksOf, queueSchema } from './job-pool';

/** The lock of a team of workers, by the name under which it takes jobs. It is held as long as its process lives. */
export const teamLock = (team: string): string => `wire-team ${team}`;

/**
 * Gives free the jobs that processes had taken which are gone: graphile-worker itself waits four hours for them. Jobs that were queued once
 * more since are not done twice, and go.
 */
export async function freeLeftJobs(strapi: Core.Strapi, pool: Pool, utils: WorkerUtils): Promise<void> {
  const jobs = `"${queueSchema(strapi).replaceAll('"', '""')}".jobs`;
  const { rows } = await pool.query<{ team: string }>(
    `SELECT DISTINCT locked_by AS team FROM ${jobs} WHERE locked_by IS NOT NULL`,
  );
  const gone: string[] = [];
  for (const { team } of rows) {
    const letGo = await locksOf(pool).take(teamLock(team));
    if (!letGo) continue;
    gone.push(team);
    await letGo();
  }
  if (gone.length > 0) await utils.forceUnlockWorkers(gone);
  await utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] });
}
