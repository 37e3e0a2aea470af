import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';

/**
 * Has `strapi::session` stand where `config/middlewares.ts` puts it. Strapi's puts itself before all others while they are made, so that
 * a session is opened for readers, too, who have none.
 *
 * To be called in `register`.
 */
export function openSessionsInPlace(strapi: Core.Strapi): void {
  strapi.get('middlewares').extend('strapi::session', (make: Core.MiddlewareFactory) => {
    const inPlace: Core.MiddlewareFactory = (config) => {
      let opened: Middleware | undefined;
      const use = (session: Middleware): void => void (opened = session);
      const server = {
        value: Object.create(strapi.server, { use: { value: use } }) as Core.Strapi['server'],
      };
      const placed = make(config, { strapi: Object.create(strapi, { server }) as Core.Strapi });
      return (placed ?? opened) as Core.MiddlewareHandler;
    };
    return inPlace;
  });
}
