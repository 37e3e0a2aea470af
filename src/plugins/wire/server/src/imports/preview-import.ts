import { PREVIEW_LIMIT, type PreviewItem } from '../../../shared/contracts/imports';
import { previewItem, previewUnreadable, type KnownRecords } from './preview-item';
import type { ImportFile, ItemStore } from './ports';
import { readFiles, type ReadFilesOptions } from './read-files';
import { settle } from './run-import';

/**
 * Shows what an import would make of the first items, with a store that only reads.
 *
 * @param known which of an item's entities have a record already
 */
export async function previewImport(
  files: ImportFile[],
  store: ItemStore,
  known: KnownRecords,
  options: ReadFilesOptions,
): Promise<{ items: PreviewItem[]; more: boolean }> {
  const items: PreviewItem[] = [];
  for await (const next of readFiles(files, store, options)) {
    if (items.length === PREVIEW_LIMIT) return { items, more: true };
    const settled = await settle(next, store);
    items.push(
      next.ok
        ? previewItem(next.candidate, settled, await known(next.candidate.processed, settled.article))
        : previewUnreadable(next.unreadable, settled),
    );
  }
  return { items, more: false };
}
