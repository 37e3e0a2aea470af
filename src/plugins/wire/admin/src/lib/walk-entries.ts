import { rememberPath } from './file-paths';

/** Files of one import at most: beyond, a zip is quicker to send. */
export const MOST_FILES = 5000;

/** What is used of the browser's `FileSystemEntry`. */
export interface Entry<F extends object> {
  isFile: boolean;
  isDirectory: boolean;
  name: string;
  fullPath: string;
  file?: (done: (file: F) => void, failed: (error: unknown) => void) => void;
  createReader?: () => {
    readEntries: (done: (entries: Entry<F>[]) => void, failed: (error: unknown) => void) => void;
  };
}

export interface Walked<F> {
  files: F[];
  /** There are more than may be taken at once. */
  isCut: boolean;
  /** How many files or folders could not be read. */
  unread: number;
}

/** Names that computers leave in folders: `.DS_Store`, `Thumbs.db` and such are no wire. */
export const isLeftByComputers = (name: string): boolean =>
  name.startsWith('.') || ['__macosx', 'thumbs.db', 'desktop.ini'].includes(name.toLowerCase());

/**
 * Collects the files of what was dropped, folders with all that is in them, in the order of their names.
 *
 * @param limit files that are taken at most
 */
export async function walkEntries<F extends object>(
  entries: readonly Entry<F>[],
  limit = MOST_FILES,
): Promise<Walked<F>> {
  const walked: Walked<F> = { files: [], isCut: false, unread: 0 };
  for (const entry of entries) await walk(entry, walked, limit);
  return walked;
}

async function walk<F extends object>(entry: Entry<F>, walked: Walked<F>, limit: number): Promise<void> {
  if (walked.isCut || isLeftByComputers(entry.name)) return;
  try {
    if (entry.isDirectory) {
      const inside = await allOf(entry);
      inside.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const one of inside) await walk(one, walked, limit);
      return;
    }
    if (walked.files.length >= limit) {
      walked.isCut = true;
      return;
    }
    const file = await new Promise<F>((resolve, reject) => entry.file!(resolve, reject));
    rememberPath(file, entry.fullPath.replace(/^\/+/u, ''));
    walked.files.push(file);
  } catch {
    walked.unread += 1;
  }
}

/** A browser hands out a folder's entries by the hundred. */
async function allOf<F extends object>(entry: Entry<F>): Promise<Entry<F>[]> {
  const reader = entry.createReader!();
  const all: Entry<F>[] = [];
  for (;;) {
    const some = await new Promise<Entry<F>[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
