/** After the integration tests: their PostgreSQL stops, and its folder goes. */
import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { server, folder } = globalThis.copydeskTestServer ?? {};
  await server?.release();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
