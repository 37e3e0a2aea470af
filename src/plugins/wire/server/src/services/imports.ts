import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import {
  IMPORT_FINISHED,
  isImportOver,
  PLUGIN_ID,
  UID,
  type ImportState,
  type ImportWay,
} from '../../../shared/constants';
import type { ImportCounts, ImportSummary, PreviewItem } from '../../../shared/contracts/imports';
import { settingsOf, sourceOf } from '../bulk/settings-of';
import { applySource } from '../imports/apply-source';
import { noCounts } from '../imports/counts';
import { diskFile } from '../imports/import-file';
import { isForBulk } from '../imports/is-for-bulk';
import type { ImportFile, ImportSettings, Located, Settled } from '../imports/ports';
import type { Prepared } from '../imports/prepare-item';
import { previewImport } from '../imports/preview-import';
import { retryFailed } from '../imports/retry-failed';
import { runImport, type RunOptions, type RunProgress } from '../imports/run-import';
import { clearSpool, importFile, isSpooled, spool, withSpool } from '../jobs/spool';
import { DocumentStore } from '../stores/document-store';
import type { Row } from '../stores/documents';
import { knownRecords } from '../stores/find-records';
import {
  changeImport,
  createImport,
  endImport,
  findImport,
  resumeImport,
  startImport,
  toSummary,
} from '../stores/imports';
import { inTransaction } from '../stores/locks';
import { ReadingStore } from '../stores/reading-store';
import { failedReceipts, readSettled } from '../stores/receipts';
import { findSourceNamed, sourceNamed, wordOf } from '../stores/sources';
import { noteMade } from '../stores/undo';
import type { BulkImportsService } from './bulk-imports';
import { everySoOften } from './every-so-often';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';
import type { RecurringService } from './recurring';
import type { SourceHealthService } from './source-health';
import { waitForImport } from './wait-for-import';

/** How often a running import writes down its counts. */
const NOTE_MS = 500;
/** How often it counts which paragraphs recur in its source. */
const COUNT_MS = 15_000;

export interface RunFilesOptions extends ImportSettings {
  files: { path: string; name: string }[];
  /** Say what would become of the items and write nothing. */
  dryRun?: boolean;
  startedBy: string;
  /** Called with what became of each item; in a large import only of those that failed, when it is over. */
  onReceipt?: (receipt: Located & Settled & { headline?: string }) => void;
  onProgress?: (progress: { items: number; bytesRead: number; bytesTotal: number }) => void;
}

/** How a queued import comes about. */
export interface Arrival {
  way: ImportWay;
  /** Its documentId, where that has to be known before; an import of that id that is there already is gone on with. */
  documentId?: string;
}

/** What `runFiles` gives back; a dry run leaves no import behind and so has no documentId. */
export type RunSummary = Omit<ImportSummary, 'documentId'> & { documentId: string | null };

/** Imports: previewed, run here and now, or queued. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const policies = (): Promise<Policies> => service<PoliciesService>('policies').current();
  const limits = (): Partial<ReadLimits> => strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>;
  const jobs = () => service<JobsService>('jobs');
  const bulk = () => service<BulkImportsService>('bulk-imports');
  const recurring = () => service<RecurringService>('recurring');
  const health = () => service<SourceHealthService>('source-health');
  const directBytes = (): number => strapi.plugin(PLUGIN_ID).config('directBytes') as number;

  /** Settings with the word of their source, if there is one of that name. */
  async function withSource(settings: ImportSettings): Promise<ImportSettings> {
    const row = settings.source ? await findSourceNamed(strapi, settings.source) : null;
    return row ? applySource(settings, wordOf(row)) : settings;
  }

  type Callbacks = Pick<RunOptions, 'signal' | 'onSettled' | 'onProgress'>;

  const documentStore = (row: Row, held: Policies, settled: ReadonlySet<string>) =>
    new DocumentStore(strapi, {
      run: row.id,
      source: sourceOf(row),
      publish: row.publish as boolean,
      policies: held,
      settled,
    });

  /** Runs an import that is entered, item by item, from where an earlier attempt stopped, and writes down how it ended. */
  async function runDirectly(row: Row, files: ImportFile[], callbacks: Callbacks): Promise<ImportSummary> {
    await startImport(strapi, row.id);
    const { counts, settled } = await readSettled(strapi, row.id);
    const held = await policies();
    const store = documentStore(row, held, settled);
    const note = everySoOften(() => changeImport(strapi, row.id, { counts }), NOTE_MS);
    const from = sourceOf(row);
    const countRecurring = async () => from && (await recurring().countAndPropose(from));
    const recount = everySoOften(countRecurring, COUNT_MS);
    try {
      await runImport(files, store, {
        settings: settingsOf(row),
        policies: held,
        limits: limits(),
        counts,
        ...callbacks,
        onProgress: (progress) => {
          callbacks.onProgress?.(progress);
          note.due();
          recount.due();
        },
      });
      await note.settled();
      await recount.settled();
      await countRecurring();
      await changeImport(strapi, row.id, { counts });
      await endImport(strapi, row.id, 'finished');
    } catch (error) {
      await note.settled();
      await recount.settled();
      if (callbacks.signal?.aborted) throw error;
      strapi.log.error(`wire: import ${row.documentId} broke`, error);
      await changeImport(strapi, row.id, { counts });
      await endImport(strapi, row.id, 'failed', messageOf(error));
    }
    const over = (await findImport(strapi, row.documentId))!;
    await health().noteImport(over);
    const summary = toSummary(over);
    if (summary.state === 'finished') await strapi.eventHub.emit(IMPORT_FINISHED, { ...summary });
    return summary;
  }

  async function enter(
    files: ImportFile[],
    settings: ImportSettings,
    more: { startedBy?: string; resumable: boolean; isBulk: boolean } & Arrival,
  ) {
    const source = settings.source ? await sourceNamed(strapi, settings.source) : undefined;
    const { publish, format, reading } = source ? applySource(settings, wordOf(source)) : settings;
    const entered = await createImport(strapi, {
      files: files.map(({ name }) => name),
      source: source?.id,
      publish,
      format,
      reading,
      ...more,
    });
    if (source?.isNew) {
      const made = { run: entered.id, uid: UID.source, documentIds: [source.documentId] };
      await inTransaction(strapi, (trx) => noteMade(strapi, trx, made));
    }
    return entered;
  }

  async function dryRun(
    files: ImportFile[],
    settings: ImportSettings,
    startedBy: string,
    callbacks: Callbacks,
  ): Promise<RunSummary> {
    const startedAt = new Date().toISOString();
    const counts: ImportCounts = noCounts();
    const held = await policies();
    const store = new ReadingStore(strapi, { publish: settings.publish, policies: held });
    await runImport(files, store, { settings, policies: held, limits: limits(), counts, ...callbacks });
    return {
      documentId: null,
      state: 'finished',
      files: files.map(({ name }) => name),
      source: settings.source,
      publish: settings.publish,
      counts,
      createdAt: startedAt,
      startedAt,
      finishedAt: new Date().toISOString(),
      startedBy,
    };
  }

  /** Keeps the files of an import that is entered, and queues it. */
  async function queue(row: Row, files: ImportFile[]): Promise<void> {
    try {
      await changeImport(strapi, row.id, { bytesTotal: await spool(strapi, row.documentId, files) });
      await jobs().add('wire-import', [row.documentId]);
    } catch (error) {
      await endImport(strapi, row.id, 'failed', `Its files could not be kept: ${messageOf(error)}`);
      await clearSpool(strapi, row.documentId);
      throw error;
    }
  }

  return {
    /** Imports files of this machine, here and now; a large import is shared by whoever does its jobs, and goes on if this process ends. */
    async runFiles(options: RunFilesOptions): Promise<RunSummary> {
      const { onReceipt, onProgress, startedBy, source, publish, format } = options;
      const settings: ImportSettings = { source: source?.trim() || undefined, publish, format };
      const files = await Promise.all(
        options.files.map(async ({ path, name }) => diskFile(path, name, await sizeOf(path))),
      );
      const callbacks: Callbacks = {
        onSettled: (item, settled) => onReceipt?.(receiptOf(item, settled)),
        onProgress: ({ counts, bytesRead, bytesTotal }: RunProgress) =>
          onProgress?.({ items: counts.items, bytesRead, bytesTotal }),
      };
      if (options.dryRun) return dryRun(files, await withSource(settings), startedBy, callbacks);

      const isBulk = isForBulk(files, directBytes());
      const row = await enter(files, settings, { startedBy, resumable: isBulk, isBulk, way: 'command' });
      if (isBulk) {
        await queue(row, files);
        await jobs().workOnImports();
        return waitForImport(strapi, row, { onReceipt, onProgress });
      }
      const letGo = await jobs().hold('wire-import', row.documentId);
      try {
        return await runDirectly(row, files, callbacks);
      } finally {
        await letGo?.();
      }
    },

    /** Shows what an import would make of the first items; writes nothing. */
    async preview(
      files: ImportFile[],
      given: ImportSettings,
    ): Promise<{ items: PreviewItem[]; more: boolean }> {
      const settings = await withSource(given);
      const held = await policies();
      const store = new ReadingStore(strapi, { publish: settings.publish, policies: held });
      return previewImport(files, store, (linked) => knownRecords(strapi, linked), {
        settings,
        policies: held,
        limits: limits(),
      });
    },

    /**
     * Keeps the files and queues their import.
     *
     * @param startedBy the person or token that asked for it; undefined for what comes by itself
     */
    async enqueue(
      files: ImportFile[],
      settings: ImportSettings,
      startedBy: string | undefined,
      arrival: Arrival = { way: 'panel' },
    ): Promise<ImportSummary> {
      const entered = arrival.documentId ? await findImport(strapi, arrival.documentId) : null;
      const isBulk = isForBulk(files, directBytes());
      const row =
        entered ?? (await enter(files, settings, { startedBy, resumable: true, isBulk, ...arrival }));
      await queue(row, files);
      return toSummary(row);
    },

    /**
     * Runs a queued import, or goes on with one that was broken off. Nothing happens when it is over or another process runs it.
     *
     * @throws the signal's reason, when it is broken off in its turn
     */
    async runQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const row = await findImport(strapi, documentId);
      if (row?.state !== 'queued' && row?.state !== 'running') return;
      if (row.isBulk) {
        if (row.state === 'queued') await startImport(strapi, row.id);
        return bulk().cut(documentId, signal);
      }
      const letGo = await jobs().hold('wire-import', documentId);
      if (!letGo) return;
      try {
        const isThere = await withSpool(strapi, documentId, async (files) => {
          await runDirectly(row, files.map(importFile), { signal });
          return true;
        });
        if (isThere) await clearSpool(strapi, documentId);
        else await endImport(strapi, row.id, 'failed', GONE);
      } finally {
        await letGo();
      }
    },

    /**
     * Ends an import before it is done. What is stored stays; it can be resumed.
     *
     * @returns it, or undefined when there is none
     */
    async cancel(documentId: string): Promise<ImportSummary | undefined> {
      const row = await findImport(strapi, documentId);
      if (!row) return undefined;
      await endImport(strapi, row.id, 'canceled');
      return toSummary((await findImport(strapi, documentId))!);
    },

    /**
     * Goes on with an import that was canceled or has failed.
     *
     * @returns it; `missing` when there is none, `gone` when its files are no longer kept
     */
    async resume(documentId: string): Promise<ImportSummary | 'missing' | 'gone'> {
      const row = await findImport(strapi, documentId);
      if (!row) return 'missing';
      if (!(await isSpooled(strapi, documentId))) return 'gone';
      if (await resumeImport(strapi, row)) {
        const now = (await findImport(strapi, documentId))!;
        if (now.isBulk && now.state === 'running') await bulk().recover(now);
        else await jobs().add('wire-import', [documentId]);
      }
      return toSummary((await findImport(strapi, documentId))!);
    },

    /**
     * Has the failed items of an import tried again, each from what is kept of it.
     *
     * @returns how many there are; `missing` when there is no such import, `running` when it is not over
     */
    async retry(documentId: string): Promise<number | 'missing' | 'running'> {
      const row = await findImport(strapi, documentId);
      if (!row) return 'missing';
      if (!isImportOver(row.state as ImportState)) return 'running';
      const { total } = await failedReceipts(strapi, row.id, 0, 1);
      if (total > 0) await jobs().add('wire-retry', [documentId]);
      return total;
    },

    /** Tries the failed items of an import again. */
    async retryQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const letGo = await jobs().hold('wire-retry', documentId);
      if (!letGo) return;
      try {
        const row = await findImport(strapi, documentId);
        if (!row || !isImportOver(row.state as ImportState) || row.state === 'undone') return;
        const held = await policies();
        const store = documentStore(row, held, new Set());
        await retryFailed(
          (after) => failedReceipts(strapi, row.id, after, RETRIED).then(({ data }) => data),
          store,
          {
            settings: settingsOf(row),
            policies: held,
            limits: limits(),
            signal,
          },
        );
        await changeImport(strapi, row.id, { counts: (await readSettled(strapi, row.id)).counts });
      } finally {
        await letGo();
      }
    },
  };
};

/** Failed items that are read at once to be tried again. */
const RETRIED = 50;

const GONE = 'Its files are not on this machine any more. Import them again.';

const receiptOf = (item: Prepared, settled: Settled) => {
  if (!item.ok) {
    const { file, item: number, within } = item.unreadable;
    return { file, item: number, within, ...settled };
  }
  const { file, item: number, within, processed } = item.candidate;
  return { file, item: number, within, headline: processed.item.headline, ...settled };
};

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export default imports;
export type ImportsService = ReturnType<typeof imports>;
