/** Before the integration tests: a PostgreSQL of their own in a temporary folder, and an environment without secrets. */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../database/embedded/start-embedded.mjs';
import { newSecret, SECRETS } from '../../../scripts/secrets.mjs';

export default async function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  // As root the server runs as another user, who has to get in.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), isThrowaway: true });
  globalThis.copydeskTestServer = { server, folder };

  for (const name of Object.keys(process.env)) if (name.startsWith('DATABASE_')) delete process.env[name];
  for (const name of SECRETS) process.env[name] = newSecret(name);
  process.env.TEST_DATABASE_SERVER = server.url;
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.ENV_PATH = join(folder, 'no.env');
}
