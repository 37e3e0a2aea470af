import { errors } from '@strapi/utils';
import { coOccurringParameters } from '../../contracts/related';
import { articleLine, namesOfArticle, shortEntity } from '../../shape/short-shapes';
import { coOccurring } from '../../sql/mentions/co-occurring';
import { TYPES, type Entity } from '../../sql/mentions/table';
import { answerWith, type Context } from '../answer';
import { keptShapes } from '../kept-shapes';
import { mayNarrow } from '../may-narrow';
import { readerOf } from '../reader';
import { parametersOf } from '../parameters';
import { readable, readWith, tellable } from './told';

const kept = keptShapes();

/**
 * Answers with the people, organizations or events that are named in the same articles as a record, those with most articles first: see
 * docs/api/related.md.
 */
export function coOccurringWith(entity: Entity): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const { type, pageSize, names } = parametersOf(coOccurringParameters, ctx.query);
    await mayNarrow(ctx, { [entity]: { slug: { $eq: String(ctx.params.slug) } } });
    const reader = readerOf(strapi);
    const { models, writing } = reader;
    const { auth } = ctx.state;
    const { shape: named } = await readable(
      strapi,
      kept(reader, 'names', () => namesOfArticle(TYPES, models)),
      auth,
    );
    if (!named.parts[type]) throw new errors.PolicyError(`You may not read ${type}: ask for another "type".`);
    const newest = await tellable(
      strapi,
      kept(reader, 'line', () => articleLine(models)),
      auth,
    );
    const { selection, lookedAt } = coOccurring(
      { entity, type, names, slug: String(ctx.params.slug), pageSize },
      newest,
      writing,
    );
    const shape = kept(reader, type, () => shortEntity(TYPES[type], models));
    const { data, beside } = await readWith(strapi, { selection, beside: lookedAt, shape }, auth);
    if (beside === null) ctx.notFound();
    else answerWith(ctx, data, `{"articles":${beside}}`);
  };
}
