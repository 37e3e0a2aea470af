import type { Identity } from '../../../core/duplicates';
import { fingerprint } from '../../../core/disclaimers';
import type { WireItem } from '../../../core/item';
import type { SeenParagraph, Sighting } from '../../../core/recurring';

/** A version of a story whose paragraphs are to be counted: as the thread leaves it that has processed the item. */
export interface SeenStory extends Pick<Sighting, 'story' | 'headline' | 'at'> {
  paragraphs: Pick<SeenParagraph, 'text' | 'place' | 'position'>[];
}

export interface SeenItem {
  item: Pick<WireItem, 'versionCreated' | 'firstCreated' | 'headline'>;
  identity: Pick<Identity, 'key'>;
  seen: readonly SeenParagraph[];
}

/**
 * What is to be counted of an item. It counts for the time at which its source wrote it, as archives are imported in a minute; but for no time
 * that has not come yet.
 */
export function seenStory({ item, identity, seen }: SeenItem, now: Date): SeenStory {
  const { versionCreated, firstCreated, headline } = item;
  const written = Date.parse(versionCreated ?? firstCreated ?? '');
  return {
    story: identity.key,
    headline,
    at: new Date(Number.isNaN(written) ? now : Math.min(written, now.getTime())).toISOString(),
    paragraphs: seen.map(({ text, place, position }) => ({ text, place, position })),
  };
}

/** The same as it is counted, once its article is known by its documentId. */
export const sightingOf = ({ paragraphs, ...story }: SeenStory, article: string): Sighting => ({
  ...story,
  article,
  paragraphs: paragraphs.map((one) => ({ fingerprint: fingerprint(one.text), ...one })),
});
