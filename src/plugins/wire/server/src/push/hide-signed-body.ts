import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PUSH_HEADERS } from '../../../shared/contracts/sources';

/** What stands for the type of a body that nothing but the check of its signature may read. */
const OPAQUE = 'application/octet-stream';

interface HidingState {
  /** The `Content-Type` that came. */
  signedMediaType?: string;
}

/**
 * Keeps Strapi from parsing the body of a signed push: it is signed byte by byte, and what has been parsed cannot be had byte by byte again.
 * To be called in `register`, so that it comes before Strapi's own middlewares.
 */
export function hideSignedBodies(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    const prefix = strapi.config.get('api.rest.prefix', '/api') as string;
    const isPush = ctx.method === 'POST' && ctx.path.replace(/\/$/, '') === `${prefix}/wire/imports`;
    if (isPush && ctx.req.headers[PUSH_HEADERS.signature] !== undefined) {
      (ctx.state as HidingState).signedMediaType = ctx.req.headers['content-type'] ?? '';
      ctx.req.headers['content-type'] = OPAQUE;
    }
    return next();
  });
}

/** The media type of a push whose body is hidden; undefined for any other request. */
export const signedMediaType = (ctx: Context): string | undefined =>
  (ctx.state as HidingState).signedMediaType;
