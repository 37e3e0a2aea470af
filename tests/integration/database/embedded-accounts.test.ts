import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, ordinaryAccount } from './accounts';
import { copyProject, until, type ProjectCopy } from './project-copy';

let project: ProjectCopy | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});
const isGone = () => project!.server() === undefined && project!.guardian() === undefined;

const account = ordinaryAccount();
// Whoever is not root is an ordinary user, and the other tests have run as one.
const asOrdinaryUser = account ? test : test.skip;
const asRoot = isRoot ? test : test.skip;

asOrdinaryUser('an ordinary user runs the server himself', async () => {
  project = copyProject({ account });
  const command = project.start();
  await command.url;
  expect(statSync(project.dataDir).uid).toBe(account!.uid);
  expect(statSync(`/proc/${project.server()}`).uid).toBe(account!.uid);
  await command.finish();
  await until('server to end', isGone);
});

asOrdinaryUser('a crashed server’s number that another process was given is no obstacle', async () => {
  project = copyProject({ account });
  const command = project.start();
  await command.url;
  process.kill(project.server()!, 'SIGKILL');
  await command.finish();
  await until('guardian to end', () => project!.guardian() === undefined);
  const stranger = spawn('sleep', ['60'], { ...account });
  const pidFile = join(project.dataDir, 'postmaster.pid');
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(stranger.pid)));

  const next = project.start();
  await expect(next.url).resolves.toContain('postgresql://');
  await next.finish();
  await until('guardian to end', () => project!.guardian() === undefined);
  stranger.kill('SIGKILL');
});

asOrdinaryUser('root in another user’s checkout leaves everything to that user', async () => {
  project = copyProject();
  const owned = copyProject({ account });
  rmSync(project.folder, { recursive: true, force: true });
  project = owned;
  const byRoot = spawn(process.execPath, ['--import', './database/embedded.mjs', '-e', ''], {
    cwd: project.folder,
    env: { PATH: process.env.PATH },
  });
  expect(await new Promise((resolve) => byRoot.once('close', resolve))).toBe(0);
  await until('server to end', isGone);

  const command = project.start();
  await expect(command.url).resolves.toContain('postgresql://');
  await command.finish();
  await until('server to end', isGone);
});

asOrdinaryUser('a user who may not use the data of another is told so', async () => {
  project = copyProject();
  const mine = project.start();
  await mine.url;
  await mine.finish();
  await until('server to end', isGone);
  const theirs = spawn(process.execPath, ['--import', './database/embedded.mjs', '-e', ''], {
    ...account,
    cwd: project.folder,
    env: { PATH: process.env.PATH },
  });
  let said = '';
  theirs.stderr.on('data', (chunk) => (said += chunk));
  expect(await new Promise((resolve) => theirs.once('close', resolve))).toBe(1);
  expect(said).toMatch(/postgres\.state.*EACCES.*belongs to another user/s);
  expect(said).not.toMatch(/\n\s+at /);
});

describe('below a folder that is closed to the server’s user', () => {
  let elsewhere: string;
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
    chmodSync(elsewhere, 0o711);
  });
  afterEach(() => rmSync(elsewhere, { recursive: true, force: true }));

  asRoot('data and programs lie elsewhere, and the next command finds them', async () => {
    project = copyProject({ isClosed: true });
    const env = { COPYDESK_DATABASE_FOLDER: elsewhere };
    const first = project.start(env);
    const url = await first.url;
    expect(first.said()).toContain(`who can't enter ${project.folder}.`);
    expect(existsSync(project.dataDir)).toBe(false);
    const location = readFileSync(join(project.stateDir, 'location'), 'utf8');
    expect(location.startsWith(elsewhere)).toBe(true);
    expect(existsSync(join(location, 'PG_VERSION'))).toBe(true);
    await first.finish();
    await until('server to end', isGone);

    const second = project.start(env);
    expect(await second.url).toBe(url);
    expect(second.said()).toBe('');
    await second.finish();
    await until('server to end', isGone);
  });

  asRoot('data that is already there is not left behind, but the closed folder named', async () => {
    project = copyProject();
    const first = project.start();
    await first.url;
    await first.finish();
    await until('server to end', isGone);
    chmodSync(project.folder, 0o700);
    const second = project.start({ COPYDESK_DATABASE_FOLDER: elsewhere });
    await expect(second.url).rejects.toThrow(`can't enter ${project.folder}. Open it (chmod o+x`);
  });
});
