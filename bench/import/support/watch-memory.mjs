import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const EVERY_MS = 100;

/**
 * Watches the resident memory of a process, from outside, so that it is seen while the process is too busy to look.
 *
 * @param {number} pid
 * @returns {{ on(event: string): void, result(): { idle: number, most: number, overIdle: number } }} `on` is told of `idle`, before what is
 * watched begins, and of `over`; megabytes
 */
export function watchMemory(pid) {
  let idle;
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, residentOf(pid))), EVERY_MS);
  timer.unref();
  return {
    on(event) {
      if (event === 'idle') most = idle = residentOf(pid);
      if (event === 'over') clearInterval(timer);
    },
    result: () => ({ idle, most, overIdle: most - idle }),
  };
}

/** Megabytes of memory that a process has now; 0 of one that has ended. */
export function residentOf(pid) {
  try {
    if (process.platform === 'linux') {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
    }
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000;
  } catch {
    // It has ended.
    return 0;
  }
}
