import type { Problem } from '../../../core/problem';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { previewItem, previewUnreadable, type AboutItem } from './preview-item';
import type { ImportFile, ItemStore } from './ports';
import { readFiles, type ReadFilesOptions } from './read-files';
import { settle } from './run-import';

/** What came of reading a file up to one item. */
export interface TestedFile {
  /** The item that was asked for, if there are so many. */
  item?: PreviewItem;
  /** Whether there are more after it. */
  more: boolean;
  /** How many items there are, up to the one that was asked for. */
  read: number;
  /** Of the file as a whole, as far as it was read. */
  problems: Problem[];
}

/**
 * Shows what an import would make of one item of a file, with a store that only reads. Readable or not, each item counts.
 *
 * @param about what else is known of the item
 * @param options `item`: which one, from 1
 */
export async function testFile(
  file: ImportFile,
  store: ItemStore,
  about: AboutItem,
  { item: wanted, ...options }: ReadFilesOptions & { item: number },
): Promise<TestedFile> {
  const problems: Problem[] = [];
  let item: PreviewItem | undefined;
  let read = 0;
  for await (const next of readFiles([file], store, options)) {
    if (item) return { item, more: true, read, problems };
    if (!next.ok && next.unreadable.item === undefined) {
      problems.push(next.unreadable.problem);
      continue;
    }
    read += 1;
    if (read < wanted) continue;
    const settled = await settle(next, store);
    item = next.ok
      ? previewItem(next.candidate, settled, await about(next.candidate, settled))
      : previewUnreadable(next.unreadable, settled);
  }
  return { item, more: false, read, problems };
}
