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

/**
 * Gives out the reader's page at each of its addresses, so that one can be opened anew, or sent to somebody. It is one file, which finds out in the
 * browser what to show. A project that has removed it has no such addresses.
 */
export function serveReadersPage(strapi: Core.Strapi): void {
  const file = join(strapi.dirs.static.public, 'news', 'index.html');
  const give =
    (status: number) =>
    async (ctx: Context): Promise<void> => {
      const page = await readFile(file).catch(() => undefined);
      if (!page) return void ctx.notFound();
      ctx.set('Cache-Control', 'no-cache');
      ctx.status = status;
      ctx.type = 'html';
      ctx.body = page;
    };
  const routes = [
    ...PAGES.map((path) => ({ path, handler: give(200) })),
    { path: ELSEWHERE, handler: give(404) },
  ];
  strapi.server.routes(
    routes.map((route) => ({ ...route, method: 'GET', config: { auth: false } })) as never,
  );
}
