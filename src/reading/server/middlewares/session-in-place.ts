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
      const server = { app: strapi.server.app, use: (session: Middleware) => void (opened = session) };
      const placed = make(config, { strapi: { server } as unknown as Core.Strapi });
      return (placed ?? opened) as Core.MiddlewareHandler;
    };
    return inPlace;
  });
}
