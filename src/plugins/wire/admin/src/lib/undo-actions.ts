import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';

/** What may be done with an import: `rest` undoes what an earlier undo has left. */
export type UndoAction = 'undo' | 'rest' | 'redo';

/** What may be done with an import as it is now. */
export function undoActions({
  state,
  undo,
  undoEndedAt,
}: Pick<ImportSummary, 'state' | 'undo' | 'undoEndedAt'>): UndoAction[] {
  if (!isImportOver(state) || undoEndedAt) return [];
  if (state !== 'undone') return ['undo'];
  return undo && undo.left > 0 ? ['rest', 'redo'] : ['redo'];
}
