import type { Context } from 'koa';
import { ConflictError } from '../decisions/conflict-error';

type Handler = (ctx: Context) => Promise<void>;

/** Answers a conflict with 409 and what is there now; Strapi would make it a 400. */
export const withConflicts =
  (handle: Handler): Handler =>
  async (ctx) => {
    try {
      await handle(ctx);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const { name, message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name, message, details } };
    }
  };
