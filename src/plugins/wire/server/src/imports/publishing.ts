import type { Verdict } from '../../../core/duplicates';
import type { Policies } from '../../../core/policies';
import { noticesOfFlags, obstaclesTo } from '../gate/obstacles';
import type { Candidate } from './ports';

/** What an item becomes once it is said whether articles are to be published. */
export interface Outcome {
  state: Verdict['state'];
  detail?: string;
  /** Publish it, after it is stored. */
  publish: boolean;
}

/**
 * Adds the newsroom's word to the verdict about an item: what is to be published but may not be is `held`, with the reasons.
 *
 * @param publish whether the import publishes what may be published
 */
export function outcomeOf(
  verdict: Verdict,
  { processed: { item, flags } }: Candidate,
  publish: boolean,
  policies: Policies,
  now: Date,
): Outcome {
  const { state, detail, write } = verdict;
  if (write !== 'create' && write !== 'update') return { state, detail, publish: false };
  const obstacles = obstaclesTo({ ...item, notices: noticesOfFlags(flags) }, policies, now);
  if (state === 'held' || !publish) return { state, detail, publish: false };
  if (obstacles.length === 0) return { state, detail, publish: true };
  return { state: 'held', detail: `It stays a draft. ${obstacles.join(' ')}`, publish: false };
}
