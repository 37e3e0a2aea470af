import { filePath } from './file-paths';
import { MOST_FILES } from './walk-entries';

type Sized = Pick<File, 'name' | 'size' | 'lastModified'>;

const keyOf = (file: Sized) => `${filePath(file)}\n${file.size}\n${file.lastModified}`;

/**
 * Adds files to those chosen before; one that is chosen twice stays once.
 *
 * @param most files there may be
 * @returns all of them, how many of them are new, and whether there were more than there may be
 */
export const addFiles = <F extends Sized>(
  chosen: readonly F[],
  more: readonly F[],
  most = MOST_FILES,
): { files: F[]; added: number; isCut: boolean } => {
  const all = new Map(chosen.map((file) => [keyOf(file), file]));
  for (const file of more) if (!all.has(keyOf(file))) all.set(keyOf(file), file);
  const files = [...all.values()].slice(0, most);
  return { files, added: files.length - chosen.length, isCut: all.size > most };
};

/** A size in the unit that an editor reads most easily; `unit` as `Intl.NumberFormat` names it. */
export const readableSize = (
  bytes: number,
): { value: number; unit: 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte' } => {
  if (bytes < 1000) return { value: bytes, unit: 'byte' };
  if (bytes < 1e6) return { value: bytes / 1e3, unit: 'kilobyte' };
  if (bytes < 1e9) return { value: bytes / 1e6, unit: 'megabyte' };
  return { value: bytes / 1e9, unit: 'gigabyte' };
};

/** Names of what an import read, short enough for a table cell: the first ones, and how many more there are. */
export const shortList = (names: readonly string[], shown = 1): { names: string[]; more: number } => ({
  names: names.slice(0, shown),
  more: Math.max(0, names.length - shown),
});

/** A file, and the one inside it in which an item stands; the arrow is turned round where text runs from right to left. */
export const fileInside = (file: string, within?: string): string =>
  within === undefined ? file : `${file} › ${within}`;
