import { UID } from '../../../plugins/wire/shared/constants';
import { noParameters } from '../../contracts/standards';
import { bySlugSelection } from '../../sql/by-slug-selection';
import type { Context } from '../answer';
import { readerOf } from '../reader';
import { refuseGone } from '../truth/gone-article';
import { parametersOf } from '../parameters';
import { wholeShape } from './shapes';

/**
 * The record that the route's `slug` names, with all that a page about it shows; undefined where there is none.
 *
 * @throws GoneError for an article that was taken back, ValidationError for a parameter
 */
export async function oneRecord(uid: string, ctx: Context): Promise<object | undefined> {
  const reader = readerOf(strapi);
  parametersOf(noParameters, ctx.query);
  const slug = String(ctx.params.slug);
  const selection = bySlugSelection(reader.models(uid), slug, 'confirmed', reader.writing.zone);
  const json = await reader.one(uid, selection, wholeShape(reader, uid), ctx.state.auth);
  if (json === undefined && uid === UID.article) await refuseGone(strapi, { slug });
  return json === undefined ? undefined : (JSON.parse(json) as object);
}
