import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';

/**
 * What may stand behind `global::reading-answers` in `config/middlewares.ts`: it does nothing for a request that sends no body and says nothing of who
 * makes it, or is on the short way as well.
 */
const KNOWN = [
  'global::client-errors',
  'strapi::query',
  'strapi::body',
  'global::body-depth',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

/** The router's, which Strapi puts behind all others: its routes, and what it says of methods that they do not have. */
const ROUTERS = 2;

/**
 * Whether between a middleware and the routes nothing stands that is a project's own, or a plugin's that was put there with `strapi.server.use`: it may
 * decide by whatever a request has in it, so that its answers are nobody else's, and has to be asked each time.
 *
 * @param name of the middleware, as `config/middlewares.ts` has it
 * @returns tells it once requests come: by then all are in place
 */
export function onlyOursBehind(strapi: Core.Strapi, name: string, middleware: Middleware): () => boolean {
  let isAlone: boolean | undefined;
  return () => (isAlone ??= look(strapi, name, middleware));
}

function look(strapi: Core.Strapi, own: string, middleware: Middleware): boolean {
  const names = (strapi.config.get('middlewares') as (string | { name?: string })[]).map((entry) =>
    typeof entry === 'string' ? entry : entry.name,
  );
  const behind = names.slice(names.indexOf(own) + 1);
  const { middleware: used } = strapi.server.app as unknown as { middleware: unknown[] };
  const isAlone =
    names.includes(own) &&
    behind.every((name) => name !== undefined && KNOWN.includes(name)) &&
    used.includes(middleware) &&
    used.length - used.indexOf(middleware) - 1 === behind.length + ROUTERS;
  if (!isAlone)
    strapi.log.warn(
      `reading: a middleware that is not Copydesk's stands behind ${own}, so no answer is kept: put it before that in config/middlewares.ts`,
    );
  return isAlone;
}
