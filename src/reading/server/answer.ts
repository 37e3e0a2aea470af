import type { Core } from '@strapi/strapi';

export type Context = Parameters<Core.ControllerHandler>[0];

const TYPE = 'application/json; charset=utf-8';

/**
 * Gives a text that is JSON already as the answer, in bytes: of a text Koa works out anew how many it has.
 *
 * @param json null where there is no such record: nothing is given, which is Strapi's 404
 * @param byStrapi answers where `json` is undefined
 */
export function answer(ctx: Context, json: string | null | undefined, byStrapi: () => unknown): unknown {
  if (json === undefined) return byStrapi();
  if (json === null) return null;
  ctx.type = TYPE;
  return Buffer.from(json);
}

/**
 * Answers with records.
 *
 * @param data JSON text
 * @param meta JSON text
 */
export function answerWith(ctx: Context, data: string, meta = '{}'): void {
  ctx.type = TYPE;
  ctx.body = Buffer.from(`{"data":${data},"meta":${meta}}`);
}
