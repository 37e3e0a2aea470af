import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { openApplications } from '../stores/applications';
import { holdJob } from './job-pool';
import type { JobQueue } from './job-queue';

/**
 * Takes care of applications whose process is gone: they are queued again and go on where they stopped. To be called at the start.
 */
export async function recoverApplications(strapi: Core.Strapi, pool: Pool, queue: JobQueue): Promise<void> {
  const left: string[] = [];
  for (const { documentId, state } of await openApplications(strapi)) {
    const letGo = state === 'running' ? await holdJob(pool, 'wire-application', documentId) : undefined;
    if (state === 'running' && !letGo) continue;
    await letGo?.();
    left.push(documentId);
  }
  await queue.add('wire-application', left);
}
