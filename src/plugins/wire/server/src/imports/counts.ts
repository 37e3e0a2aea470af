import { RECEIPT_STATES } from '../../../core/duplicates';
import type { ImportCounts } from '../../../shared/contracts/imports';
import type { Settled } from './ports';

/** Counts of an import that has not begun. */
export const noCounts = (): ImportCounts =>
  Object.fromEntries([...RECEIPT_STATES, 'items', 'flags'].map((name) => [name, 0])) as ImportCounts;

/** Counts one item more. `items` stays the sum of the seven states. */
export function count(counts: ImportCounts, { state, flags }: Pick<Settled, 'state' | 'flags'>): void {
  counts[state] += 1;
  counts.items += 1;
  counts.flags += flags;
}
