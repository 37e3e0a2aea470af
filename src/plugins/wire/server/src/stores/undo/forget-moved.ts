import type { lock } from '../locks';
import { UNDO_MOVED } from './undo-tables';

/** Forgets what stood in the place of what. */
export const forgetMoved = (trx: Parameters<typeof lock>[0], run: number): Promise<unknown> =>
  trx.raw(`DELETE FROM ${UNDO_MOVED} WHERE import_id = ?`, [run]);
