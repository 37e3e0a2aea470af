import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { drain } from './drain.cjs';
import { APP_DIR, createTestDatabase } from './test-database';

declare const loadOutside: NodeRequire;

export interface RunningStrapi {
  strapi: Core.Strapi;
  /** `request.get('/api/articles')` and so on, against the real HTTP server. */
  request: ReturnType<typeof supertest>;
  /** The server's address, without a slash at the end. */
  url: string;
  databaseUrl: string;
  /** Stops the server, waits for what it still writes, and removes the database. */
  stop: () => Promise<void>;
}

export interface StartOptions {
  /** Adds to the content model before anything is loaded. */
  extend?: (strapi: Core.Strapi) => void;
}

/**
 * Boots the compiled application on a fresh database of its own, listening on a free port of the loopback. For
 * `beforeAll`; Strapi is one a process, so stop it in `afterAll`.
 */
export async function startStrapi({ extend }: StartOptions = {}): Promise<RunningStrapi> {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  const { createStrapi } = loadOutside('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: APP_DIR, distDir: join(APP_DIR, 'dist'), serveAdminPanel: false });
  extend?.(strapi);
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;

  return {
    strapi,
    request: supertest(url),
    url,
    databaseUrl: database.url,
    stop: async () => {
      await drain(strapi);
      await strapi.destroy();
      await database.drop();
    },
  };
}
