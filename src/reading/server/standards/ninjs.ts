import { listParameters, noParameters } from '../../contracts/standards';
import { bySlugSelection } from '../../sql/by-slug-selection';
import { newestArticles } from '../../sql/newest-articles';
import { ninjsOf } from '../../standards/ninjs/article';
import type { ArticleRecord } from '../../standards/records';
import type { Context } from '../answer';
import { readerOf } from '../reader';
import { ARTICLE, narrowedList } from './narrowed-list';
import { parametersOf } from './parameters';
import { wholeShape } from './shapes';
import { siteOf } from './site-of';

const TYPE = 'application/json; charset=utf-8';

/** Answers with one article as ninjs; the route has a parameter `slug`. */
export async function ninjs(ctx: Context): Promise<void> {
  const reader = readerOf(strapi);
  parametersOf(noParameters, ctx.query);
  const { models, writing } = reader;
  const selection = bySlugSelection(models(ARTICLE), String(ctx.params.slug), 'confirmed', writing.zone);
  const json = await reader.one(ARTICLE, selection, wholeShape(reader, ARTICLE), ctx.state.auth);
  if (json === undefined) {
    ctx.notFound();
    return;
  }
  ctx.body = JSON.stringify(ninjsOf(JSON.parse(json) as ArticleRecord, siteOf(strapi, ctx)));
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
