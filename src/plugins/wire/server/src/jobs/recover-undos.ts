import type { Core } from '@strapi/strapi';
import { openUndos } from '../stores/undo';
import type { JobQueue } from './job-queue';

/** Has undos go on whose process is gone. To be called at the start; one that another process does is waited for, and is over then. */
export async function recoverUndos(strapi: Core.Strapi, queue: JobQueue): Promise<void> {
  const open = await openUndos(strapi);
  await queue.add(
    'wire-undo',
    open.map(({ documentId }) => documentId),
  );
}
