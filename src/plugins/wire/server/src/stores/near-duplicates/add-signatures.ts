import type { Core } from '@strapi/strapi';
import { printToBytes, sketchToBytes, type Signature } from '../../../../core/duplicates/near';
import type { lock } from '../locks';
import { forgetPairs } from './forget-pairs';
import { hexOf, keysText } from './signature-text';
import { SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** The signature of a story's text, as the latest version has it. */
export interface SignatureRow {
  /** Row id of the story in the ledger. */
  story: number;
  /** documentId; `''` of a story that was taken back before it came. */
  article: string;
  signature: Signature;
}

/**
 * Keeps the signatures of stories, a batch in one statement. That of a story which comes in a new version takes the place of the one before, and the pairs of
 * its article are forgotten: `findNearIn` finds those that still hold. Of a story that is there twice, the last one counts.
 */
export async function addSignatures(
  strapi: Core.Strapi,
  trx: Transaction,
  rows: readonly SignatureRow[],
): Promise<void> {
  if (rows.length === 0) return;
  // All batches write in the same order, so that they cannot wait for each other.
  const latest = [...new Map(rows.map((row) => [row.story, row])).values()].sort((a, b) => a.story - b.story);
  const prints = latest.map(({ signature }) => printToBytes(signature));
  const { rows: kept } = await trx.raw(
    `WITH replaced AS (
       SELECT article_document_id FROM :table: WHERE story_id = ANY (:stories)
     ), written AS (
       INSERT INTO :table: (story_id, article_document_id, keys, sketch, print)
       SELECT story, article, CAST(keys AS bigint[]), decode(sketch, 'hex'), decode(print, 'hex')
       FROM unnest(
         CAST(:stories AS integer[]), CAST(:articles AS text[]), CAST(:keys AS text[]),
         string_to_array(:sketches, ','), string_to_array(:prints, ',')
       ) AS given (story, article, keys, sketch, print)
       ON CONFLICT (story_id) DO UPDATE
       SET article_document_id = excluded.article_document_id, keys = excluded.keys, sketch = excluded.sketch,
         print = excluded.print
     )
     SELECT DISTINCT article_document_id AS article FROM replaced`,
    {
      table: SIGNATURES,
      stories: latest.map(({ story }) => story) as never,
      articles: latest.map(({ article }) => article) as never,
      keys: latest.map(({ signature }) => keysText(signature.keys)) as never,
      // An array of bytes would be put together byte by byte, in a block.
      sketches: prints.map((print) => hexOf(sketchToBytes(print))).join(','),
      prints: prints.map(hexOf).join(','),
    },
  );
  await forgetPairs(
    trx,
    (kept as { article: string }[]).map(({ article }) => article),
  );
}
