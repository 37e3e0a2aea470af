import { lstat, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Where files go that are being imported, that were imported, and that could not be. */
export const TAKING = '.taking';
export const DONE = 'done';
export const FAILED = 'failed';

const MAX_LENGTH = 500;
const MAX_DEPTH = 8;

/**
 * What is wrong with a folder's name, as it is set for a source: it has to lie below the folder for drops, whatever it looks like.
 *
 * @returns words that go after the field's name, or undefined when nothing is
 */
export function whyNotFolder(folder: string): string | undefined {
  const parts = folder.split('/');
  if (folder.trim() === '') return 'must not be empty';
  if (folder.length > MAX_LENGTH) return `must not be longer than ${MAX_LENGTH} characters`;
  if (/[\p{Cc}\p{Cs}\\:]/u.test(folder)) return 'must not have control characters, colons or backslashes';
  if (folder.startsWith('/'))
    return 'has to be relative to the folder for drops: leave out the slash at its beginning';
  if (parts.length > MAX_DEPTH) return `must not be deeper than ${MAX_DEPTH} folders`;
  const wrong = parts.find((part) => part === '' || part.startsWith('.') || part !== part.trim());
  if (wrong !== undefined)
    return 'has to be names with slashes between them, none of which begins with a full stop';
  const own = parts.find((part) => [DONE, FAILED].includes(part.toLowerCase()));
  return own
    ? `must not have a part called “${own}”: imported files are put into folders of that name`
    : undefined;
}

export type OpenedFolder = { ok: true; path: string } | { ok: false; reason: string };

/**
 * Finds a source's folder. No part of it below the folder for drops may be a symbolic link, wherever that leads.
 *
 * @param root the folder for drops, an absolute path; it may itself be reached through links
 * @param makes make what is not there
 * @returns its real path, or why it cannot be used
 */
export async function openDropFolder(
  root: string,
  folder: string,
  { makes = false }: { makes?: boolean } = {},
): Promise<OpenedFolder> {
  const wrong = whyNotFolder(folder);
  if (wrong) return no(`The folder “${folder}” ${wrong}.`);
  let path: string;
  try {
    path = await realpath(root);
  } catch {
    return no('The folder for drops that the configuration names is not there.');
  }
  for (const part of folder.split('/')) {
    path = join(path, part);
    try {
      if (makes) await mkdir(path).catch(ignoreExisting);
      if (!(await lstat(path)).isDirectory()) {
        return no(`The folder “${folder}” cannot be used: “${part}” is a link or a file, not a folder.`);
      }
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return no(
        `The folder “${folder}” cannot be used: “${part}” ${isMissing ? 'is not there' : `cannot be opened (${(error as NodeJS.ErrnoException).code})`}.`,
      );
    }
  }
  return { ok: true, path };
}

const no = (reason: string): OpenedFolder => ({ ok: false, reason });

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
