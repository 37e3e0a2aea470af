import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { ReceiptSummary } from '../../../shared/contracts/imports';
import type { Candidate, Located, Position, Settled } from '../imports/ports';
import { noCounts } from '../imports/counts';
import type { ReceiptState } from '../../../core/duplicates';
import type { Problem } from '../../../core/problem';
import { rows, type Row } from './documents';
import { storeOriginal } from './originals';

/**
 * Writes a receipt, with the item as it came; of an unchanged item that is kept with the receipt of its first coming.
 *
 * @param run the import's row id
 * @param isLate it is unchanged because a newer version is kept, and may come for the first time
 * @returns the receipt's row id
 */
export async function writeReceipt(
  strapi: Core.Strapi,
  run: number,
  { file, item, within }: Located,
  settled: Settled,
  { original, candidate, isLate }: { original?: Uint8Array; candidate?: Candidate; isLate?: boolean },
): Promise<number> {
  const isKept =
    settled.state === 'unchanged' &&
    !(isLate && candidate && !(await hasOriginal(strapi, candidate.identity)));
  const keeps = original && !isKept;
  const { id } = await rows(strapi, UID.receipt).create({
    data: {
      import: run,
      file,
      item: item ?? null,
      within,
      state: settled.state,
      guid: candidate?.processed.item.guid,
      version: candidate?.processed.item.version,
      versionCreated: candidate?.processed.item.versionCreated,
      headline: candidate?.processed.item.headline,
      detail: settled.detail,
      problems: settled.problems,
      identity: candidate?.identity.key,
      contentHash: candidate?.identity.contentHash,
      articleDocumentId: settled.article,
      flagCount: settled.flags,
      ...(keeps ? storeOriginal(original) : {}),
    },
  });
  return id;
}

/** Whether an item as it came is kept with a receipt: the same one that comes again need not be. */
const hasOriginal = async (
  strapi: Core.Strapi,
  { key, contentHash }: Candidate['identity'],
): Promise<boolean> =>
  (await rows(strapi, UID.receipt).findOne({
    where: { identity: key, contentHash, original: { $notNull: true } },
    select: ['id'],
  })) !== null;

/** What an import's receipts say so far: its counts, and which items are settled. */
export async function readSettled(strapi: Core.Strapi, run: number) {
  const counts = noCounts();
  const settled = new Set<string>();
  const found = await rows(strapi, UID.receipt).findMany({
    where: { import: run },
    select: ['file', 'item', 'state', 'flagCount'],
  });
  for (const row of found) {
    settled.add(positionKey({ file: row.file as string, item: (row.item as number | null) ?? undefined }));
    counts[row.state as ReceiptState] += 1;
    counts.items += 1;
    counts.flags += row.flagCount as number;
  }
  return { counts, settled };
}

/** One text for each place in an import. */
export const positionKey = ({ file, item }: Position): string => `${item ?? ''}#${file}`;

/** The first item of an import that failed, with the reason. */
export async function firstFailure(
  strapi: Core.Strapi,
  run: number,
): Promise<{ file: string; detail?: string } | undefined> {
  const row = await rows(strapi, UID.receipt).findOne({
    where: { import: run, state: 'failed' },
    select: ['file', 'detail'],
    orderBy: { id: 'asc' },
  });
  return row ? { file: row.file as string, detail: (row.detail as string | null) ?? undefined } : undefined;
}

export interface ReceiptPage {
  page: number;
  pageSize: number;
  state?: ReceiptState;
}

/** A page of an import's receipts, in the order in which the items came. */
export async function listReceipts(
  strapi: Core.Strapi,
  run: number,
  { page, pageSize, state }: ReceiptPage,
): Promise<{ data: ReceiptSummary[]; total: number }> {
  const where = { import: run, ...(state ? { state } : {}) };
  const receipts = rows(strapi, UID.receipt);
  const [found, total] = await Promise.all([
    receipts.findMany({
      where,
      select: [
        'documentId',
        'file',
        'item',
        'within',
        'state',
        'headline',
        'guid',
        'detail',
        'problems',
        'articleDocumentId',
        'flagCount',
      ],
      orderBy: { id: 'asc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    receipts.count({ where }),
  ]);
  return { data: found.map(toSummary), total };
}

const toSummary = (row: Row): ReceiptSummary => ({
  documentId: row.documentId,
  file: row.file as string,
  item: (row.item as number | null) ?? undefined,
  within: (row.within as string | null) ?? undefined,
  state: row.state as ReceiptState,
  headline: (row.headline as string | null) ?? undefined,
  guid: (row.guid as string | null) ?? undefined,
  detail: (row.detail as string | null) ?? undefined,
  problems: (row.problems as Problem[] | null) ?? [],
  article: (row.articleDocumentId as string | null) ?? undefined,
  flags: row.flagCount as number,
});
