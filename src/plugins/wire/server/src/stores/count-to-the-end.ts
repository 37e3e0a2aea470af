import { setTimeout as sleep } from 'node:timers/promises';

/** Between two batches others have their turn at the database. */
const PAUSE_MS = 50;

/**
 * Counts batch after batch until nothing is left that has changed.
 *
 * @param countBatch counts one, and says whether there may be another: not when somebody else is about it
 */
export async function countToTheEnd(countBatch: () => Promise<boolean>): Promise<void> {
  while (await countBatch()) await sleep(PAUSE_MS);
}
