import { lstat, mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { claimedNames, claimFolder } from './claims';
import { DONE, FAILED } from './drop-folder';

/** What became of a file, as the note beside it tells. */
export interface FileNote {
  /** documentId of the import. */
  import: string;
  source: string;
  finishedAt?: string;
  /** Why the import as a whole broke. */
  error?: string;
  /** How many of the file's items became what. */
  counts: Record<string, number>;
  /** What was wrong, or worth knowing, item by item; the first hundred. */
  problems: { item?: number; field?: string; place?: string; message: string }[];
}

const NOTE = '.note.json';

/**
 * Moves an import's files to `done/`, or to `failed/` when any of their items failed, each with a note beside it. What is there already keeps
 * its name. Broken off, it can be done again: what has been moved stays, and a note without its file gets it.
 *
 * @param noteOf what became of a file
 */
export async function settleFiles(
  folder: string,
  documentId: string,
  noteOf: (name: string) => FileNote,
): Promise<void> {
  for (const name of await claimedNames(folder, documentId)) {
    const note = noteOf(name);
    const failed = note.error !== undefined || (note.counts.failed ?? 0) > 0;
    const target = join(folder, failed ? FAILED : DONE);
    await mkdir(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(target)).isDirectory())
      throw new Error(`“${target}” is a link or a file, not a folder.`);
    const free = await freeName(target, name, documentId);
    await writeFile(join(target, free + NOTE), `${JSON.stringify(note, null, 2)}\n`);
    await rename(join(claimFolder(folder, documentId), name), join(target, free));
  }
  await rmdir(claimFolder(folder, documentId));
}

/** `story.xml`, `story (2).xml` … whichever neither a file nor another import's note has. */
async function freeName(target: string, name: string, documentId: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem} (${number})${ext}`;
    const isFree = !(await exists(join(target, candidate)));
    if (isFree && (await isNoteFree(join(target, candidate + NOTE), documentId))) return candidate;
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** A note that this import wrote before it was broken off is its own. */
async function isNoteFree(path: string, documentId: string): Promise<boolean> {
  if (!(await exists(path))) return true;
  try {
    if (!(await lstat(path)).isFile()) return false;
    return (JSON.parse(await readFile(path, 'utf8')) as Partial<FileNote>).import === documentId;
  } catch {
    return false;
  }
}
