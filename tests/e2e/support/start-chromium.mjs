import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';
// As root there is no sandbox, and nothing but the newsroom is to be asked for anything.
const ARGUMENTS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * Starts the Chromium that all browser tests share.
 *
 * @returns {Promise<{ endpoint: string, stop(): Promise<void> }>} what `chromium.connect` takes, and how to end it
 * @throws Error that says what to install
 */
export async function startChromium() {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `The browser tests need Chromium: install it as ${EXECUTABLE} ("apt-get install chromium").`,
    );
  }
  const server = await chromium.launchServer({
    executablePath: EXECUTABLE,
    args: ARGUMENTS.split(' '),
    host: '127.0.0.1',
    // Its handlers would end the browser, and let the tests go on without.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { endpoint: server.wsEndpoint(), stop: () => server.close() };
}
