import { relatedParameters } from '../../contracts/related';
import { namesOfArticle, shortArticle } from '../../shape/short-shapes';
import { relatedArticles } from '../../sql/mentions/related-articles';
import { articleId } from '../../sql/mentions/subject';
import { TYPES } from '../../sql/mentions/table';
import { NEAR_PAIRS } from '../../../plugins/wire/server/src/stores/near-duplicates/tables';
import { answerWith, type Context } from '../answer';
import { keptShapes } from '../kept-shapes';
import { readerOf } from '../reader';
import { refuseGone } from '../truth/gone-article';
import { parametersOf } from '../parameters';
import { readWith, tellable } from './told';

const kept = keptShapes();

/** Answers with the articles that share names with an article or are its near duplicates, each with the reason: see docs/api/related.md. */
export async function related(ctx: Context): Promise<void> {
  const { pageSize, names } = parametersOf(relatedParameters, ctx.query);
  const reader = readerOf(strapi);
  const { auth } = ctx.state;
  const told = await tellable(
    strapi,
    kept(reader, 'names', () => namesOfArticle(TYPES, reader.models)),
    auth,
  );
  const selection = relatedArticles(
    {
      slug: String(ctx.params.slug),
      pageSize,
      names,
      told: Object.fromEntries(Object.entries(told.parts).map(([entity, { shape }]) => [entity, shape])),
      nearDuplicates: NEAR_PAIRS,
    },
    reader.writing,
  );
  const shape = kept(reader, 'articles', () => shortArticle(reader.models));
  const { data, beside } = await readWith(
    strapi,
    { selection, beside: articleId(reader.writing), shape },
    auth,
  );
  if (beside !== null) {
    answerWith(ctx, data);
    return;
  }
  await refuseGone(strapi, { slug: String(ctx.params.slug) });
  ctx.notFound();
}
