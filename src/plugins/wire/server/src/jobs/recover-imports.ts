import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { changeImport, openImports } from '../stores/imports';
import { holdJob } from './job-pool';
import type { JobQueue } from './job-queue';
import type { Row } from '../stores/documents';
import { isSpooled } from './spool';

const BROKEN_OFF =
  'The command that ran it ended before it was done. Import the files again: what is stored already is known and stays as it is.';

/**
 * Takes care of imports whose process is gone: those with their files here are queued again and go on where they stopped, the others are
 * called failed. To be called at the start.
 *
 * @param recoverBulk does so with one that is done in chunks
 */
export async function recoverImports(
  strapi: Core.Strapi,
  pool: Pool,
  queue: JobQueue,
  recoverBulk: (row: Row) => Promise<void>,
): Promise<void> {
  const left: string[] = [];
  for (const row of await openImports(strapi)) {
    if (row.isBulk && row.state === 'running') {
      await recoverBulk(row);
      continue;
    }
    if (row.resumable && !(await isSpooled(strapi, row.documentId))) continue;
    const letGo = await holdJob(pool, 'wire-import', row.documentId);
    if (!letGo) continue;
    try {
      if (row.resumable) left.push(row.documentId);
      else if (row.state === 'running') {
        await changeImport(strapi, row.id, { state: 'failed', error: BROKEN_OFF, finishedAt: new Date() });
      }
    } finally {
      await letGo();
    }
  }
  // A worker that takes a job while it is held here leaves it, since somebody else does it.
  await queue.add('wire-import', left);
}
