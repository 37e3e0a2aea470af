import type { Verdict } from '../../../core/duplicates';
import type { WireItem } from '../../../core/item';
import type { PlacedFlag } from '../../../core/pipeline';
import type { Policies } from '../../../core/policies';
import { noticesOfFlags, obstaclesTo, sentencesOf } from '../gate/obstacles';
import type { Candidate } from './ports';

/** What an item becomes once it is said whether articles are to be published. */
export interface Outcome {
  state: Verdict['state'];
  detail?: string;
  /** Publish it, after it is stored. */
  publish: boolean;
}

/** What decides whether an item may be published. */
export interface Wanted {
  /** Name of the wire source. */
  source?: string;
  /** BCP 47, of the item or of its text. */
  language?: string;
  item: Pick<WireItem, 'pubStatus' | 'embargoed'>;
  flags: readonly PlacedFlag[];
}

/** What decides whether a candidate may be published. */
export const wantedOf = ({ source, processed: { item, story, flags } }: Candidate): Wanted => ({
  source,
  language: item.language ?? story.language,
  item,
  flags,
});

/**
 * Adds the newsroom's word to the verdict about an item: what is to be published but may not be is `held`, with the reasons.
 *
 * @param publish whether the import publishes what may be published
 */
export function outcomeOf(
  verdict: Verdict,
  { source, language, item, flags }: Wanted,
  publish: boolean,
  policies: Policies,
  now: Date,
): Outcome {
  const { state, detail, write } = verdict;
  if (write !== 'create' && write !== 'update') return { state, detail, publish: false };
  if (state === 'held' || !publish) return { state, detail, publish: false };
  const notices = noticesOfFlags(flags, 'wire', { source, language });
  const obstacles = obstaclesTo({ ...item, notices }, policies, now);
  if (obstacles.length === 0) return { state, detail, publish: true };
  return { state: 'held', detail: `It stays a draft. ${sentencesOf(obstacles)}`, publish: false };
}
