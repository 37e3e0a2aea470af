import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { countSightings, uncountStories } from '../../../core/recurring';
import { configuredRecurring } from '../config/recurring';
import { inTransaction, lock } from '../stores/locks';
import { forgetRare, readCounted, recurringLock, writeCounted } from '../stores/recurring-paragraphs';
import { closeSightings, lockOpenSightings, takeOldStories } from '../stores/sightings';

/** Stories counted in one transaction; their paragraphs are in memory at once. */
const BATCH = 100;

/**
 * Counts what imports have noted of a source, and forgets what is no longer recent. Several processes may do so: a source is counted by one at
 * a time, and what one has counted the other does not find any more.
 *
 * @param source row id
 */
export async function countSource(strapi: Core.Strapi, source: number): Promise<void> {
  while ((await countBatch(strapi, source)) === BATCH) await nextTurn();
  while ((await uncountBatch(strapi, source)) === BATCH) await nextTurn();
  await inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    await forgetRare(strapi, trx, source, configuredRecurring(strapi));
  });
}

/** @returns how many stories were counted */
const countBatch = (strapi: Core.Strapi, source: number): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    const open = await lockOpenSightings(strapi, trx, source, BATCH);
    if (open.length === 0) return 0;
    const sightings = open.flatMap(({ pending }) => pending);
    const fingerprints = sightings.flatMap(({ paragraphs }) => paragraphs.map((one) => one.fingerprint));
    const kept = await readCounted(strapi, source, [...new Set(fingerprints)]);
    const known = new Map(open.map(({ story, marks }) => [story, marks]));
    const { counted, marks } = countSightings(kept, known, sightings);
    await writeCounted(strapi, trx, source, kept, [...counted.values()]);
    await closeSightings(
      strapi,
      trx,
      open.map(({ id, story, marks: before }) => ({ id, marks: marks.get(story) ?? before })),
    );
    return open.length;
  });

/** @returns how many stories are no longer recent */
const uncountBatch = (strapi: Core.Strapi, source: number): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    const gone = await takeOldStories(strapi, trx, source, configuredRecurring(strapi), BATCH);
    if (gone.length === 0) return 0;
    const fingerprints = [...new Set(gone.flatMap((marks) => Object.keys(marks)))];
    const kept = await readCounted(strapi, source, fingerprints);
    const left = uncountStories(kept, gone);
    await writeCounted(strapi, trx, source, kept, [...left.values()]);
    return gone.length;
  });
