import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { openUndos } from '../stores/undo';
import { holdJob } from './job-pool';
import type { JobQueue } from './job-queue';

/** Has undos go on whose process is gone; those that somebody does are left to him. */
export async function recoverUndos(strapi: Core.Strapi, pool: Pool, queue: JobQueue): Promise<void> {
  const left: string[] = [];
  for (const { documentId } of await openUndos(strapi)) {
    const letGo = await holdJob(pool, 'wire-undo', documentId);
    await letGo?.();
    if (letGo) left.push(documentId);
  }
  await queue.add('wire-undo', left);
}
