import type { ImportSummary } from '../../../shared/contracts/imports';
import { isUnderWay } from './polling';

/** What can be done about how an import runs. */
export type RunAction = 'cancel' | 'resume' | 'retry';

/** What can be done about an import as it is now. */
export function runActions(
  summary: Pick<ImportSummary, 'state' | 'counts' | 'retrying' | 'way'>,
): RunAction[] {
  const { state, counts, way } = summary;
  if (state === 'queued' || state === 'running') return ['cancel'];
  if (isUnderWay(summary) || state === 'undone') return [];
  const actions: RunAction[] = state === 'canceled' || state === 'failed' ? ['resume'] : [];
  // What could not be processed again is tried by processing it again.
  return counts.failed > 0 && way !== 'again' ? [...actions, 'retry'] : actions;
}
