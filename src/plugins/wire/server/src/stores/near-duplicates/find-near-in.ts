import type { Core } from '@strapi/strapi';
import {
  compare,
  mayBeAlike,
  printOfBytes,
  SKETCH_BYTES,
  sketchOfBytes,
  type Comparison,
  type Signature,
} from '../../../../core/duplicates/near';
import type { lock } from '../locks';
import { findCandidates, type Candidates } from './find-candidates';
import { SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** A text whose near duplicates are looked for. */
export interface Wanted {
  /** documentId of its article: it is not found itself. Absent for a text that has none. */
  article?: string;
  signature: Signature;
}

/** An article that a text is like. */
export interface Found extends Comparison {
  /** documentId. */
  article: string;
}

/** Signatures that are read at a time, so that a batch of series does not fill the memory. */
const BATCH = 2000;

/**
 * Finds the articles that each of the texts is like, among all that have a signature: `near` and `series`, those with most in common first. One query
 * finds the candidates of the whole batch, which are then compared here. To be called after `addSignatures` for the same batch, so that its
 * stories find each other, too: each of two is then found by the other.
 *
 * @returns a list for each text, in their order
 */
export async function findNearIn(
  strapi: Core.Strapi,
  trx: Transaction,
  wanted: readonly Wanted[],
): Promise<Found[][]> {
  const candidates = await findCandidates(
    trx,
    wanted.map(({ signature }) => signature.keys),
  );
  const likely = await alikeBySketch(trx, wanted, candidates);
  const found = wanted.map(() => new Map<string, Found>());
  await forEachRow(trx, [...likely.keys()], undefined, ({ story, article, print: bytes }) => {
    const print = printOfBytes(bytes);
    if (!print) return;
    for (const number of likely.get(story)!) {
      if (wanted[number].article === article) continue;
      const comparison = compare(print, wanted[number].signature);
      if (!comparison.verdict) continue;
      const known = found[number].get(article);
      if (!known || isStronger(comparison, known)) found[number].set(article, { article, ...comparison });
    }
  });
  return found.map((list) =>
    [...list.values()].sort((a, b) => b.share - a.share || (a.article < b.article ? -1 : 1)),
  );
}

/** Of an article with several stories, the one that is near counts, and then the one with more in common. */
const isStronger = (a: Comparison, b: Comparison): boolean =>
  a.verdict === b.verdict ? a.share > b.share : a.verdict === 'near';

/** Leaves the candidates of which a sixth of the signature says that they are another story. */
async function alikeBySketch(
  trx: Transaction,
  wanted: readonly Wanted[],
  candidates: Candidates,
): Promise<Candidates> {
  const likely: Candidates = new Map();
  await forEachRow(trx, [...candidates.keys()], SKETCH_BYTES, ({ story, print }) => {
    const sketch = sketchOfBytes(print);
    if (!sketch) return;
    const numbers = candidates.get(story)!.filter((number) => mayBeAlike(sketch, wanted[number].signature));
    if (numbers.length > 0) likely.set(story, numbers);
  });
  return likely;
}

interface Row {
  story: number;
  article: string;
  print: Uint8Array;
}

/** @param length bytes that are read of each print; all of it when absent */
async function forEachRow(
  trx: Transaction,
  stories: readonly number[],
  length: number | undefined,
  call: (row: Row) => void,
): Promise<void> {
  const print = length === undefined ? 'print' : `substring(print FROM 1 FOR ${length})`;
  for (let from = 0; from < stories.length; from += BATCH) {
    const { rows } = await trx.raw(
      `SELECT story_id AS story, article_document_id AS article, ${print} AS print FROM ?? WHERE story_id = ANY (?)`,
      [SIGNATURES, stories.slice(from, from + BATCH) as never],
    );
    (rows as Row[]).forEach(call);
  }
}
