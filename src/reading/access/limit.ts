import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './client-key';

/** How many requests a client may make in a minute; 0 is no limit. */
export interface Limits {
  search: number;
  /** Of those with a token, which may come from a site's server and stand for many readers. */
  searchWithToken: number;
  auth: number;
}

export type LimitName = keyof Limits;

const SECONDS = 60;

interface Context {
  path: string;
  ip: string;
  get(header: string): string;
  set(header: string, value: string): void;
}

/**
 * Counts requests to the search and to users' sign-in by where they come from, and answers 429 with `Retry-After` when there are too many
 * of them in a minute. Each process counts for itself: with four of them a client gets up to four times as much. Sign-in has limits of
 * Strapi's beside it, five in five minutes for one address and route; they let anybody ask for many mail addresses, one after the other.
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

  return async (ctx, next) => {
    // A token that is none is refused before anything is searched, so that nobody gains by making one up.
    const limiter = limiters.get(limitOf(ctx.path, ctx.get('Authorization') !== '') as LimitName);
    if (limiter) {
      const passed = await limiter.consume(clientKey(ctx.ip)).catch((refused: RateLimiterRes) => refused);
      if (passed.consumedPoints > limiter.points) {
        const seconds = Math.max(1, Math.ceil(passed.msBeforeNext / 1000));
        ctx.set('Retry-After', String(seconds));
        throw new errors.RateLimitError(`Too many requests: ask again in ${seconds} s.`);
      }
    }
    return next();
  };
}

/**
 * Which limit a path has, if any. Strapi's router does not look at upper and lower case, nor at a slash at the end.
 *
 * @param prefix of the content API
 */
export function limitByPath(prefix: string): (path: string, hasToken: boolean) => LimitName | undefined {
  const search = new RegExp(`^${prefix}/[^/]+/search/?$`, 'iu');
  const auth = new RegExp(`^${prefix}/(?:auth|connect)(?:/|$)`, 'iu');
  return (path, hasToken) => {
    if (search.test(path)) return hasToken ? 'searchWithToken' : 'search';
    return auth.test(path) ? 'auth' : undefined;
  };
}
