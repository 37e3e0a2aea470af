import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { rows } from '../stores/documents';
import { clearSpool } from './spool';

/**
 * Removes the files of imports that are finished, and of those that were canceled or failed before a time: they can no longer be gone on with.
 */
export async function clearOldSpools(strapi: Core.Strapi, before: Date): Promise<void> {
  const imports = rows(strapi, UID.import);
  const old = await imports.findMany({
    where: {
      resumable: true,
      $or: [{ state: 'finished' }, { state: { $in: ['canceled', 'failed'] }, finishedAt: { $lt: before } }],
    },
    select: ['id', 'documentId'],
  });
  for (const { id, documentId } of old) {
    await clearSpool(strapi, documentId);
    await imports.update({ where: { id }, data: { resumable: false } });
  }
}
