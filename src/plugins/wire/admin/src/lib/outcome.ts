import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ReceiptSummary } from '../../../shared/contracts/receipts';
import { articlePage, PAGES } from './links';

/** Where to take an editor after an import, and what to tell. */
export interface Outcome {
  to: string;
  tone: 'success' | 'warning' | 'danger' | 'info';
  /** `item`: about the single item; `import`: about the import's counts; `broken`: the run itself failed. */
  about: 'item' | 'import' | 'broken';
  /** For `item`: what became of it. */
  state?: ReceiptState;
}

const OPENS_ARTICLE: readonly ReceiptState[] = ['created', 'updated', 'unchanged'];

/**
 * Decides what follows when an import is over: a single item's article is opened, anything else leads to the import's page.
 *
 * @param summary of an import that is over
 * @param receipt the only item's receipt, when there was one item and it could be fetched
 */
export const outcome = (summary: ImportSummary, receipt?: ReceiptSummary): Outcome => {
  const details = PAGES.importDetails(summary.documentId);
  if (summary.state === 'failed') return { to: details, tone: 'danger', about: 'broken' };

  if (summary.counts.items === 1 && receipt) {
    const { state, article } = receipt;
    if (article && OPENS_ARTICLE.includes(state)) {
      return {
        to: articlePage(article),
        tone: state === 'unchanged' ? 'info' : 'success',
        about: 'item',
        state,
      };
    }
    return { to: details, tone: state === 'failed' ? 'danger' : 'warning', about: 'item', state };
  }

  const { items, failed, held, killed } = summary.counts;
  const tone =
    items === 0 || failed === items ? 'danger' : failed + held + killed > 0 ? 'warning' : 'success';
  return { to: details, tone, about: 'import' };
};
