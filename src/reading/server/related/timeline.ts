import { timelineParameters } from '../../contracts/related';
import { articleLine, ownTimes } from '../../shape/short-shapes';
import { withNames } from '../../shape/with-names';
import { timeline } from '../../sql/mentions/timeline';
import { TYPES, type Entity } from '../../sql/mentions/table';
import { answerWith, type Context } from '../answer';
import { keptShapes } from '../kept-shapes';
import { mayNarrow } from '../may-narrow';
import { readerOf } from '../reader';
import { parametersOf } from '../parameters';
import { rowOf, tellable } from './told';

const kept = keptShapes();

/** Answers with how many articles name a record in each interval, and with what the record says of times itself: see docs/api/related.md. */
export function timelineOf(entity: Entity): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const { interval, names, from, to } = parametersOf(timelineParameters, ctx.query);
    await mayNarrow(ctx, { [entity]: { slug: { $eq: String(ctx.params.slug) } } });
    const reader = readerOf(strapi);
    const { models, writing } = reader;
    const { auth } = ctx.state;
    const newest = await tellable(
      strapi,
      kept(reader, 'line', () => articleLine(models)),
      auth,
    );
    const subject = await tellable(
      strapi,
      kept(reader, `${entity} ${names}`, () => withNames(ownTimes(TYPES[entity], models), names, models)),
      auth,
    );
    const statement = timeline(
      { entity, names, slug: String(ctx.params.slug), interval, from, to },
      { newest, subject },
      writing,
    );
    const row = await rowOf(strapi, statement);
    if (row) answerWith(ctx, row[0]!, row[1]!);
    else ctx.notFound();
  };
}
