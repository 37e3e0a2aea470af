import type { Identity } from '../../../core/duplicates';
import type { WireItem } from '../../../core/item';
import type { Processed } from '../../../core/pipeline';
import type { Sighting } from '../../../core/recurring';

/**
 * What is counted of an item. It counts for the time at which its source wrote it, as archives are imported in a minute; but for no time
 * that has not come yet.
 */
export function sightingOf(
  {
    processed,
    identity,
  }: {
    processed: Pick<Processed, 'seen'> & {
      item: Pick<WireItem, 'versionCreated' | 'firstCreated' | 'headline'>;
    };
    identity: Pick<Identity, 'key'>;
  },
  article: string,
  now: Date,
): Sighting {
  const { versionCreated, firstCreated, headline } = processed.item;
  const written = Date.parse(versionCreated ?? firstCreated ?? '');
  return {
    story: identity.key,
    article,
    headline,
    at: new Date(Number.isNaN(written) ? now : Math.min(written, now.getTime())).toISOString(),
    paragraphs: processed.seen.map(({ fingerprint, text, place, position }) => ({
      fingerprint,
      text,
      place,
      position,
    })),
  };
}
