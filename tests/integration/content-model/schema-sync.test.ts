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

test('in production Strapi starts on a newsroom’s database after a schema has changed, and leaves its indexes', async () => {
  const before = await indexes();
  expect(before.filter((index) => index.endsWith('(import_id, state, id)'))).toHaveLength(1);
  // It compares all tables then.
  await client.query(`UPDATE strapi_database_schema SET hash = 'of another schema'`);
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, '../support/migrate.cjs')], {
    cwd: APP_DIR,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url, NODE_ENV: 'production' },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(await indexes()).toEqual(before);
});
