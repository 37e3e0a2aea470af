import type { Core } from '@strapi/strapi';
import { IMPORT_STATES, isImportOver, UID, type ImportState } from '../../../../shared/constants';
import { settingsNow } from '../../config/settings';
import type { Row } from '../documents';
import { UNDO_MOVED, UNDO_NOTES, UNDO_ROWS } from './undo-tables';

const DAY = 86_400_000;
/** Rows that are deleted in one statement: nobody waits for long. */
const SLICE = 2000;

/** The time from which the days are counted in which an import can be undone, or done again. */
const LAST = 'coalesce(undone_at, finished_at, created_at)';

/** Until when an import can be undone, or done again; undefined while it is not over, and when that time is over. */
export function undoUntil(strapi: Core.Strapi, row: Row): string | undefined {
  const { state, undoneAt, finishedAt, createdAt, undoEndedAt } = row;
  if (undoEndedAt || !isImportOver(state as ImportState)) return undefined;
  const last = (undoneAt ?? finishedAt ?? createdAt) as string;
  const days = settingsNow(strapi).undoDays;
  return new Date(new Date(last).getTime() + days * DAY).toISOString();
}

/** Has imports be undone or done again no more for which that time is over. */
export async function endOldUndos(strapi: Core.Strapi, days: number, now: Date): Promise<void> {
  const over = IMPORT_STATES.filter(isImportOver);
  await strapi.db.connection.raw(
    `UPDATE :imports: SET undo_ended_at = :now
     WHERE undo_ended_at IS NULL AND state = ANY (:over) AND ${LAST} < :before`,
    {
      imports: tableOf(strapi),
      now,
      before: new Date(now.getTime() - days * DAY),
      over: over as never,
    },
  );
}

/**
 * Clears away what such imports have noted, and what was kept when they were undone, a slice at a time. What an undo has left as it was stays to be
 * read.
 *
 * @param signal ends it after the next slice; the next call goes on
 */
export async function clearUndoNotes(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  const { rows: ended } = await strapi.db.connection.raw(
    'SELECT id FROM ?? WHERE undo_ended_at IS NOT NULL AND undo_cleared IS NOT TRUE ORDER BY id',
    [tableOf(strapi)],
  );
  for (const { id } of ended as { id: number }[]) {
    for (const table of [UNDO_ROWS, UNDO_NOTES, UNDO_MOVED]) {
      for (let deleted = SLICE; deleted === SLICE;) {
        if (signal.aborted) return;
        const { rowCount } = await strapi.db.connection.raw(
          'DELETE FROM :table: WHERE ctid = ANY (ARRAY(SELECT ctid FROM :table: WHERE import_id = :id LIMIT :limit))',
          { table, id, limit: SLICE },
        );
        deleted = rowCount;
      }
    }
    // Failed items of it may have been tried again meanwhile.
    await strapi.db.connection.raw(
      `UPDATE :imports: SET undo_cleared = true
       WHERE id = :id AND NOT EXISTS (SELECT 1 FROM ${UNDO_ROWS} WHERE import_id = :id) AND NOT EXISTS (SELECT 1 FROM ${UNDO_NOTES} WHERE import_id = :id)`,
      { imports: tableOf(strapi), id },
    );
  }
}

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.import).tableName;
