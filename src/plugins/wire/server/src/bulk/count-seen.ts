import type { Core } from '@strapi/strapi';
import { settingsNow } from '../config/settings';
import { storageOf } from '../jobs/storage/storage-of';
import { countUnnoted } from '../recurring/count';
import { decodeSeen, decodeTimes } from '../recurring/seen-codec';
import { sightingOf, type SeenStory } from '../recurring/sighting-of';
import type { Row } from '../stores/documents';
import { articlesOfStories } from '../stores/stories';
import { Turns } from '../threads/turns';
import { seenKey } from './chunk-keys';

/** Stories counted at a time. */
const BATCH = 200;
const DAY_MS = 86_400_000;

/**
 * Counts the paragraphs of an import's stories for its source, once all are stored: of an archive only what counts as recent, the rest would be
 * taken off the count again at once.
 *
 * @param row the import
 * @param source row id
 */
export async function countSeen(strapi: Core.Strapi, row: Row, source: number): Promise<void> {
  if (!settingsNow(strapi).recurring.enabled) return;
  const storage = storageOf(strapi);
  const turns = new Turns();
  const since = await oldestRecent(strapi, row);
  let some: SeenStory[] = [];
  for (let number = 0; number < (row.chunks as number); number += 1) {
    const bytes = await storage.get(seenKey({ import: row.documentId, number }));
    if (!bytes || decodeTimes(bytes).every((at) => at < since)) continue;
    for await (const story of decodeSeen(bytes)) {
      await turns.giveWhenDue();
      if (Date.parse(story.at) < since) continue;
      some.push(story);
      if (some.length < BATCH) continue;
      await count(strapi, source, some);
      some = [];
    }
  }
  if (some.length > 0) await count(strapi, source, some);
}

/** The time from which on stories are recent when the import is over, in milliseconds since 1970. */
async function oldestRecent(strapi: Core.Strapi, row: Row): Promise<number> {
  const { maxStories, windowDays } = settingsNow(strapi).recurring;
  let latest = new Float64Array(0);
  for (let number = 0; number < (row.chunks as number); number += 1) {
    const bytes = await storageOf(strapi).get(seenKey({ import: row.documentId, number }));
    if (!bytes) continue;
    const all = Float64Array.of(...latest, ...decodeTimes(bytes)).sort();
    latest = all.slice(-maxStories);
  }
  if (latest.length === 0) return Infinity;
  return Math.max(latest[0], latest[latest.length - 1] - windowDays * DAY_MS);
}

async function count(strapi: Core.Strapi, source: number, stories: readonly SeenStory[]): Promise<void> {
  // What is not in the ledger was a copy, or was not stored.
  const articles = await articlesOfStories(
    strapi,
    stories.map(({ story }) => story),
  );
  const turns = new Turns();
  const sightings = [];
  for (const story of stories) {
    const article = articles.get(story.story);
    if (article !== undefined) sightings.push(sightingOf(story, article));
    await turns.giveWhenDue();
  }
  await countUnnoted(strapi, source, sightings);
}
