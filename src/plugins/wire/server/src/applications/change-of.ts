import { ARTICLE_VERSIONS } from '../../../shared/constants';
import type { LockedApplication } from '../stores/applications';
import type { ArticleChange, VersionChange } from '../stores/article-bodies';
import type { HistoryEntry } from '../stores/history';
import type { Listings } from '../stores/listings';
import type { Placed, PlacedArticle } from './place-in-article';

/** What is written of an article in which a notice goes where it belongs. A link that an editor has made by hand stays. */
export function changeOf(
  article: string,
  { versions, flags, placed }: PlacedArticle,
  application: LockedApplication,
  { listing, byHand }: Listings,
): ArticleChange {
  const { notice } = application;
  const change: ArticleChange['versions'] = {};
  let wasListed = false;
  for (const version of ARTICLE_VERSIONS) {
    const given = versions[version];
    if (!given) continue;
    const { row, state, stored, hasOtherBody, lists } = given;
    wasListed ||= lists === true && listing.has(row);
    change[version] = {
      row,
      state,
      stored,
      isSaved: !hasOtherBody,
      linked: lists === true ? [notice.id] : [],
      unlinked: lists === false && !byHand.has(article) ? [notice.id] : [],
    } satisfies VersionChange;
  }
  const history = placed.map((one) => entryOf(one, article, application, wasListed));
  return { article, versions: change, flags: { added: [], changed: flags, removed: [] }, history };
}

const entryOf = (
  { from, to, quote, onlyPublished }: Placed,
  article: string,
  { documentId, startedBy, notice }: LockedApplication,
  wasListed: boolean,
): HistoryEntry => ({
  action: 'placed',
  actor: startedBy,
  notice: notice.documentId,
  article,
  application: documentId,
  before: { placement: from },
  after: { placement: to, ...(wasListed ? { wasListed } : {}) },
  ...(onlyPublished ? { reason: 'It stands in the published version only.' } : {}),
  quote,
});
