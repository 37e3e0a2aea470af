import { articlesParameters } from '../../contracts/related';
import { positionOfPerson, shortArticle } from '../../shape/short-shapes';
import { withNames } from '../../shape/with-names';
import { entityArticles, POSITION } from '../../sql/mentions/entity-articles';
import type { Entity } from '../../sql/mentions/table';
import { answerWith, type Context } from '../answer';
import { keptShapes } from '../kept-shapes';
import { mayNarrow } from '../may-narrow';
import { readerOf } from '../reader';
import { parametersOf } from '../parameters';
import { readWith, tellable } from './told';

const kept = keptShapes();

/**
 * Answers with the articles that name a person, an organization or an event, the newest first; a person's each with the position that the person
 * has in it: see docs/api/related.md.
 */
export function articlesOf(entity: Entity): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const { pagination, names, from, to } = parametersOf(articlesParameters, ctx.query);
    await mayNarrow(ctx, { [entity]: { slug: { $eq: String(ctx.params.slug) } } });
    const reader = readerOf(strapi);
    const { models, writing } = reader;
    const { auth } = ctx.state;
    const position =
      entity === 'persons'
        ? (
            await tellable(
              strapi,
              kept(reader, `position ${names}`, () => withNames(positionOfPerson(models), names, models)),
              auth,
            )
          ).parts.persons?.shape.parts[POSITION]
        : undefined;
    const { selection, total: beside } = entityArticles(
      { entity, names, slug: String(ctx.params.slug), from, to, ...pagination },
      position,
      writing,
    );
    const shape = kept(reader, 'articles', () => shortArticle(models));
    const { data, beside: count } = await readWith(strapi, { selection, beside, shape }, auth);
    if (count === null) {
      ctx.notFound();
      return;
    }
    const total = Number(count);
    const pageCount = Math.ceil(total / pagination.pageSize);
    answerWith(ctx, data, JSON.stringify({ pagination: { ...pagination, pageCount, total } }));
  };
}
