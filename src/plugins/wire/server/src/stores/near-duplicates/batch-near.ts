import type { Core } from '@strapi/strapi';
import { NearIndex, printToBytes, sketchToBytes, type Signature } from '../../../../core/duplicates/near';
import { settingsNow } from '../../config/settings';
import { Turns } from '../../threads/turns';
import type { CopyPlan, PlannedRow } from '../copy';
import type { lock } from '../locks';
import { findNearIn, mostFirst, type Found } from './find-near-in';
import { notePairs, pairsOf } from './note-pairs';
import { bytesText, keysText } from './signature-text';
import { SIGNATURES } from './tables';

type Transaction = Parameters<typeof lock>[0];

/** An article of a batch, and the row of its story in the ledger. */
export interface BatchArticle {
  /** documentId. */
  article: string;
  story: PlannedRow;
}

/**
 * What the new articles of a batch are like, as `noteNear` finds it for one story: those that are there are looked for in the database while the
 * batch is planned, those of the batch are compared in memory. For who has `lockForBatch`: no other signature is kept meanwhile.
 */
export class BatchNear {
  private constructor(
    private readonly strapi: Core.Strapi,
    private readonly signatures: readonly Signature[],
    private readonly earlier: Promise<Found[][]> | undefined,
  ) {}

  /** Begins to look: nothing else may use the transaction until `plan` has been awaited. Nothing where the newsroom does not want it. */
  static look(strapi: Core.Strapi, trx: Transaction, signatures: readonly Signature[]): BatchNear {
    const isWanted = signatures.length > 0 && settingsNow(strapi).duplicates.near;
    const earlier = isWanted
      ? findNearIn(
          strapi,
          trx,
          signatures.map((signature) => ({ signature })),
        )
      : undefined;
    // Should the planning fail first: who asked is no longer there to hear of it.
    earlier?.catch(() => undefined);
    return new BatchNear(strapi, signatures, earlier);
  }

  /** Plans the signatures' rows, one for each article, in the order of the signatures; and waits until the look-up is over. */
  async plan(plan: CopyPlan, articles: readonly BatchArticle[]): Promise<void> {
    if (!this.earlier) return;
    articles.forEach(({ article, story }, at) => {
      const signature = this.signatures[at];
      const print = printToBytes(signature);
      plan.raw(SIGNATURES, {
        story_id: story,
        article_document_id: article,
        keys: keysText(signature.keys),
        sketch: bytesText(sketchToBytes(print)),
        print: bytesText(print),
      });
    });
    await this.earlier;
  }

  /**
   * Notes the pairs, after the plan is written.
   *
   * @returns what each of the articles is like, in their order
   */
  async note(trx: Transaction, articles: readonly BatchArticle[]): Promise<Found[][]> {
    if (!this.earlier) return articles.map(() => []);
    const found = await this.earlier;
    const index = new NearIndex(settingsNow(this.strapi).duplicates.nearShare);
    const turns = new Turns();
    for (const [at, signature] of this.signatures.entries()) {
      for (const { text, ...comparison } of index.add(signature)) {
        found[at].push({ ...named(articles[text]), ...comparison });
        found[text].push({ ...named(articles[at]), ...comparison });
      }
      await turns.giveWhenDue();
    }
    for (const list of found) list.sort(mostFirst);
    await notePairs(
      this.strapi,
      trx,
      articles.flatMap(({ article }, at) => pairsOf(article, found[at])),
    );
    return found;
  }
}

const named = ({ article, story }: BatchArticle): Pick<Found, 'article' | 'story'> => ({
  article,
  story: story.id!,
});
