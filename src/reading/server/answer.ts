import type { Core } from '@strapi/strapi';

export type Context = Parameters<Core.ControllerHandler>[0];

/**
 * Gives a text that is JSON already as the answer.
 *
 * @param json null where there is no such record: nothing is given, which is Strapi's 404
 * @param byStrapi answers where `json` is undefined
 */
export function answer(ctx: Context, json: string | null | undefined, byStrapi: () => unknown): unknown {
  if (json === undefined) return byStrapi();
  if (json === null) return null;
  ctx.type = 'application/json; charset=utf-8';
  return json;
}
