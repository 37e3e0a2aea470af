/** After the browser tests: Chromium ends, then the servers, then their database, and their folder goes. */
import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { chromium, newsrooms = [], database, folder } = globalThis.copydeskBrowserTests ?? {};
  await chromium?.stop();
  await Promise.all(newsrooms.map((newsroom) => newsroom.stop()));
  await database?.release();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
