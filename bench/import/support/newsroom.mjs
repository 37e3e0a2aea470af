import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newSecret, SECRETS } from '../../../scripts/secrets.mjs';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const require = createRequire(import.meta.url);

/** A module of the compiled plugin, by its path there. */
export const compiled = (path) => require(join(root, 'dist/src/plugins/wire', path));

/**
 * The environment of the processes of one session: production, on its own database, with secrets that all of them know.
 *
 * @param {{ databaseUrl: string, folder: string }} place
 * @returns {NodeJS.ProcessEnv}
 */
export function newsroomEnvironment({ databaseUrl, folder }) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(DATABASE|WIRE)_/.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(SECRETS.map((name) => [name, newSecret(name)])),
    DATABASE_URL: databaseUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ENV_PATH: join(folder, 'no.env'),
    NODE_ENV: 'production',
  };
}

/**
 * Starts Strapi in this process, whose environment is a newsroom's, and has it answer on a free port.
 *
 * @param {{ servesPanel?: boolean }} [options] the panel has to be built
 * @returns {Promise<{ strapi: import('@strapi/strapi').Core.Strapi, origin: string }>}
 */
export async function startNewsroom({ servesPanel = false } = {}) {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: servesPanel });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  return { strapi, origin: `http://127.0.0.1:${strapi.server.httpServer.address().port}` };
}
