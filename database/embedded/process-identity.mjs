import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Tells one process from a later one that was given the same number.
 *
 * @param {number} pid
 * @returns {string | undefined} the boot and the moment the process started in it; an empty string where the
 *   system does not tell; `undefined` when no such process runs (a zombie does not run)
 */
export function processIdentity(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') {
    const started = linuxStart(pid);
    if (started !== 'hidden') return started;
  }
  if (!exists(pid)) return undefined;
  return process.platform === 'win32' || process.platform === 'linux' ? '' : startFromPs(pid);
}

/**
 * Whether the process that was written down as `pid` and `identity` still runs.
 *
 * @param {{ pid: number, identity?: string }} recorded
 * @returns {boolean} where the system does not tell when a process started, its number has to do
 */
export function isRunning(recorded) {
  const identity = processIdentity(recorded.pid);
  if (identity === undefined) return false;
  return identity === '' || !recorded.identity || identity === recorded.identity;
}

/**
 * @param {number} pid
 * @returns {string[] | undefined} the command line the process was started with, as words; `undefined` when it
 *   can't be known
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (process.platform === 'win32') return undefined;
    return run('ps', ['-o', 'args=', '-ww', '-p', String(pid)]).split(/\s+/);
  } catch {
    return undefined;
  }
}

/**
 * @returns {{ pid: number, words: string[] }[]} all processes and their command lines, as far as the system tells
 */
export function allProcesses() {
  if (process.platform === 'win32') return [];
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), words: commandLine(Number(name)) ?? [] }));
  }
  return run('ps', ['-A', '-o', 'pid=,args=', '-ww'])
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, ...words]) => ({ pid: Number(pid), words }));
}

function linuxStart(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // Other people's processes are invisible where /proc is mounted with hidepid; the signal still finds them.
    return exists(pid) ? 'hidden' : undefined;
  }
  // The command in parentheses may itself hold blanks and parentheses: proc_pid_stat(5), fields 3 and 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${bootId()}:${fields[19]}`;
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function startFromPs(pid) {
  try {
    return run('ps', ['-o', 'lstart=', '-p', String(pid)]).trim();
  } catch {
    return '';
  }
}

function run(command, words) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return execFileSync(command, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
}
