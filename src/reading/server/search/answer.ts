import type { Context } from '../answer';

/** Answers with records that are JSON text already. */
export function answerOf(ctx: Context, data: string, meta: object): void {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = `{"data":${data},"meta":${JSON.stringify(meta)}}`;
}
