import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { copyProject, until, type ProjectCopy } from './project-copy';

let project: ProjectCopy;
beforeAll(() => (project = copyProject()));
afterEach(async () => {
  project.killAll();
  await until('server and guardian to end', isGone);
});
afterAll(() => project.remove());

const query = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0];
};
const keepSeven = async (url: string) => {
  await query(url, 'CREATE TABLE IF NOT EXISTS kept (n int)');
  await query(url, 'TRUNCATE kept');
  await query(url, 'INSERT INTO kept VALUES (7)');
};
const isGone = () => project.server() === undefined && project.guardian() === undefined;

test('commands that start at the same moment share one server, and the last to leave stops it', async () => {
  const commands = [1, 2, 3, 4].map(() => project.start());
  const urls = await Promise.all(commands.map((command) => command.url));
  expect(new Set(urls).size).toBe(1);
  expect(
    await query(urls[0], "SELECT current_setting('server_encoding') AS encoding, lower('ƏŞ') AS folded"),
  ).toEqual({
    encoding: 'UTF8',
    folded: 'əş',
  });
  const server = project.server();
  expect(server).toBeDefined();

  for (const command of commands.slice(1)) expect(await command.finish()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(project.server()).toBe(server);
  await commands[0].finish();
  await until('server and guardian to end', isGone);
});

test('what a command wrote is there for the next one, on the same port with the same password', async () => {
  const first = project.start();
  const url = await first.url;
  await keepSeven(url);
  await first.finish();
  await until('server to end', isGone);

  const second = project.start();
  expect(await second.url).toBe(url);
  expect(await query(url, 'SELECT n FROM kept')).toEqual({ n: 7 });
  expect(second.said()).toBe('');
});

test('the password and the data are nobody else’s to read', async () => {
  await project.start().url;
  expect(statSync(join(project.stateDir, 'server.json')).mode & 0o777).toBe(0o600);
  expect(statSync(project.stateDir).mode & 0o777).toBe(0o700);
  expect(statSync(project.dataDir).mode & 0o777).toBe(0o700);
  const listening = await query(await project.start().url, 'SHOW listen_addresses');
  expect(listening).toEqual({ listen_addresses: '127.0.0.1' });
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'after %s to its only user the server stops',
  async (signal) => {
    const command = project.start();
    await command.url;
    expect(project.server()).toBeDefined();
    command.child.kill(signal);
    await until('server and guardian to end', isGone);
  },
);

test('a server whose user and guardian were killed is taken over, and stopped at the end', async () => {
  const killed = project.start();
  const url = await killed.url;
  const server = project.server();
  process.kill(project.guardian()!, 'SIGKILL');
  killed.child.kill('SIGKILL');
  await killed.ended;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(project.server()).toBe(server);

  const next = project.start();
  expect(await next.url).toBe(url);
  expect(project.server()).toBe(server);
  await next.finish();
  await until('server and guardian to end', isGone);
});

test('after a crash of the server the next command starts it again, with what was committed', async () => {
  const command = project.start();
  await keepSeven(await command.url);
  process.kill(project.server()!, 'SIGKILL');
  await command.finish();
  expect(existsSync(join(project.dataDir, 'postmaster.pid'))).toBe(true);

  const url = await project.start().url;
  expect(await query(url, 'SELECT n FROM kept')).toEqual({ n: 7 });
});

test('a lock left by a dead process stops nobody', async () => {
  await project.start().finish();
  await until('server to end', isGone);
  writeFileSync(join(project.stateDir, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone' }));
  const urls = await Promise.all([1, 2, 3].map(() => project.start().url));
  expect(new Set(urls).size).toBe(1);
});

test('a process that was given the number of a former user does not keep the server', async () => {
  const command = project.start();
  await command.url;
  const stranger = { pid: process.pid, identity: 'another boot:1', command: 'former user' };
  writeFileSync(join(project.stateDir, 'users', `${process.pid}-former.json`), JSON.stringify(stranger));
  await command.finish();
  await until('server to end', isGone);
  expect(readdirSync(join(project.stateDir, 'users'))).toEqual([]);
});

test('when the file with the password is lost, the data gets a new one', async () => {
  const first = project.start();
  const url = await first.url;
  await keepSeven(url);
  await first.finish();
  await until('server to end', isGone);
  rmSync(join(project.stateDir, 'server.json'));

  const renewed = await project.start().url;
  expect(renewed).not.toBe(url);
  expect(await query(renewed, 'SELECT n FROM kept')).toEqual({ n: 7 });
});

test('processes that a command starts use its database, and do not end it', async () => {
  const command = project.start();
  const url = await command.url;
  const server = project.server();
  const fork = spawnSync(
    process.execPath,
    ['--import', './database/embedded.mjs', '-e', 'console.log(process.env.DATABASE_URL)'],
    { cwd: project.folder, encoding: 'utf8', env: { PATH: process.env.PATH, DATABASE_URL: url } },
  );
  expect(fork.stdout.trim()).toBe(url);
  expect(readdirSync(join(project.stateDir, 'users'))).toHaveLength(1);
  expect(project.server()).toBe(server);
});

describe('in a project of its own', () => {
  let own: ProjectCopy;
  beforeEach(() => (own = copyProject()));
  afterEach(() => own.remove());
  const isOwnGone = () => own.server() === undefined && own.guardian() === undefined;

  test.each([
    ['DATABASE_URL', 'postgresql://editor:secret@db.example/news'],
    ['DATABASE_HOST', 'db.example'],
  ])('nothing is started when %s is set', async (name, value) => {
    const command = own.start({ [name]: value });
    const url = await command.url;
    expect(url).toBe(name === 'DATABASE_URL' ? value : 'undefined');
    expect(existsSync(join(own.folder, '.data'))).toBe(false);
  });

  test('nothing is started when DATABASE_URL stands in .env', async () => {
    writeFileSync(join(own.folder, '.env'), 'DATABASE_URL=postgresql://editor:secret@db.example/news\n');
    expect(await own.start().url).toBe('postgresql://editor:secret@db.example/news');
    expect(existsSync(join(own.folder, '.data'))).toBe(false);
  });

  test('when the folder is removed under it, the server ends', async () => {
    const command = own.start();
    await command.url;
    const [server, guardian] = [own.server()!, own.guardian()!];
    rmSync(join(own.folder, '.data'), { recursive: true, force: true, maxRetries: 5 });
    const runs = (pid: number) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await until('server and guardian to end', () => !runs(server) && !runs(guardian));
  });

  test('data of another version of PostgreSQL is refused with a sentence', async () => {
    await own.start().finish();
    await until('server to end', isOwnGone);
    writeFileSync(join(own.dataDir, 'PG_VERSION'), '12\n');
    const command = own.start();
    await expect(command.url).rejects.toThrow(/made by PostgreSQL 12, and PostgreSQL 17 is installed/);
    expect(await command.ended).toBe(1);
    await until('guardian to end', isOwnGone);
  });
});
