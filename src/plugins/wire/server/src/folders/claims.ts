import { constants } from 'node:fs';
import { link, lstat, mkdir, open, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportFile } from '../imports/ports';
import type { SeenFiles } from '../stores/source-statuses';
import { TAKING } from './drop-folder';

/** Names of folders of claims: documentIds of imports. */
const CLAIM = /^[a-z0-9]{10,40}$/;

/**
 * Takes files out of a folder for one import, by renaming: whoever else looks no longer sees them, and a file that is dropped under the same
 * name is another one. They lie under the import's documentId, so that after a restart it is known whose they are.
 *
 * @param seen what the scan has seen: a file that has changed since then is left
 * @returns the names of those that were taken
 */
export async function claimFiles(
  folder: string,
  documentId: string,
  names: readonly string[],
  seen: SeenFiles,
): Promise<string[]> {
  const claim = join(await takingFolder(folder), documentId);
  await mkdir(claim, { mode: 0o700 });
  const taken: string[] = [];
  for (const name of names) {
    const [from, to] = [join(folder, name), join(claim, name)];
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw error;
    }
    const stats = await lstat(to);
    const isWhole =
      stats.isFile() && stats.size === seen[name][0] && Math.round(stats.mtimeMs) === seen[name][1];
    // Its writer has not finished: it goes back, unless a new one has come in its place.
    if (isWhole || !(await putBack(to, from))) taken.push(name);
  }
  if (taken.length === 0) await rmdir(claim).catch(() => undefined);
  return taken;
}

/** Renaming would put it over what has come meanwhile; a link does not. */
async function putBack(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch {
    return false;
  }
  await unlink(from);
  return true;
}

/** The imports, by their documentIds, whose files lie in a folder's claims. */
export async function openClaims(folder: string): Promise<string[]> {
  const entries = await readdir(await takingFolder(folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && CLAIM.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

export const claimFolder = (folder: string, documentId: string): string => join(folder, TAKING, documentId);

/** The names of the files of a claim, in the order in which they were written. */
export async function claimedNames(folder: string, documentId: string): Promise<string[]> {
  const claim = claimFolder(folder, documentId);
  const entries = await readdir(claim, { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => ({ name, mtime: (await lstat(join(claim, name))).mtimeMs })),
  );
  return files.sort((a, b) => a.mtime - b.mtime || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

/** A file of a claim. It is opened only if it still is one: a link in its place is not followed. */
export function claimedFile(folder: string, documentId: string, name: string): ImportFile {
  const path = join(claimFolder(folder, documentId), name);
  return {
    name,
    bytes: 0,
    open: async function* () {
      const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
      if (!(await handle.stat()).isFile()) {
        await handle.close();
        throw new Error(`“${name}” is not a file any more.`);
      }
      // The stream closes it, at its end or when nobody reads on.
      yield* handle.createReadStream();
    },
  };
}

async function takingFolder(folder: string): Promise<string> {
  const path = join(folder, TAKING);
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (!(await lstat(path)).isDirectory())
    throw new Error(`“${TAKING}” in it is a link or a file, not a folder.`);
  return path;
}
