import { errors } from '@strapi/utils';
import { UID } from '../../plugins/wire/shared/constants';
import { defaultShape } from '../shape/default-shapes';
import type { Shape } from '../shape/shape';
import { withNames } from '../shape/with-names';
import { NotCompiled } from '../sql/not-compiled';
import { bySlugSelection } from '../sql/by-slug-selection';
import { isText } from '../sql/quote';
import { answerWith, type Context } from './answer';
import { keptShapes } from './kept-shapes';
import { readerOf, type Reader } from './reader';
import { requestedShape } from './requested-shape';
import { tellOtherForms } from './standards/other-forms';
import { refuseGone } from './truth/gone-article';

const NAMES = ['confirmed', 'all'] as const;
type Names = (typeof NAMES)[number];

/** Parameters that an answer about one record takes. */
const TAKEN: readonly string[] = ['fields', 'populate', 'names'];

/**
 * Answers with the record that has a slug: with all that a page about it shows, or with the `fields` and `populate` that are asked for.
 *
 * @param uid of the content type; the route has a parameter `slug`
 */
export function bySlug(uid: string): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const reader = readerOf(strapi);
    const names = namesOf(ctx.query);
    const shape = await shapeFor(reader, uid, names, ctx);
    const slug = String(ctx.params.slug);
    const selection = bySlugSelection(reader.models(uid), slug, names, reader.writing.zone);
    const json = isText(slug) ? await reader.one(uid, selection, shape, ctx.state.auth) : undefined;
    if (json === undefined) {
      if (uid === UID.article && isText(slug)) await refuseGone(strapi, { slug });
      ctx.notFound();
      return;
    }
    tellOtherForms(ctx, uid);
    answerWith(ctx, json);
  };
}

function namesOf({ names = 'confirmed', ...others }: Record<string, unknown>): Names {
  const unknown = Object.keys(others).find((key) => !TAKEN.includes(key));
  if (unknown)
    throw new errors.ValidationError(
      `One record is asked for with "fields", "populate" and "names": leave "${unknown}" out.`,
    );
  if (!NAMES.includes(names as Names))
    throw new errors.ValidationError(`"names" is "confirmed" or "all", not ${JSON.stringify(names)}.`);
  return names as Names;
}

const defaults = keptShapes();

async function shapeFor(reader: Reader, uid: string, names: Names, ctx: Context): Promise<Shape> {
  if (ctx.query.fields === undefined && ctx.query.populate === undefined)
    return defaults(reader, `${uid} ${names}`, () =>
      withNames(defaultShape(uid, reader.models), names, reader.models),
    );
  try {
    return withNames(await requestedShape(strapi, uid, ctx), names, reader.models);
  } catch (error) {
    if (error instanceof NotCompiled)
      throw new errors.ValidationError(
        `${error.message} Ask for the list of records with filters[slug] instead, which takes everything that Strapi does.`,
      );
    throw error;
  }
}
