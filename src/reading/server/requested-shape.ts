import type { Core } from '@strapi/strapi';
import { shapeOf, type Wanted } from '../shape/from-query';
import type { Shape } from '../shape/shape';
import type { Context } from './answer';
import { byCaller } from './by-caller';
import { readerOf } from './reader';

/** Requests of one caller whose shapes are kept. */
const KEPT = 200;
/** Characters of the longest query that is kept. */
const LONGEST = 2000;

const kept = byCaller<string, Shape>(KEPT);

/**
 * The shape that a request asks for with `fields` and `populate`, checked and cut by Strapi as for its own routes. The same object for the same
 * request of the same caller.
 *
 * @throws ValidationError of Strapi's
 * @throws NotCompiled for what only Strapi can answer
 */
export async function requestedShape(strapi: Core.Strapi, uid: string, ctx: Context): Promise<Shape> {
  const shapes = kept(strapi, ctx.state.auth);
  const key = `${uid} ${ctx.querystring}`;
  const found = shapes.get(key);
  if (found) return found;

  const { fields, populate } = ctx.query as Record<string, unknown>;
  const query = { ...(fields !== undefined && { fields }), ...(populate !== undefined && { populate }) };
  const schema = strapi.getModel(uid as never);
  const options = { auth: ctx.state.auth, route: ctx.state.route, strictParams: true };
  await strapi.contentAPI.validate.query(query, schema, options);
  const allowed = (await strapi.contentAPI.sanitize.query(query, schema, options)) as object;
  const wanted = strapi.get('query-params').transform(uid as never, allowed as never) as unknown as Wanted;
  const shape = shapeOf(uid, wanted, readerOf(strapi).models);
  if (key.length <= LONGEST) shapes.set(key, shape);
  return shape;
}
