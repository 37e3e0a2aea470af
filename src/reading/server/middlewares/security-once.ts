import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';

type Headers = Record<string, string>;

/**
 * Has `strapi::security` work out its headers once for all answers of the content API. Strapi makes its configuration and the middleware behind it
 * anew for every request, to get the same headers, which takes a tenth of the time of an answer. What it does for other paths, where it looks at
 * the request (the panel, documentation, GraphQL), stays as it is, and so does its configuration.
 *
 * To be called in `register`.
 */
export function keepSecurityHeaders(strapi: Core.Strapi): void {
  const prefix = `${strapi.config.get('api.rest.prefix', '/api') as string}/`.toLowerCase();
  const panel = strapi.config.get('admin.path', '/admin') as string;
  // Strapi looks at the request for these.
  const isApart = ![panel, '/documentation'].some((path) => `${path}/`.toLowerCase().startsWith(prefix));
  strapi.get('middlewares').extend('strapi::security', (make: Core.MiddlewareFactory) => {
    const steady: Core.MiddlewareFactory = (config, options) => {
      const strapis = make(config, options) as Middleware;
      if (!isApart || strapi.plugin('graphql') || asksTheRequest(config))
        return strapis as Core.MiddlewareHandler;
      let headers: Promise<Headers> | undefined;
      return async (ctx, next) => {
        if (!ctx.path.toLowerCase().startsWith(prefix)) return strapis(ctx, next);
        ctx.set(await (headers ??= headersOf(strapis, prefix)));
        return next();
      };
    };
    return steady;
  });
}

/** Whether a part of a configuration is a function of the request: Helmet takes such directives. */
const asksTheRequest = (config: unknown): boolean =>
  typeof config === 'function' ||
  (typeof config === 'object' && config !== null && Object.values(config).some(asksTheRequest));

/** What a middleware sets that looks at nothing but method and path. */
async function headersOf(middleware: Middleware, path: string): Promise<Headers> {
  const headers: Headers = {};
  const res = {
    setHeader: (name: string, value: string) => void (headers[name] = value),
    removeHeader: (name: string) => void delete headers[name],
  };
  await middleware({ method: 'GET', path, req: {}, res } as unknown as Context, async () => undefined);
  return headers;
}
