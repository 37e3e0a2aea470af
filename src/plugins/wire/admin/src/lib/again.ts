import type { ImportSummary } from '../../../shared/contracts/imports';
import type { AgainItem, ArticleDifference } from '../../../shared/contracts/again';
import type { MessageKey } from './message';
import { isUnderWay } from './polling';

/** Whether what an import has kept can be processed again: when it is over, has articles, and was not undone. */
export const mayProcessAgain = (summary: Pick<ImportSummary, 'state' | 'retrying' | 'counts'>): boolean => {
  const { created, updated, unchanged, held } = summary.counts;
  return !isUnderWay(summary) && summary.state !== 'undone' && created + updated + unchanged + held > 0;
};

/** How many of the items that were looked at would change, stay as they are, or cannot be processed. */
export function countAgain(items: readonly Pick<AgainItem, 'state' | 'difference' | 'isHidden'>[]): {
  changed: number;
  same: number;
  failed: number;
} {
  const changed = items.filter(({ difference, isHidden }) => difference !== undefined || isHidden).length;
  const failed = items.filter(({ state }) => state === 'failed').length;
  return { changed, failed, same: items.length - changed - failed };
}

/** The message that says what readers would see of what changes. */
export function readersKey({
  publication: { before, after },
}: Pick<ArticleDifference, 'publication'>): MessageKey {
  if (after === 'modified') return 'difference.readers.as-before';
  if (after === 'draft') return before === 'draft' ? 'difference.readers.draft' : 'difference.readers.taken';
  return before === 'draft' ? 'difference.readers.published' : 'difference.readers.updated';
}
