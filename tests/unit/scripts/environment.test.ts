import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productionRefusal, SECRETS } from '../../../config/secrets/secret';

const ROOT = join(__dirname, '../../..');
const PRINT = 'console.log(JSON.stringify(process.env))';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-environment-'));
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'database'));
  cpSync(join(ROOT, 'database', 'embedded'), join(folder, 'database', 'embedded'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = ['--import', './scripts/environment.mjs', '-e', PRINT];
const options = (env: Record<string, string>) => ({
  cwd: folder,
  encoding: 'utf8' as const,
  env: { PATH: process.env.PATH, ...env } as NodeJS.ProcessEnv,
});
const run = (env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, options(env));
  return { status, stderr, env: status === 0 ? JSON.parse(stdout) : {} };
};
const dotenvFile = () => readFileSync(join(folder, '.env'), 'utf8');
const proper = Object.fromEntries(SECRETS.map((name, at) => [name, `proper-${at}-0123456789abcdef`]));

test('on the first start secrets are made, kept for their owner alone, and used again', () => {
  const first = run();
  for (const name of SECRETS) expect(first.env[name].length).toBeGreaterThan(40);
  expect(new Set(SECRETS.map((name) => first.env[name])).size).toBe(SECRETS.length);
  expect(first.env.APP_KEYS.split(',')).toHaveLength(4);
  expect(first.env.STRAPI_TELEMETRY_DISABLED).toBe('true');
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);

  const kept = dotenvFile();
  const second = run();
  expect(dotenvFile()).toBe(kept);
  for (const name of SECRETS) expect(second.env[name]).toBe(first.env[name]);
});

test('only what is missing is added, after lines that stay as they are', () => {
  const before = '# mine\nPORT=4000\nJWT_SECRET="mine too"\nAPP_KEYS=';
  writeFileSync(join(folder, '.env'), before);
  const { env } = run({ API_TOKEN_SALT: 'from outside' });
  expect(dotenvFile().startsWith(`${before}\n`)).toBe(true);
  expect(env).toMatchObject({ PORT: '4000', JWT_SECRET: 'mine too', API_TOKEN_SALT: 'from outside' });
  expect(env.APP_KEYS).not.toBe('');
  expect(dotenvFile()).not.toContain('API_TOKEN_SALT');
  expect(run().env.APP_KEYS).toBe(env.APP_KEYS);
});

test('commands that start at the same moment get the same secrets', async () => {
  const all = await Promise.all(
    [1, 2, 3, 4].map(async () =>
      JSON.parse((await promisify(execFile)(process.execPath, words, options({}))).stdout),
    ),
  );
  for (const name of SECRETS) expect(new Set(all.map((env) => env[name])).size).toBe(1);
});

test('what is set outside wins over .env', () => {
  writeFileSync(join(folder, '.env'), 'PORT=4000\n');
  expect(run({ PORT: '5000' }).env.PORT).toBe('5000');
});

/** The launcher's list of secrets, and what it says of each environment. */
function launcher(envs: Record<string, string>[]): [string[], (string | null)[]] {
  const script =
    'import("./scripts/secrets.mjs").then((m) => console.log(JSON.stringify(' +
    '[m.SECRETS, JSON.parse(process.argv[1]).map((env) => m.productionRefusal(env) ?? null)])))';
  const { stdout } = spawnSync(process.execPath, ['-e', script, JSON.stringify(envs)], options({}));
  return JSON.parse(stdout) as [string[], (string | null)[]];
}

describe('in production', () => {
  test('nothing is made, and the refusal names what is missing', () => {
    const { JWT_SECRET, APP_KEYS, ...rest } = proper;
    const { status, stderr } = run({
      NODE_ENV: 'production',
      ...rest,
      APP_KEYS: 'toBeModified1,toBeModified2',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /does not start in production: JWT_SECRET is not set; APP_KEYS is still a placeholder\./,
    );
    expect(stderr).toContain('openssl rand');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(() => dotenvFile()).toThrow();
  });

  test('proper secrets are let through', () => {
    expect(run({ NODE_ENV: 'production', ...proper }).status).toBe(0);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['proper secrets', proper],
    ['blanks', { ...proper, JWT_SECRET: '  ' }],
    ['a placeholder', { ...proper, JWT_SECRET: 'change_me_before_production' }],
    ['one letter', { ...proper, ENCRYPTION_KEY: 'a'.repeat(40) }],
    ['a short one', { ...proper, JWT_SECRET: 'abc', APP_KEYS: 'abc,def' }],
    ['base64', { ...proper, APP_KEYS: 'q83vEjRWeJCrze8SNFZ4kA==,q83vEjRWeJCrze8SNFZ4kB==' }],
  ])('launcher and configuration agree about %s', (_case, env) => {
    expect(launcher([env])).toEqual([SECRETS, [productionRefusal(env as NodeJS.ProcessEnv) ?? null]]);
  });

  test('one character over and over is no secret, and what only looks like it is one', () => {
    const given = (JWT_SECRET: string) => ({ ...proper, JWT_SECRET });
    const placeholders = [
      'a'.repeat(40),
      '0'.repeat(16),
      'aA'.repeat(20),
      '*'.repeat(64),
      `${proper.JWT_SECRET},${'x'.repeat(32)}`,
    ].map(given);
    const secrets = [`${'a'.repeat(39)}b`, `b${'a'.repeat(39)}`, 'ab'.repeat(20), 'aab'.repeat(12)].map(
      given,
    );
    const refused = [
      ...placeholders.map(() => expect.stringMatching(/: JWT_SECRET is still a placeholder\./)),
      ...secrets.map(() => null),
    ];
    const all = [...placeholders, ...secrets];
    expect(all.map((env) => productionRefusal(env as NodeJS.ProcessEnv) ?? null)).toEqual(refused);
    expect(launcher(all)[1]).toEqual(refused);
  });
});
