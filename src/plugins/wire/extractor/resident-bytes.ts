import { readFile } from 'node:fs/promises';

/** How much memory a process has, in bytes; undefined where that cannot be seen, or the process is gone. */
export async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/mu.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
