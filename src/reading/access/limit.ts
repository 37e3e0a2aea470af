import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './client-key';
import { KnownCallers } from './known-callers';
import { isSomebody } from './somebody';

/** How many requests a client may make in a minute; 0 is no limit. */
export interface Limits {
  search: number;
  /** Of those with a token that has been accepted before, which may come from a site's server and stand for many readers. */
  searchWithToken: number;
  auth: number;
}

export type LimitName = keyof Limits;

const SECONDS = 60;

interface Context {
  path: string;
  querystring: string;
  ip: string;
  state: Parameters<typeof isSomebody>[0];
  get(header: string): string;
  set(header: string, value: string): void;
}

/**
 * Counts requests to the search and to users' sign-in by where they come from, and answers 429 with `Retry-After` when there are too many
 * of them in a minute. Each process counts for itself: with four of them a client gets up to four times as much. Sign-in has limits of
 * Strapi's beside it, five in five minutes for one address and route; they let anybody ask for many mail addresses, one after the other.
 *
 * Who a caller is, is known only when a request has been answered: the first one of a token counts as anybody's.
 *
 * @returns a Koa middleware
 */
export function limitRequests(
  strapi: Core.Strapi,
): (ctx: Context, next: () => Promise<unknown>) => Promise<unknown> {
  const limits = strapi.config.get('reading.limits') as Limits;
  const limiters = new Map(
    (Object.entries(limits) as [LimitName, number][])
      .filter(([, points]) => points > 0)
      .map(([name, points]) => [name, new RateLimiterMemory({ points, duration: SECONDS })]),
  );
  const limitOf = limitByPath(strapi.config.get('api.rest.prefix', '/api') as string);

  const known = new KnownCallers();

  return async (ctx, next) => {
    const authorization = ctx.get('Authorization');
    const limiter = limiters.get(limitOf(ctx.path, ctx.querystring, known.has(authorization)) as LimitName);
    if (limiter) {
      const passed = await limiter.consume(clientKey(ctx.ip)).catch((refused: RateLimiterRes) => refused);
      if (passed.consumedPoints > limiter.points) {
        const seconds = Math.max(1, Math.ceil(passed.msBeforeNext / 1000));
        ctx.set('Retry-After', String(seconds));
        throw new errors.RateLimitError(`Too many requests: ask again in ${seconds} s.`);
      }
    }
    try {
      return await next();
    } finally {
      known.learn(authorization, isSomebody(ctx.state));
    }
  };
}

/**
 * Which limit a path has, if any. Strapi's router does not look at upper and lower case, nor at a slash at the end. Strapi's own search, `_q`, goes
 * through all texts of all records, wherever it is asked for.
 *
 * @param prefix of the content API
 * @returns tells it of a path, a query as it came, and whether the caller is somebody
 */
export function limitByPath(
  prefix: string,
): (path: string, query: string, isKnown: boolean) => LimitName | undefined {
  const search = new RegExp(`^${prefix}/[^/]+/search/?$`, 'iu');
  const auth = new RegExp(`^${prefix}/(?:auth|connect)(?:/|$)`, 'iu');
  const isBelow = (path: string): boolean => path.toLowerCase().startsWith(`${prefix}/`);
  return (path, query, isKnown) => {
    if (auth.test(path)) return 'auth';
    if (search.test(path) || (isBelow(path) && searches(query)))
      return isKnown ? 'searchWithToken' : 'search';
    return undefined;
  };
}

/** Brackets may stand around it, or behind it, and each character be written as a number. */
const searches = (query: string): boolean =>
  /q|%[57]1/iu.test(query) &&
  [...new URLSearchParams(query).keys()].some((name) => name.split(/[[\]]/u).includes('_q'));
