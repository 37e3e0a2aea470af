import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { countSightings, type Marks, type Sighting } from '../../../core/recurring';
import { settingsNow } from '../config/settings';
import { inTransaction, lock } from '../stores/locks';
import { forgetRare, readCounted, recurringLock, writeCounted } from '../stores/recurring-paragraphs';
import {
  closeSightings,
  enterCounted,
  lockOpenSightings,
  readMarks,
  takeOldStories,
} from '../stores/sightings';
import { takeOffCounts } from '../stores/take-off-counts';

/** Stories counted in one transaction; their paragraphs are in memory at once. */
const BATCH = 100;
/** Stories taken off the count in one transaction. */
const OLD_BATCH = 500;

type Transaction = Parameters<typeof lock>[0];

/**
 * Counts what imports have noted of a source, and forgets what is no longer recent. Several processes may do so: a source is counted by one at
 * a time, and what one has counted the other does not find any more.
 *
 * @param source row id
 */
export async function countSource(strapi: Core.Strapi, source: number): Promise<void> {
  while ((await countBatch(strapi, source)) === BATCH) await nextTurn();
  while ((await uncountBatch(strapi, source)) === OLD_BATCH) await nextTurn();
  await inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    await forgetRare(strapi, trx, source, settingsNow(strapi).recurring);
  });
}

/** Counts versions of stories of a source that nobody has noted before. What is counted already makes no difference. */
export async function countUnnoted(
  strapi: Core.Strapi,
  source: number,
  sightings: readonly Sighting[],
): Promise<void> {
  const byStory = new Map(sightings.map((sighting) => [sighting.story, sighting]));
  await inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    const known = await readMarks(strapi, trx, source, [...byStory.keys()]);
    const marks = await count(strapi, trx, source, sightings, known);
    const counted = [...byStory.values()].map(({ story, headline, at }) => ({
      story,
      headline,
      at,
      marks: marks.get(story)!,
    }));
    await enterCounted(strapi, trx, source, counted);
  });
}

/** @returns how many stories were counted */
const countBatch = (strapi: Core.Strapi, source: number): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    const open = await lockOpenSightings(strapi, trx, source, BATCH);
    if (open.length === 0) return 0;
    const known = new Map(open.map(({ story, marks }) => [story, marks]));
    const sightings = open.flatMap(({ pending }) => pending);
    const marks = await count(strapi, trx, source, sightings, known);
    await closeSightings(
      strapi,
      trx,
      open.map(({ id, story, marks: before }) => ({ id, marks: marks.get(story) ?? before })),
    );
    return open.length;
  });

/**
 * Counts the paragraphs of stories of a source, whose lock the caller holds.
 *
 * @param known what is counted of the stories already
 * @returns what is counted of them now, by story
 */
async function count(
  strapi: Core.Strapi,
  trx: Transaction,
  source: number,
  sightings: readonly Sighting[],
  known: ReadonlyMap<string, Marks>,
): Promise<Map<string, Marks>> {
  const fingerprints = sightings.flatMap(({ paragraphs }) => paragraphs.map((one) => one.fingerprint));
  const kept = await readCounted(strapi, trx, source, [...new Set(fingerprints)]);
  const { counted, marks } = countSightings(kept, known, sightings);
  await writeCounted(strapi, trx, source, kept, [...counted.values()]);
  return marks;
}

/** @returns how many stories are no longer recent */
const uncountBatch = (strapi: Core.Strapi, source: number): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source)]);
    const gone = await takeOldStories(strapi, trx, source, settingsNow(strapi).recurring, OLD_BATCH);
    await takeOffCounts(strapi, trx, source, gone);
    return gone.length;
  });
