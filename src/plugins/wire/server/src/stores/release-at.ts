import type { PubStatus } from '../../../core/item';

export interface Releasable {
  /** The import publishes what may be published. */
  publish: boolean;
  pubStatus: PubStatus;
  /** As the article has it once the version is in: an editor may have set another one. ISO 8601. */
  embargoed?: string | Date | null;
}

/**
 * When the embargo's end is to publish an article, for its row in the ledger: null where there is nothing to wait for. The newest version
 * says it anew each time: one of an import that does not publish, or one that is withheld or taken back, calls it off.
 *
 * @param now the time of the import
 */
export function releaseAt({ publish, pubStatus, embargoed }: Releasable, now: Date): Date | null {
  if (!publish || pubStatus !== 'usable' || !embargoed) return null;
  const end = new Date(embargoed);
  return end > now ? end : null;
}

/** Said of an article that waits for the end of its embargo. */
export const RELEASED_THEN = 'It is published then, if nothing else stands against it.';
