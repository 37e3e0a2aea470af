import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { APP_DIR, createTestDatabase } from '../support/test-database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const indexes = async (): Promise<string[]> =>
  (
    await client.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef`)
  ).rows.map(({ indexdef }) => indexdef);

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, [join(__dirname, '../support/migrate.cjs')], {
    cwd: APP_DIR,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, ...env },
  });

test('in production Strapi starts on a newsroom’s database after a schema has changed, and leaves its indexes', async () => {
  const before = await indexes();
  expect(before.filter((index) => index.endsWith('(import_id, state, id)'))).toHaveLength(1);
  // It compares all tables then.
  await client.query(`UPDATE strapi_database_schema SET hash = 'of another schema'`);
  const { status, stderr } = start({ NODE_ENV: 'production' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(await indexes()).toEqual(before);
});

test('Strapi starts beside whoever writes all tables, and waits for nobody', async () => {
  const { rows } = await client.query(
    `SELECT string_agg(format('%I', tablename), ', ') AS all_tables FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT LIKE 'strapi_%' AND tablename NOT LIKE 'admin_%' AND tablename NOT LIKE 'up_%'`,
  );
  await client.query('BEGIN');
  try {
    await client.query(`LOCK TABLE ${rows[0].all_tables} IN ROW EXCLUSIVE MODE`);
    const { status, stderr } = start({ PGOPTIONS: '-c lock_timeout=2s' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  } finally {
    await client.query('ROLLBACK');
  }
});
