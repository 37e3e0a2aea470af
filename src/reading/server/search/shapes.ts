import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../search/matches-sql';
import { defaultShape } from '../../shape/default-shapes';
import type { Shape } from '../../shape/shape';
import { withNames } from '../../shape/with-names';
import { NotCompiled } from '../../sql/not-compiled';
import type { Context } from '../answer';
import { keptShapes } from '../kept-shapes';
import { readerOf } from '../reader';
import { requestedShape } from '../requested-shape';

const kept = keptShapes();

/** Of an article in a list of results; its text is what one reads when one has chosen. */
const LEFT_OUT: readonly string[] = [
  'body',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'canonicalUrl',
  'expires',
];
const PARTS: Readonly<Record<string, readonly string[]>> = { [ARTICLE]: ['source', 'image'] };

/** What a result holds: enough for a line in a list, or the `fields` and `populate` that are asked for. */
export async function shapeFor(
  strapi: Core.Strapi,
  uid: string,
  withUnconfirmed: boolean,
  ctx: Context,
): Promise<Shape> {
  const reader = readerOf(strapi);
  const names = withUnconfirmed ? 'all' : 'confirmed';
  if (ctx.query.fields === undefined && ctx.query.populate === undefined)
    return kept(reader, `${uid} ${names}`, () =>
      withNames(resultShape(defaultShape(uid, reader.models)), names, reader.models),
    );
  try {
    return withNames(await requestedShape(strapi, uid, ctx), names, reader.models);
  } catch (error) {
    if (error instanceof NotCompiled)
      throw new errors.ValidationError(
        `${error.message} Ask for the records themselves with it, by what a search gives.`,
      );
    throw error;
  }
}

/** A result unless it is asked for something else. */
export const resultShape = ({ uid, fields, parts }: Shape): Shape => ({
  uid,
  fields: fields.filter((field) => !LEFT_OUT.includes(field)),
  parts: Object.fromEntries(Object.entries(parts).filter(([key]) => PARTS[uid]?.includes(key) ?? true)),
});
