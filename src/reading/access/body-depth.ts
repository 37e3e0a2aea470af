import { errors } from '@strapi/utils';

/** Levels; lists in lists in a text are at most 50 deep, and take two each. */
const DEEPEST = 200;

interface Context {
  path: string;
  request: { body?: unknown };
}

/**
 * Refuses bodies of requests to the content API that are nested more deeply than anybody writes: Strapi goes through them by recursion, and so
 * does who prints what is wrong with them. To stand after `strapi::body`.
 *
 * @param prefix of the content API
 * @returns a Koa middleware
 */
export function refuseDeepBodies(
  prefix: string,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  return async (ctx, next) => {
    if (ctx.path.toLowerCase().startsWith(`${prefix}/`) && isDeeper(ctx.request.body, DEEPEST)) {
      throw new errors.ValidationError(`What was sent is nested more than ${DEEPEST} levels deep.`);
    }
    return next();
  };
}

/** Whether a value has more levels of lists and objects than `most`; level by level, without recursion. */
export function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= most) return true;
    level = level.flatMap((part) => Object.values(part).filter(isNested));
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
