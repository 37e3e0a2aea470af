import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { compileServer } from '../../../scripts/compile-server.cjs';

const TEMPLATE = 'copydesk_template';
/** Any number: two test processes must not make the template at once. */
const TEMPLATE_LOCK = 727_001;

export const APP_DIR = join(__dirname, '../../..');

/**
 * Makes a database with every table of the application in it, as after a first start. The first call compiles the
 * server and boots Strapi once; later ones copy what it left.
 *
 * @returns its URL, and how to remove it
 */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asServer(async (client) => {
    await ensureTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  const drop = () =>
    asServer(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`)));
  return { url: urlOf(name), drop };
}

async function ensureTemplate(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 0) {
    compileServer(APP_DIR);
    const half = `${TEMPLATE}_new`;
    await client.query(`DROP DATABASE IF EXISTS ${half}`);
    await client.query(`CREATE DATABASE ${half}`);
    migrate(urlOf(half));
    await client.query(`ALTER DATABASE ${half} RENAME TO ${TEMPLATE}`);
  }
  await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

function migrate(url: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'migrate.cjs')], {
    cwd: APP_DIR,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url },
  });
  if (status !== 0) throw new Error(`Strapi did not boot on an empty database:\n${stdout}${stderr}`);
}

async function asServer(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const server = process.env.TEST_DATABASE_SERVER;
  if (!server) throw new Error('No test server: run this with `jest --selectProjects integration`.');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
