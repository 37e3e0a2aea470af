import type { Core } from '@strapi/strapi';
import { RECEIPT_STATES } from '../../../core/duplicates';
import type { FormatName } from '../../../core/read';
import { UID, type ImportState, type ImportWay } from '../../../shared/constants';
import type { ImportCounts, ImportSummary } from '../../../shared/contracts/imports';
import type { UndoSummary } from '../../../shared/contracts/undo';
import type { SourceReading } from '../imports/apply-source';
import { progressOf, withoutPause } from '../imports/progress';
import { rows, type Row } from './documents';
import { undoUntil } from './undo/end-of-undo';

/** What is said about an import before it runs. */
export interface NewImport {
  files: string[];
  /** Row id of the wire source. */
  source?: number;
  publish: boolean;
  format?: FormatName;
  /** Whether its files are kept until it is over. */
  resumable: boolean;
  /** It is done in chunks, by whoever takes them. */
  isBulk: boolean;
  /** Items of one chunk at most, of an import that is done in chunks. */
  chunkItems?: number;
  /** The person or token that asked for it; absent for what comes by itself. */
  startedBy?: string;
  way: ImportWay;
  reading?: SourceReading;
  /** Given where it has to be known before the import is there. */
  documentId?: string;
  again?: AgainOf;
  bytesTotal?: number;
}

/** What an import processes again. */
export interface AgainOf {
  /** documentId of the import that has brought it. */
  import: string;
  /** documentId of the one receipt that it is about; without it, all that have an article. */
  receipt?: string;
}

/** What is read of an import's source. */
export const POPULATE = { source: { select: ['id', 'documentId', 'name'] } };

/** Enters a new import, queued. */
export async function createImport(strapi: Core.Strapi, data: NewImport): Promise<Row> {
  const { documentId } = await rows(strapi, UID.import).create({ data: { ...data, state: 'queued' } });
  return (await findImport(strapi, documentId))!;
}

/** An import with its source. */
export const findImport = (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  rows(strapi, UID.import).findOne({ where: { documentId }, populate: POPULATE });

/** The imports that are neither over nor broken. */
export const openImports = (strapi: Core.Strapi): Promise<Row[]> =>
  rows(strapi, UID.import).findMany({
    where: { state: { $in: ['queued', 'running'] } },
    orderBy: { id: 'asc' },
  });

export interface ImportChange {
  state?: ImportState;
  startedAt?: Date;
  finishedAt?: Date;
  error?: string | null;
  counts?: ImportCounts;
  /** Whether what an undo would need is cleared away; what is stored after that has notes of its own. */
  undoCleared?: boolean;
  /** Of an import that is done in chunks. */
  chunks?: number;
  isCut?: boolean;
  bytesTotal?: number;
  bytesDone?: number;
  progressAt?: Date;
  retrying?: boolean;
}

/** Notes how far an import is. */
export async function changeImport(strapi: Core.Strapi, id: number, change: ImportChange): Promise<void> {
  const { counts, ...fields } = change;
  await rows(strapi, UID.import).update({ where: { id }, data: { ...fields, ...counts } });
}

/** Notes that an import has begun, or goes on; nothing where somebody has canceled it meanwhile. */
export async function startImport(strapi: Core.Strapi, id: number): Promise<void> {
  await rows(strapi, UID.import).updateMany({
    where: isOpen(id),
    data: { state: 'running', startedAt: new Date(), error: null },
  });
}

/** Whether an import is neither over nor canceled. */
export const isImportOpen = async (strapi: Core.Strapi, id: number): Promise<boolean> =>
  (await rows(strapi, UID.import).count({ where: isOpen(id) })) > 0;

const isOpen = (id: number) => ({ id, state: { $in: ['queued', 'running'] } });

/**
 * Has an import that was canceled or has failed go on. Its time goes on, too, as if it had not stood still.
 *
 * @returns false when it is in another state by now
 */
export async function resumeImport(strapi: Core.Strapi, row: Row): Promise<boolean> {
  const state: ImportState = row.isBulk && row.startedAt ? 'running' : 'queued';
  const { count } = await rows(strapi, UID.import).updateMany({
    where: { id: row.id, state: { $in: ['canceled', 'failed'] } },
    data: { state, error: null, finishedAt: null, undoCleared: false, ...withoutPause(row, new Date()) },
  });
  return count === 1;
}

/**
 * Ends an import that runs.
 *
 * @returns false when it does not run any more: somebody has canceled it, or another process has ended it
 */
export async function endImport(
  strapi: Core.Strapi,
  id: number,
  state: 'finished' | 'failed' | 'canceled',
  error: string | null = null,
): Promise<boolean> {
  const { count } = await rows(strapi, UID.import).updateMany({
    where: isOpen(id),
    data: { state, error, finishedAt: new Date() },
  });
  return count === 1;
}

/** An import as it is shown: until when it can be undone, too. */
export const showImport = (strapi: Core.Strapi, row: Row): ImportSummary => ({
  ...toSummary(row),
  undoUntil: undoUntil(strapi, row),
});

/** An import as the contracts have it. */
export const toSummary = (row: Row): ImportSummary => ({
  documentId: row.documentId,
  state: row.state as ImportState,
  files: (row.files ?? []) as string[],
  source: (row.source as { name: string } | null)?.name,
  publish: row.publish as boolean,
  counts: Object.fromEntries(
    [...RECEIPT_STATES, 'items', 'flags'].map((name) => [name, row[name] as number]),
  ) as ImportCounts,
  error: (row.error as string | null) ?? undefined,
  createdAt: new Date(row.createdAt as string).toISOString(),
  startedAt: instant(row.startedAt),
  finishedAt: instant(row.finishedAt),
  startedBy: (row.startedBy as string | null) ?? undefined,
  way: (row.way as ImportWay | null) ?? undefined,
  progress: progressOf(row, new Date()),
  ...(row.retrying ? { retrying: true } : {}),
  ...(row.again ? { againOf: (row.again as AgainOf).import } : {}),
  undo: undoOf(row),
  undoEndedAt: instant(row.undoEndedAt),
});

/** How far its undo is, or what came of it; nothing where nobody ever wanted to undo it. */
const undoOf = (row: Row): UndoSummary | undefined =>
  row.undoneAt
    ? {
        total: (row.undoTotal as number | null) ?? 0,
        done: (row.undoDone as number | null) ?? 0,
        left: (row.undoLeft as number | null) ?? 0,
        at: instant(row.undoneAt),
        by: (row.undoneBy as string | null) ?? undefined,
        error: (row.undoError as string | null) ?? undefined,
      }
    : undefined;

const instant = (value: unknown): string | undefined =>
  value ? new Date(value as string).toISOString() : undefined;
