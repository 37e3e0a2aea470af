import type { ImportSummary } from '../../../shared/contracts/imports';
import { isUnderWay } from './polling';

/** What may be done with an import: `rest` undoes what an earlier undo has left. */
export type UndoAction = 'undo' | 'rest' | 'redo';

/** What may be done with an import as it is now. */
export function undoActions(
  summary: Pick<ImportSummary, 'state' | 'undo' | 'undoEndedAt' | 'retrying'>,
): UndoAction[] {
  const { state, undo, undoEndedAt } = summary;
  if (isUnderWay(summary) || undoEndedAt) return [];
  if (state !== 'undone') return ['undo'];
  return undo && undo.left > 0 ? ['rest', 'redo'] : ['redo'];
}

/** Whether readers see what an import did: then it takes who may publish to undo it. */
export const isSeen = ({ publish, counts }: Pick<ImportSummary, 'publish' | 'counts'>): boolean =>
  publish || counts.killed > 0;
