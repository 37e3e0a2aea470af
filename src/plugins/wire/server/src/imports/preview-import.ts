import { isPiece, readPiece } from '../../../core/read';
import { PREVIEW_LIMIT, type PreviewItem, type PreviewPlace } from '../../../shared/contracts/preview';
import { previewItem, previewUnreadable, type AboutItem } from './preview-item';
import type { ImportFile, ItemStore } from './ports';
import { prepareAll, type ReadFilesOptions } from './read-files';
import { cutFiles, readOutcomes, type FileOutcome } from './read-outcomes';
import { settle } from './run-import';

/** What a preview shows, see `PreviewResponse`. */
export interface Preview {
  items: PreviewItem[];
  more: boolean;
  read: number;
}

/**
 * Shows what an import would make of some of its items, with a store that only reads. Items before them are passed over as they are cut from
 * their files, so that one far behind in a large file is soon there, and no more than it is in memory.
 *
 * @param about what else is known of an item
 * @param place by default the first items
 */
export async function previewImport(
  files: ImportFile[],
  store: ItemStore,
  about: AboutItem,
  { place = {}, ...options }: ReadFilesOptions & { place?: PreviewPlace },
): Promise<Preview> {
  const passed = { count: 0 };
  const isFirst = place.file === undefined && (place.from ?? 1) === 1;
  const outcomes = isFirst ? readOutcomes(files, options) : outcomesFrom(files, place, options, passed);
  const items: PreviewItem[] = [];
  for await (const next of prepareAll(outcomes, store, options)) {
    const read = passed.count + items.length;
    if (items.length === PREVIEW_LIMIT) return { items, more: true, read };
    const settled = await settle(next, store);
    const item = next.ok
      ? previewItem(next.candidate, settled, await about(next.candidate, settled))
      : previewUnreadable(next.unreadable, settled);
    items.push({ number: read + 1, ...item });
  }
  return { items, more: false, read: passed.count + items.length };
}

/** Reads files from a place on. @param passed counts what is before it */
async function* outcomesFrom(
  files: readonly ImportFile[],
  { from = 1, file: wanted, item = 1 }: PreviewPlace,
  options: ReadFilesOptions,
  passed: { count: number },
): AsyncGenerator<FileOutcome> {
  let isThere = false;
  for await (const { file, found } of cutFiles(files, options)) {
    isThere ||=
      wanted === undefined ? passed.count + 1 >= from : file === wanted && (found.number ?? 1) >= item;
    if (isThere) yield { file, outcome: isPiece(found) ? readPiece(found) : found };
    else passed.count += 1;
  }
}
