import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';
import { changeImport, endImport, openImports } from '../stores/imports';
import { holdJob } from './job-pool';
import type { JobQueue } from './job-queue';
import type { Row } from '../stores/documents';
import { clearSpool, isSpooled } from './spool';

const BROKEN_OFF =
  'The command that ran it ended before it was done. Import the files again: what is stored already is known and stays as it is.';

const NOT_RECEIVED =
  'The process that received its files ended before they were all there. Import them again.';

/** Between the moment when an import is entered and the one when its files are being kept nothing tells that somebody is at it. */
const ENTERED_MS = 60_000;

/** Whether the files of an import should be here, or on their way. Of a folder's they are where they were, and its next scan goes on. */
const isOld = ({ state, way, createdAt }: Row): boolean =>
  state === 'queued' && way !== 'folder' && Date.now() - new Date(createdAt as string).getTime() > ENTERED_MS;

async function giveUp(strapi: Core.Strapi, { id, documentId }: Row): Promise<void> {
  if (await endImport(strapi, id, 'failed', NOT_RECEIVED)) await clearSpool(strapi, documentId);
}

/**
 * Takes care of imports whose process is gone: those with their files here are queued again and go on where they stopped; those that nobody
 * can go on with, and those whose files never came, are called failed. To be called at the start.
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
    const isHere = !row.resumable || Boolean(row.again) || (await isSpooled(strapi, row.documentId));
    if (!isHere && !isOld(row)) continue;
    const letGo = await holdJob(pool, 'wire-import', row.documentId);
    if (!letGo) continue;
    try {
      if (!isHere) await giveUp(strapi, row);
      else if (row.resumable) left.push(row.documentId);
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
