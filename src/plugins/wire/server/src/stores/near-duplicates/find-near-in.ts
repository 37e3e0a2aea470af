import type { Core } from '@strapi/strapi';
import { compare, printOfBytes, type Comparison, type Signature } from '../../../../core/duplicates/near';
import { settingsNow } from '../../config/settings';
import type { lock } from '../locks';
import { Turns } from '../../threads/turns';
import { findCandidates } from './find-candidates';
import { SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** A text whose near duplicates are looked for. */
export interface Wanted {
  /** documentId of its article: it is not found itself. Absent for a text that has none. */
  article?: string;
  signature: Signature;
}

/** An article that a text is like, or a story without one. */
export interface Found extends Comparison {
  /** documentId; `''` of a story that was taken back before it came. */
  article: string;
  /** Row id in the ledger. */
  story: number;
}

/** Signatures that are read at a time, so that a batch of series does not fill the memory. */
const BATCH = 2000;

/**
 * Finds the articles that each of the texts is like, among all that have a signature: `near` and `series`, those with most in common first. A few
 * queries find the candidates of the whole batch, which are then compared here. Of a batch whose signatures are kept before, each of two finds the
 * other.
 *
 * @returns a list for each text, in their order
 */
export async function findNearIn(
  strapi: Core.Strapi,
  trx: Transaction,
  wanted: readonly Wanted[],
): Promise<Found[][]> {
  const least = settingsNow(strapi).duplicates.nearShare;
  const candidates = await findCandidates(
    trx,
    wanted.map(({ signature }) => signature),
    least,
  );
  const found = wanted.map(() => new Map<string, Found>());
  const stories = [...candidates.keys()];
  const turns = new Turns();
  for (let from = 0; from < stories.length; from += BATCH) {
    for (const { story, article, print: bytes } of await readRows(trx, stories.slice(from, from + BATCH))) {
      const print = printOfBytes(bytes);
      if (!print) continue;
      await turns.giveWhenDue();
      for (const number of candidates.get(story)!) {
        if (wanted[number].article === article) continue;
        const comparison = compare(print, wanted[number].signature, least);
        if (!comparison.verdict) continue;
        const key = article || `story ${story}`;
        const known = found[number].get(key);
        if (!known || isStronger(comparison, known))
          found[number].set(key, { article, story, ...comparison });
      }
    }
  }
  return found.map((list) => [...list.values()].sort(mostFirst));
}

/** Those with most in common first. */
export const mostFirst = (a: Found, b: Found): number =>
  b.share - a.share || (a.article < b.article ? -1 : 1);

/** Of an article with several stories, the one that is near counts, and then the one with more in common. */
const isStronger = (a: Comparison, b: Comparison): boolean =>
  a.verdict === b.verdict ? a.share > b.share : a.verdict === 'near';

async function readRows(
  trx: Transaction,
  stories: readonly number[],
): Promise<{ story: number; article: string; print: Uint8Array }[]> {
  const { rows } = await trx.raw(
    'SELECT story_id AS story, article_document_id AS article, print FROM ?? WHERE story_id = ANY (?)',
    [SIGNATURES, stories as never],
  );
  return rows;
}
