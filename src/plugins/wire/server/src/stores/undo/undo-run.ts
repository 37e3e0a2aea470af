import type { Core } from '@strapi/strapi';
import { UID, type ImportState } from '../../../../shared/constants';
import { rows, type Row } from '../documents';
import type { lock } from '../locks';
import { quoted } from './sql-words';
import { UNDO_ROWS } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** An import that is being undone, or done again. */
export interface UndoRun {
  /** Row id of the import. */
  run: number;
  documentId: string;
  /** Who wants it. */
  actor: string;
}

/**
 * One transaction of a step.
 *
 * @param cursor where the one before it ended, `''` at the start
 * @returns where this one ended; undefined when the step is over
 */
export type UndoBatch = (strapi: Core.Strapi, undo: UndoRun, cursor: string) => Promise<string | undefined>;

/** Notes how far a step is, in the transaction that brings it there. */
export async function noteStep(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  { cursor, done = 0, left = 0 }: { cursor: string; done?: number; left?: number },
): Promise<void> {
  await trx.raw(
    `UPDATE ${quoted(strapi.db.metadata.get(UID.import).tableName)}
     SET undo_cursor = ?, undo_done = coalesce(undo_done, 0) + ?, undo_left = coalesce(undo_left, 0) + ? WHERE id = ?`,
    [cursor, done, left, run],
  );
}

/** Begins the next step. */
export const beginStep = (strapi: Core.Strapi, run: number, step: string): Promise<unknown> =>
  rows(strapi, UID.import).update({ where: { id: run }, data: { undoStep: step, undoCursor: '' } });

/**
 * Has an import be undone or done again, if it is in one of these states.
 *
 * @returns whether it is
 */
export async function beginUndo(
  strapi: Core.Strapi,
  row: Row,
  {
    from,
    to,
    actor,
    total,
  }: { from: readonly ImportState[]; to: 'undoing' | 'redoing'; actor: string; total: number },
): Promise<boolean> {
  const { count } = await rows(strapi, UID.import).updateMany({
    where: { id: row.id, state: { $in: from }, undoEndedAt: null },
    data: {
      state: to,
      ...(row.state === 'undone' ? {} : { stateBefore: row.state }),
      undoStep: null,
      undoCursor: '',
      undoTotal: total,
      undoDone: 0,
      undoLeft: 0,
      undoError: null,
      undoneAt: new Date(),
      undoneBy: actor,
    },
  });
  return count === 1;
}

/** Ends an undo, or doing it again. */
export const endUndo = (strapi: Core.Strapi, run: number, state: ImportState): Promise<unknown> =>
  rows(strapi, UID.import).update({
    where: { id: run },
    data: { state, undoStep: null, undoCursor: null, undoError: null, undoneAt: new Date() },
  });

/** Notes what broke an undo; it can be gone on with. */
export const noteBroken = (strapi: Core.Strapi, run: number, message: string): Promise<unknown> =>
  rows(strapi, UID.import).update({ where: { id: run }, data: { undoError: message } });

/** The imports that are being undone or done again. */
export const openUndos = (strapi: Core.Strapi): Promise<Row[]> =>
  rows(strapi, UID.import).findMany({
    where: { state: { $in: ['undoing', 'redoing'] } },
    orderBy: { id: 'asc' },
  });

/** How many articles an import has made or changed, and whether it has noted of each how it left it: imports of before this was noted have not. */
export async function countArticles(
  strapi: Core.Strapi,
  run: number,
): Promise<{ total: number; isNoted: boolean }> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT count(DISTINCT article_document_id) FILTER (WHERE left_at IS NOT NULL) AS total,
       coalesce(bool_and(left_at IS NOT NULL) FILTER (WHERE state IN ('created', 'updated')), true) AS is_noted
     FROM ?? WHERE import_id = ? AND article_document_id IS NOT NULL`,
    [strapi.db.metadata.get(UID.receipt).tableName, run],
  );
  return { total: Number(found[0].total), isNoted: found[0].is_noted };
}

/** How many articles have been taken back. */
export async function countUndone(strapi: Core.Strapi, run: number): Promise<number> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT count(DISTINCT document_id) AS total FROM ${UNDO_ROWS} WHERE import_id = ? AND side = 'after' AND uid = ?`,
    [run, UID.article],
  );
  return Number(found[0].total);
}
