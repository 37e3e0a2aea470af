import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const BASE = '/news';
/** Pages of the site; Strapi gives out its scripts and its style as what they are, files. */
const PAGES = [
  BASE,
  `${BASE}/`,
  `${BASE}/search`,
  `${BASE}/:type(articles|persons|organizations|events)/:slug`,
];
/** What is none, and no file: the page says so. */
const ELSEWHERE = `${BASE}/:path([^.]+)`;

/** Where pictures may come from, as the server's own policy has it: a media library may be elsewhere. */
const PICTURES = /(?:^|; *)(img-src [^;]*)/;

/**
 * Gives out the reader's page at each of its addresses, so that one can be opened anew, or sent to somebody. It is one file, which finds out in the
 * browser what to show; what may run in it are the site's own scripts, and nothing else.
 */
export function serveReadersPage(strapi: Core.Strapi): void {
  const give =
    (status: number) =>
    async (ctx: Context): Promise<void> => {
      const own = String(ctx.response.get('content-security-policy'));
      ctx.set('Content-Security-Policy', policy(PICTURES.exec(own)?.[1]));
      ctx.set('Cache-Control', 'no-cache');
      ctx.status = status;
      ctx.type = 'html';
      ctx.body = await readFile(join(strapi.dirs.static.public, 'news', 'index.html'));
    };
  const routes = [
    ...PAGES.map((path) => ({ path, handler: give(200) })),
    { path: ELSEWHERE, handler: give(404) },
  ];
  strapi.server.routes(
    routes.map((route) => ({ ...route, method: 'GET', config: { auth: false } })) as never,
  );
}

const policy = (pictures = "img-src 'self'"): string =>
  [
    "default-src 'self'",
    pictures,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ');
