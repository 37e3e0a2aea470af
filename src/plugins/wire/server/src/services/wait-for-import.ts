import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isImportOver, type ImportState } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { Row } from '../stores/documents';
import { findImport, toSummary } from '../stores/imports';
import { listReceipts } from '../stores/receipt-list';
import type { RunFilesOptions } from './imports';

const LOOK_MS = 250;
const PAGE = 100;

/** Waits until an import is over that others do, and tells of it what a command tells. */
export async function waitForImport(
  strapi: Core.Strapi,
  { documentId }: Row,
  { onReceipt, onProgress }: Pick<RunFilesOptions, 'onReceipt' | 'onProgress'>,
): Promise<ImportSummary> {
  let row: Row;
  for (;;) {
    row = (await findImport(strapi, documentId))!;
    const { items, bytesDone, bytesTotal } = row as unknown as Record<string, number | null>;
    onProgress?.({ items: items ?? 0, bytesRead: bytesDone ?? 0, bytesTotal: bytesTotal ?? 0 });
    if (isImportOver(row.state as ImportState)) break;
    await sleep(LOOK_MS);
  }
  if (onReceipt) await tellFailed(strapi, row, onReceipt);
  return toSummary(row);
}

async function tellFailed(
  strapi: Core.Strapi,
  run: Row,
  onReceipt: NonNullable<RunFilesOptions['onReceipt']>,
): Promise<void> {
  for (let page = 1; ; page += 1) {
    const { data } = await listReceipts(strapi, run, { page, pageSize: PAGE, state: 'failed' });
    for (const receipt of data) onReceipt(receipt);
    if (data.length < PAGE) return;
  }
}
