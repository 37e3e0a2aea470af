import type { Context } from '../answer';

/** Answers with JSON text. */
export function answered(ctx: Context, data: string, meta: string): void {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = `{"data":${data},"meta":${meta}}`;
}
