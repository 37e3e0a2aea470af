import type { ApplicationSummary, ListLeftArticlesResponse } from '../../../shared/contracts/applications';

/**
 * Whether a decision has still to come to an article, once the application that brings it is over.
 *
 * @param left the first articles that it has left; those whose text has not got the words have nothing to wait for
 */
export function followsLater(
  { state }: Pick<ApplicationSummary, 'state'>,
  { data, meta }: ListLeftArticlesResponse,
  article: string,
): boolean {
  if (state !== 'finished') return true;
  const entry = data.find((one) => one.article.documentId === article);
  return entry ? entry.why !== 'missing' : meta.pagination.total > data.length;
}
