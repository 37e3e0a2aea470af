import type { Core } from '@strapi/strapi';

/**
 * Has `strapi::logger` write down requests only where its level is logged. Strapi makes the line of each request, with its time and colours, before
 * it looks whether anybody wants it.
 *
 * To be called in `register`.
 */
export function logRequestsIfHeard(strapi: Core.Strapi): void {
  strapi.get('middlewares').extend('strapi::logger', (make: Core.MiddlewareFactory) => {
    const ifHeard: Core.MiddlewareFactory = (config, options) => {
      const strapis = make(config, options) as Core.MiddlewareHandler;
      return (ctx, next) => (strapi.log.isLevelEnabled('http') ? strapis(ctx, next) : next());
    };
    return ifHeard;
  });
}
