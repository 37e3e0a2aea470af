import { UID } from '../../plugins/wire/shared/constants';
import type { Context } from './answer';

/**
 * Looks whether a caller may ask for articles by what they lead to, as `filters` says it.
 *
 * @throws ValidationError of Strapi's where that is private, or the caller may not read it
 */
export async function mayNarrow(ctx: Context, filters: object): Promise<void> {
  const schema = strapi.getModel(UID.article);
  await strapi.contentAPI.validate.query({ filters }, schema, { auth: ctx.state.auth });
}
