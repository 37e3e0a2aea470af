/** After the browser tests: Chromium ends, then the server, then its database, and their folder goes. */
import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { chromium, newsroom, database, folder } = globalThis.copydeskBrowserTests ?? {};
  await chromium?.stop();
  await newsroom?.stop();
  await database?.release();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
