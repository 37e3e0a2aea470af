import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { tellClientErrors } from '../../access/client-errors';

/** What stands behind ours in `config/middlewares.ts` and does nothing for a request that sends no body and says nothing of who makes it. */
const NEEDLESS = ['strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];

/** Stands there, too, and on the short way as well. */
const CLIENT_ERRORS = 'global::client-errors';

/** Of `@koa/router`. */
interface Router {
  stack: { path: string | RegExp; methods: string[] }[];
  routes(): Middleware;
}

/**
 * The way from here to the routes that readers ask for, past what reads bodies, opens sessions, looks for files and tries some hundred other
 * routes, which takes longer than an answer. The endpoints are Strapi's own: authentication, policies and a route's middlewares are theirs.
 *
 * @param own name of the middleware that asks, as `config/middlewares.ts` has it
 * @param isReading tells it of a path
 * @returns undefined where a project has put a middleware of its own behind ours, or `reading.shortWay` is off: all has to go the long way then
 */
export function shortWay(
  strapi: Core.Strapi,
  own: string,
  isReading: (path: string) => boolean,
): Middleware | undefined {
  if (!strapi.config.get('reading.shortWay') || !leavesOutNothing(strapi, own)) return undefined;
  const tell = tellClientErrors(strapi.config.get('api.rest.prefix', '/api') as string);
  let routes: Middleware | undefined;
  return (ctx, next) => {
    const way = (routes ??= routesOf(strapi.server.router as unknown as Router, isReading));
    return tell(ctx, () => way(ctx, next) as Promise<unknown>);
  };
}

function leavesOutNothing(strapi: Core.Strapi, own: string): boolean {
  const names = (strapi.config.get('middlewares') as (string | { name?: string })[]).map((entry) =>
    typeof entry === 'string' ? entry : entry.name,
  );
  return (
    names.includes(own) &&
    names
      .slice(names.indexOf(own) + 1)
      .every((name) => name !== undefined && [...NEEDLESS, CLIENT_ERRORS].includes(name))
  );
}

/** What is used for all routes has no methods, and stays. */
function routesOf(all: Router, isReading: (path: string) => boolean): Middleware {
  const few = new (all.constructor as new () => Router)();
  few.stack = all.stack.filter(
    ({ path, methods }) =>
      methods.length === 0 || (methods.includes('GET') && typeof path === 'string' && isReading(path)),
  );
  return few.routes();
}
