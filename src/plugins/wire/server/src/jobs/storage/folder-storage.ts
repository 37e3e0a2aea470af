import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Storage } from './storage';

/** What keys are made of, see `Storage`. */
const PART = /^[\w-][\w.-]*$/u;

/**
 * Files in a folder: of this machine, or one that several machines share.
 *
 * @param root made when it is not there
 */
export function folderStorage(root: string): Storage {
  const pathOf = (key: string): string => join(root, ...partsOf(key));
  const isFile = async (key: string): Promise<boolean> =>
    (await stat(pathOf(key)).catch(missing))?.isFile() ?? false;
  return {
    async put(key, content) {
      const path = pathOf(key);
      // Only the import's own folder is closed: the embedded database, which may run as another user, lies beside it.
      await mkdir(root, { recursive: true });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const part = `${path}.${randomUUID()}.part`;
      try {
        const pieces = content instanceof Uint8Array ? [content] : content;
        await pipeline(pieces, createWriteStream(part, { mode: 0o600, flush: true }));
        await rename(part, path);
        await keepEntry(dirname(path));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    get: async (key) => readFile(pathOf(key)).catch(missing),
    has: isFile,
    async local(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(missing);
      return found && { path, bytes: found.size, release: async () => undefined };
    },
    remove: async (key) => rm(pathOf(key), { force: true }),
    clear: async (documentId) => rm(pathOf(documentId), { recursive: true, force: true }),
  };
}

/** @throws Error for a key that is none, and could lead out of the folder */
function partsOf(key: string): string[] {
  const parts = key.split('/');
  if (parts.every((part) => PART.test(part))) return parts;
  throw new Error(`${JSON.stringify(key)} is no place in the storage of imports.`);
}

/** Has a folder know its files after a power failure, too; not every system can. */
async function keepEntry(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
