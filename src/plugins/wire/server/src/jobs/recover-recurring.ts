import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { openRuns } from '../stores/recurring-runs';
import { holdJob } from './job-pool';
import type { JobQueue } from './job-queue';

/** Takes care of runs over sources whose process is gone: they are queued again and go on where they stopped. To be called at the start. */
export async function recoverRecurring(strapi: Core.Strapi, pool: Pool, queue: JobQueue): Promise<void> {
  const left: string[] = [];
  for (const { documentId, state } of await openRuns(strapi)) {
    const letGo = state === 'running' ? await holdJob(pool, 'wire-recurring', documentId) : undefined;
    if (state === 'running' && !letGo) continue;
    await letGo?.();
    left.push(documentId);
  }
  await queue.add('wire-recurring', left);
}
