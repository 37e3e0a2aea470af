import type { ImportSummary } from '../../../shared/contracts/imports';
import { isUnderWay } from './polling';

/** What can be done about how an import runs. */
export type RunAction = 'cancel' | 'resume' | 'retry';

/** What can be done about an import as it is now. */
export function runActions(summary: Pick<ImportSummary, 'state' | 'counts' | 'retrying'>): RunAction[] {
  const { state, counts } = summary;
  if (state === 'queued' || state === 'running') return ['cancel'];
  if (isUnderWay(summary) || state === 'undone') return [];
  const actions: RunAction[] = state === 'canceled' || state === 'failed' ? ['resume'] : [];
  return counts.failed > 0 ? [...actions, 'retry'] : actions;
}
