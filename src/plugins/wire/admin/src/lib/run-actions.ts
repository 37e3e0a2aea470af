import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';

/** What can be done about how an import runs. */
export type RunAction = 'cancel' | 'resume' | 'retry';

/** What can be done about an import as it is now. */
export function runActions({ state, counts }: Pick<ImportSummary, 'state' | 'counts'>): RunAction[] {
  if (state === 'queued' || state === 'running') return ['cancel'];
  if (!isImportOver(state) || state === 'undone') return [];
  const actions: RunAction[] = state === 'canceled' || state === 'failed' ? ['resume'] : [];
  return counts.failed > 0 ? [...actions, 'retry'] : actions;
}
