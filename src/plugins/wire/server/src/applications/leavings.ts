import { shorten } from '../../../core/shorten';
import type { LockedApplication } from '../stores/applications';
import type { Editing } from '../stores/carrying-articles';
import type { ArticleFlag } from '../stores/flags';
import type { HistoryEntry } from '../stores/history';
import type { Leaving } from '../stores/left-articles';
import { reasonOf } from '../stores/reason-of';

/** Characters of a quote that a reason shows. */
const QUOTE = 120;

/** Of an article that was being written. */
export const BUSY: Pick<Leaving, 'why' | 'reason'> = {
  why: 'busy',
  reason: 'Something else was writing the article each time it was tried.',
};

export const editingLeaving = (article: string, { editor, at }: Editing): Leaving => ({
  article,
  why: 'editing',
  reason: `${editor} is changing the article; it was last saved at ${at.toISOString()}.`,
  editor,
  editedAt: at,
});

export function missingLeaving(article: string, missing: readonly ArticleFlag[]): Leaving {
  const words = `“${shorten(missing[0].quote, QUOTE)}”`;
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  const reason = `The words are not in the article’s text: ${words}${more}. Look at the article and save it.`;
  return { article, why: 'missing', reason };
}

export const brokenLeaving = (article: string, error: unknown): Leaving => ({
  article,
  why: 'broken',
  reason: `The article could not be worked on: ${reasonOf(error)}`,
});

/** What the history says of an article that was left. */
export const leftEntry = (
  { article, why, reason }: Pick<Leaving, 'article' | 'why' | 'reason'>,
  { documentId, startedBy, notice }: LockedApplication,
): HistoryEntry => ({
  action: 'left',
  actor: startedBy,
  notice: notice.documentId,
  article,
  application: documentId,
  after: { placement: notice.placement, why },
  reason,
});
