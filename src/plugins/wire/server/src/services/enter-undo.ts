import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ImportState } from '../../../shared/constants';
import { ConflictError } from '../decisions/conflict-error';
import type { Row } from '../stores/documents';
import { findImport } from '../stores/imports';
import { inTransaction } from '../stores/locks';
import { beginUndo, countArticles, countUndone, forgetLeft, listLeftDocuments } from '../stores/undo';

/** @throws NotFoundError */
export async function findUndoable(strapi: Core.Strapi, documentId: string): Promise<Row> {
  const row = await findImport(strapi, documentId);
  if (!row) throw new errors.NotFoundError('There is no such import.');
  return row;
}

/**
 * Has an import be undone from now on.
 *
 * @throws NotFoundError; ConflictError when it cannot be
 */
export async function enterUndo(strapi: Core.Strapi, documentId: string, actor: string): Promise<void> {
  const row = await findUndoable(strapi, documentId);
  if (row.state === 'undoing') return;
  const total = await refuseUndo(strapi, row);
  await inTransaction(strapi, (trx) => forgetLeft(trx, row.id));
  const from = [row.state as ImportState];
  if (!(await beginUndo(strapi, row, { from, to: 'undoing', actor, total })))
    throw new ConflictError('Somebody else has just begun something with this import.', {});
}

/**
 * @returns how many articles it is about
 * @throws ConflictError when an import cannot be undone as it is
 */
export async function refuseUndo(strapi: Core.Strapi, row: Row): Promise<number> {
  const state = row.state as ImportState;
  if (state === 'queued' || state === 'running')
    throw new ConflictError('This import is not over yet: undo it when it is.', {});
  if (state === 'redoing')
    throw new ConflictError('This import is being done again: undo it when that is over.', {});
  if (
    state === 'undone' &&
    !row.undoLeft &&
    !(await listLeftDocuments(strapi, row.id, { page: 1, pageSize: 1 })).total
  )
    throw new ConflictError('This import has been undone already.', {});
  refuseEnded(row, 'undo');
  const { total, isNoted } = await countArticles(strapi, row.id);
  if (!isNoted) {
    throw new ConflictError(
      'This import ran before Copydesk noted what is needed to undo one. Delete or change its articles by hand.',
      {},
    );
  }
  return total;
}

/**
 * Has an undone import be done again from now on.
 *
 * @throws NotFoundError; ConflictError when it cannot be
 */
export async function enterRedo(strapi: Core.Strapi, documentId: string, actor: string): Promise<void> {
  const row = await findUndoable(strapi, documentId);
  if (row.state === 'redoing') return;
  if (row.state !== 'undone')
    throw new ConflictError('Only an import that was undone can be done again.', {});
  refuseEnded(row, 'redo');
  const total = await countUndone(strapi, row.id);
  await inTransaction(strapi, (trx) => forgetLeft(trx, row.id));
  if (!(await beginUndo(strapi, row, { from: ['undone'], to: 'redoing', actor, total })))
    throw new ConflictError('Somebody else has just begun something with this import.', {});
}

/** @throws ConflictError when what it needs is cleared away */
function refuseEnded({ undoEndedAt }: Row, wanted: 'undo' | 'redo'): void {
  if (!undoEndedAt) return;
  const day = new Date(undoEndedAt as string).toISOString().slice(0, 10);
  throw new ConflictError(
    wanted === 'redo'
      ? `This import can no longer be done again: since ${day} what that needs is not kept any more (wire.config.undoDays). Import its files once more.`
      : `This import can no longer be undone: since ${day} what that needs is not kept any more (wire.config.undoDays). Delete or change its articles by hand.`,
    {},
  );
}
