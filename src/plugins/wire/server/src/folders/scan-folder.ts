import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeenFiles } from '../stores/source-statuses';
import { DONE, FAILED } from './drop-folder';

/** Files that are looked at in one scan; the others wait for the next one. */
const MOST_SEEN = 5_000;
/** Files that are taken at once. */
export const MOST_TAKEN = 500;
/** An empty file is one whose writer has not begun, unless it stays empty for so long. */
const EMPTY_MS = 5 * 60 * 1000;

/** What senders call a file that is not whole yet. */
const UNFINISHED = /(^[.~]|~$|\.(part|partial|tmp|temp|filepart|crdownload|download|swp|lock|writing)$)/i;

export interface Scan {
  /** Names of files that are whole, the oldest first. */
  ready: string[];
  /** All files that are there, for the next scan to compare with. */
  seen: SeenFiles;
  /** How many may be ready at the next scan. */
  waiting: number;
}

/**
 * Looks which files of a folder are whole: those whose size and time are what they were at the scan before. Folders, links and whatever else is
 * no file are left where they are.
 *
 * @param before what the scan before has seen
 * @param now milliseconds since 1970
 */
export async function scanFolder(path: string, before: SeenFiles, now: number): Promise<Scan> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !UNFINISHED.test(entry.name) && ![DONE, FAILED].includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const found: { name: string; size: number; mtime: number }[] = [];
  for (const name of names.slice(0, MOST_SEEN)) {
    // What is gone meanwhile, or has a name that is no text, is not there.
    const stats = await lstat(join(path, name)).catch(() => undefined);
    if (stats?.isFile()) found.push({ name, size: stats.size, mtime: Math.round(stats.mtimeMs) });
  }
  const isWhole = ({ name, size, mtime }: (typeof found)[number]): boolean => {
    const last = Object.hasOwn(before, name) ? before[name] : undefined;
    return last?.[0] === size && last[1] === mtime && (size > 0 || now - mtime > EMPTY_MS);
  };
  const ready = found.filter(isWhole).sort((a, b) => a.mtime - b.mtime);
  return {
    ready: ready.slice(0, MOST_TAKEN).map(({ name }) => name),
    seen: Object.fromEntries(found.map(({ name, size, mtime }) => [name, [size, mtime]])),
    waiting: names.length - Math.min(ready.length, MOST_TAKEN),
  };
}
