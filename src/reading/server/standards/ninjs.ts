import { listParameters } from '../../contracts/standards';
import { newestArticles } from '../../sql/newest-articles';
import { ninjsOf } from '../../standards/ninjs/article';
import type { ArticleRecord } from '../../standards/records';
import type { Context } from '../answer';
import { readerOf } from '../reader';
import { ARTICLE, narrowedList } from './narrowed-list';
import { oneRecord } from './one-record';
import { parametersOf } from '../parameters';
import { wholeShape } from './shapes';
import { siteOf } from './site-of';

const TYPE = 'application/json; charset=utf-8';

/** Answers with one article as ninjs; the route has a parameter `slug`. */
export async function ninjs(ctx: Context): Promise<void> {
  const article = await oneRecord(ARTICLE, ctx);
  if (!article) {
    ctx.notFound();
    return;
  }
  ctx.body = JSON.stringify(ninjsOf(article, siteOf(strapi, ctx)));
  ctx.type = TYPE;
}

/** Answers with the newest articles as a list of ninjs objects. */
export async function ninjsList(ctx: Context): Promise<void> {
  const reader = readerOf(strapi);
  const parameters = parametersOf(listParameters, ctx.query);
  const list = await narrowedList(reader, parameters, ctx);
  if (!list) {
    ctx.notFound();
    return;
  }
  const selection = newestArticles(reader.models, list.narrowed, parameters.limit, reader.writing.zone);
  const json = await reader.many(ARTICLE, selection, wholeShape(reader, ARTICLE), ctx.state.auth);
  const site = siteOf(strapi, ctx);
  ctx.body = JSON.stringify((JSON.parse(json) as ArticleRecord[]).map((article) => ninjsOf(article, site)));
  ctx.type = TYPE;
}
