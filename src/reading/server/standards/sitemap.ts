import { noParameters } from '../../contracts/standards';
import { newestArticles } from '../../sql/newest-articles';
import { factsOf } from '../../standards/article-facts';
import type { ArticleRecord } from '../../standards/records';
import { MOST_URLS, newsSitemapOf } from '../../standards/sitemap/news-sitemap';
import type { Context } from '../answer';
import { readerOf } from '../reader';
import { ARTICLE } from './narrowed-list';
import { parametersOf } from '../parameters';
import { fieldsShape } from './shapes';
import { siteOf } from './site-of';

const FIELDS = [
  'headline',
  'slug',
  'canonicalUrl',
  'language',
  'firstCreated',
  'versionCreated',
  'publishedAt',
  'correctedAt',
];

/** Answers with a sitemap of the newest articles. */
export async function newsSitemap(ctx: Context): Promise<void> {
  const reader = readerOf(strapi);
  parametersOf(noParameters, ctx.query);
  const selection = newestArticles(reader.models, [], MOST_URLS, reader.writing.zone);
  const json = await reader.many(ARTICLE, selection, fieldsShape(reader, ARTICLE, FIELDS), ctx.state.auth);
  const site = siteOf(strapi, ctx);
  const articles = (JSON.parse(json) as ArticleRecord[]).map((article) => factsOf(article, site));
  ctx.body = newsSitemapOf(articles, site, Date.now());
  ctx.type = 'application/xml; charset=utf-8';
}
