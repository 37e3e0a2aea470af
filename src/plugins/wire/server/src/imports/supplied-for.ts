import { articleText } from '../../../core/entities';
import { itemKind } from '../../../core/item-kind';
import type { Unlinked } from '../../../core/pipeline';
import type { Answer, Extractor } from '../../../extractor';

/**
 * Asks an extractor about an item's article.
 *
 * @param extractor nothing is found without one
 */
export async function suppliedFor(
  { item, body }: Unlinked,
  extractor: Extractor | undefined,
  signal?: AbortSignal,
): Promise<Answer> {
  if (!extractor || itemKind(item) !== 'story' || item.pubStatus === 'canceled') return {};
  return extractor.ask({ text: articleText(body), language: item.language }, signal);
}
