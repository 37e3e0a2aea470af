import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newSecret, SECRETS } from '../../../scripts/secrets.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const START_MS = 120_000;
const STOP_MS = 20_000;

/**
 * Starts the built application as `npm start` does, in production, on a free port of the loopback, and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.databaseUrl an empty database
 * @param {string} options.log a file for what the server says
 * @param {string} options.folder where no `.env` is
 * @returns {Promise<{ url: string, feedPort: number, stop(): Promise<void> }>} the address, without a slash at the end; the one port of the
 *   loopback that sources may be polled from; `stop` resolves when the process has ended
 * @throws Error that says what to do when the application is not built, or with the server's last words when it does not start
 */
export async function startNewsroom({ databaseUrl, log, folder }) {
  requireBuild();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const feedPort = await freePort();
  const server = spawn(process.execPath, startArguments(), {
    cwd: root,
    env: {
      ...withoutSettings(process.env),
      ...Object.fromEntries(SECRETS.map((name) => [name, newSecret(name)])),
      NODE_ENV: 'production',
      ENV_PATH: join(folder, 'no.env'),
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      WIRE_POLL_ALLOW: `127.0.0.1:${feedPort}`,
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  server.stdout.pipe(file, { end: false });
  server.stderr.pipe(file, { end: false });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // Jest may end without a teardown.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async () => {
    server.kill('SIGTERM');
    const late = setTimeout(kill, STOP_MS);
    await ended;
    clearTimeout(late);
    process.off('exit', kill);
    file.end();
  };

  try {
    await untilHealthy(url, server);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${lastLines(log)}`, { cause: error });
  }
  return { url, feedPort, stop };
}

/** @throws Error that says what to do when the application is not built */
export function requireBuild() {
  const missing = ['dist/config/server.js', 'dist/build/index.html'].find(
    (file) => !existsSync(join(root, file)),
  );
  if (missing) {
    throw new Error(
      `The browser tests need the built application: run "npm run build" first (${missing} is missing).`,
    );
  }
}

/** The very command of `npm start`, without npm between the tests and the server. */
function startArguments() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [program, ...args] = scripts.start.split(' ');
  if (program !== 'node') throw new Error(`"npm start" begins with "${program}", not with "node".`);
  return args;
}

/** The environment without what belongs to another newsroom on this machine. */
function withoutSettings(env) {
  const isSetting = (name) =>
    name.startsWith('DATABASE_') || ['PUBLIC_URL', 'IS_PROXIED', 'NODE_OPTIONS'].includes(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSetting(name)));
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilHealthy(url, server) {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Error(
        `The server ended while it started (${server.signalCode ?? `exit code ${server.exitCode}`}).`,
      );
    }
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`The server did not answer within ${START_MS / 1000} seconds.`);
}

function lastLines(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
}
