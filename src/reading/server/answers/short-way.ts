import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { tellClientErrors } from '../../access/client-errors';

/** Of `@koa/router`. */
interface Router {
  stack: { path: string | RegExp; methods: string[] }[];
  routes(): Middleware;
}

/**
 * The way from here to the routes that readers ask for, past what reads bodies, opens sessions, looks for files and tries some hundred other
 * routes, which takes longer than an answer. The endpoints are Strapi's own: authentication, policies and a route's middlewares are theirs.
 *
 * @param isReading tells it of a path
 * @returns undefined where `reading.shortWay` is off: all has to go the long way then
 */
export function shortWay(strapi: Core.Strapi, isReading: (path: string) => boolean): Middleware | undefined {
  if (!strapi.config.get('reading.shortWay')) return undefined;
  const prefix = strapi.config.get('api.rest.prefix', '/api') as string;
  const tell = tellClientErrors(prefix);
  const typeOf = (path: string): string =>
    path
      .slice(prefix.length + 1)
      .split('/', 1)[0]
      .toLowerCase();
  const ways = new Map<string, Middleware>();
  /** The router tries one route after the other: those of a type are tried for its paths only. */
  const wayOf = (type: string): Middleware => {
    const way =
      ways.get(type) ??
      routesOf(strapi.server.router as unknown as Router, (path) => isReading(path) && typeOf(path) === type);
    ways.set(type, way);
    return way;
  };
  return (ctx, next) => {
    const way = wayOf(typeOf(ctx.path));
    return tell(ctx, () => way(ctx, next) as Promise<unknown>);
  };
}

/** What is used for all routes has no methods, and stays. */
function routesOf(all: Router, isWanted: (path: string) => boolean): Middleware {
  const few = new (all.constructor as new () => Router)();
  few.stack = all.stack.filter(
    ({ path, methods }) =>
      methods.length === 0 || (methods.includes('GET') && typeof path === 'string' && isWanted(path)),
  );
  return few.routes();
}
