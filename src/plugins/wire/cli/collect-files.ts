import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { messageOf } from '../core/message-of';
import { UsageError } from './usage-error';

/** A file to read: what it is called, and where it is. */
export interface NamedFile {
  name: string;
  path: string;
}

/**
 * The files that the given paths mean: a file itself, and of a folder everything in it at any depth, in the order of the names.
 * In folders hidden files are left out, and so are symbolic links that lead out of the folder.
 *
 * @throws UsageError when a path cannot be read, or when there is not a single file
 */
export async function collectFiles(paths: string[]): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const path of paths) {
    try {
      const info = await stat(path);
      if (info.isDirectory()) await addFolder(path, await realpath(path), new Set(), files);
      else files.push({ name: path, path });
    } catch (error) {
      throw new UsageError(`Cannot read "${path}": ${reason(error)}. Give a file or a folder that exists.`);
    }
  }
  if (files.length === 0)
    throw new UsageError(`There are no files in ${paths.map((path) => `"${path}"`).join(', ')}.`);
  return files;
}

async function addFolder(folder: string, top: string, above: Set<string>, files: NamedFile[]): Promise<void> {
  const real = await realpath(folder);
  // A link to a folder above itself would never end.
  if (above.has(real)) return;
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort(byCodeUnits);
  for (const name of names) {
    const path = join(folder, name);
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined || !target.startsWith(top.endsWith(sep) ? top : top + sep)) continue;
    const info = await stat(target);
    if (info.isDirectory()) await addFolder(path, top, new Set([...above, real]), files);
    else if (info.isFile()) files.push({ name: path, path });
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const reason = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return messageOf(error);
};
