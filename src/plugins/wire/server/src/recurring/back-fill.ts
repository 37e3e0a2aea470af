import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import type { WireItem } from '../../../core/item';
import { processItem, type Knowledge } from '../../../core/pipeline';
import { DEFAULT_POLICIES } from '../../../core/policies';
import { read, type ReadContext, type ReadLimits } from '../../../core/read';
import type { Sighting } from '../../../core/recurring';
import { PLUGIN_ID } from '../../../shared/constants';
import type { Row } from '../stores/documents';
import { readArticleBodies } from '../stores/article-bodies';
import { wholeSources, wordOf } from '../stores/sources';
import { noteSightings } from '../stores/sightings';
import { originalsOf, type Original, type SourceStory } from '../stores/source-stories';
import type { SourceName } from './propose';
import { seenStory, sightingOf } from './sighting-of';

/**
 * Notes the paragraphs of stories that are here already: as their source sent them, or as the article has them where the original was not
 * kept. What is noted already makes no difference.
 *
 * @returns how many were noted
 */
export async function noteStories(
  strapi: Core.Strapi,
  source: SourceName,
  stories: readonly SourceStory[],
  knowledge: Knowledge,
): Promise<number> {
  const originals = await originalsOf(
    strapi,
    stories.map(({ identity }) => identity),
  );
  const [row] = await wholeSources(strapi, { id: source.id });
  const reading = {
    ...(row && readingOf(row)),
    limits: strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>,
  };
  const items = new Map<SourceStory, WireItem>();
  for (const story of stories) {
    const original = originals.get(story.identity);
    const item = original && (await itemOf(original, reading));
    if (item) items.set(story, item);
  }
  const rest = stories.filter((story) => !items.has(story));
  for (const [story, item] of await itemsOfArticles(strapi, rest)) items.set(story, item);
  const sightings: Sighting[] = [];
  for (const [story, item] of items) {
    const processed = processItem(dated(item, story), knowledge, DEFAULT_POLICIES, { source: source.name });
    if (processed.seen.length === 0) continue;
    const seen = seenStory({ ...processed, identity: { key: story.identity } }, new Date());
    sightings.push(sightingOf(seen, story.article));
  }
  await noteSightings(strapi, source.id, sightings);
  return sightings.length;
}

/** The item of an original; undefined where this version of the reader makes nothing of it, or several items. */
async function itemOf(
  { file, bytes }: Original,
  reading: Omit<ReadContext, 'file'>,
): Promise<WireItem | undefined> {
  let item: WireItem | undefined;
  for await (const outcome of read([bytes], { ...reading, file })) {
    if (!outcome.ok || item) return undefined;
    item = outcome.item;
  }
  return item;
}

/** How the source's settings say that its items are to be read. */
const readingOf = (row: Row): Omit<ReadContext, 'file'> => {
  const { charset, zone, mapping, base } = wordOf(row).reading;
  return { charset, zone, mapping, base };
};

/** What articles hold, with every notice in it, as items. */
async function itemsOfArticles(
  strapi: Core.Strapi,
  stories: readonly SourceStory[],
): Promise<Map<SourceStory, WireItem>> {
  if (stories.length === 0) return new Map();
  const bodies = await readArticleBodies(
    strapi,
    stories.map(({ article }) => article),
  );
  const items = new Map<SourceStory, WireItem>();
  for (const story of stories) {
    const draft = bodies.get(story.article)?.versions.draft;
    if (!draft) continue;
    items.set(story, { pubStatus: 'usable', text: blocksToText(draft.state.full), textForm: 'body' });
  }
  return items;
}

/** What does not say when it was written was written when it came, not now. */
const dated = (item: WireItem, { versionCreated, createdAt }: SourceStory): WireItem => ({
  ...item,
  versionCreated: item.versionCreated ?? item.firstCreated ?? versionCreated ?? createdAt,
});
