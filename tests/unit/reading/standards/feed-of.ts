import { factsOf } from '../../../../src/reading/standards/article-facts';
import { toldApart, type Feed } from '../../../../src/reading/standards/feeds/feed';
import type { ArticleRecord } from '../../../../src/reading/standards/records';
import { SITE } from './records';

export const feedOf = (articles: readonly ArticleRecord[]): Feed => ({
  site: SITE,
  title: SITE.name,
  description: 'News of the bay',
  page: SITE.url,
  self: 'https://desk.ledger.example/api/articles/feed.rss',
  others: [{ href: 'https://desk.ledger.example/api/articles/feed.json', type: 'application/feed+json' }],
  articles: toldApart(articles.map((article) => factsOf(article, SITE))),
});
