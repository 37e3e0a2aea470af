import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import { PLUGIN_ID, type ImportWay } from '../../../shared/constants';
import type { ImportCounts, ImportSummary, PreviewItem } from '../../../shared/contracts/imports';
import { applySource, type SourceReading } from '../imports/apply-source';
import { noCounts } from '../imports/counts';
import { diskFile } from '../imports/import-file';
import { previewImport } from '../imports/preview-import';
import type { ImportFile, ImportSettings, Located, Settled } from '../imports/ports';
import type { Prepared } from '../imports/read-files';
import { runImport, type RunOptions, type RunProgress } from '../imports/run-import';
import { clearSpool, readSpool, spool } from '../jobs/spool';
import { DocumentStore } from '../stores/document-store';
import type { Row } from '../stores/documents';
import { knownRecords } from '../stores/find-records';
import { changeImport, createImport, findImport, toSummary } from '../stores/imports';
import { ReadingStore } from '../stores/reading-store';
import { readSettled } from '../stores/receipts';
import { findSourceNamed, sourceNamed, wordOf } from '../stores/sources';
import { everySoOften } from './every-so-often';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';
import type { RecurringService } from './recurring';
import type { SourceHealthService } from './source-health';

/** How often a running import writes down its counts. */
const NOTE_MS = 500;
/** How often it counts which paragraphs recur in its source. */
const COUNT_MS = 15_000;

export interface RunFilesOptions extends ImportSettings {
  files: { path: string; name: string }[];
  /** Say what would become of the items and write nothing. */
  dryRun?: boolean;
  startedBy: string;
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
  const policies = (): Promise<Policies> =>
    (strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService).current();
  const limits = (): Partial<ReadLimits> => strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>;
  const jobs = (): JobsService => strapi.plugin(PLUGIN_ID).service('jobs') as unknown as JobsService;

  const recurring = (): RecurringService =>
    strapi.plugin(PLUGIN_ID).service('recurring') as unknown as RecurringService;

  const health = (): SourceHealthService =>
    strapi.plugin(PLUGIN_ID).service('source-health') as unknown as SourceHealthService;

  /** Settings with the word of their source, if there is one of that name. */
  async function withSource(settings: ImportSettings): Promise<ImportSettings> {
    const row = settings.source ? await findSourceNamed(strapi, settings.source) : null;
    return row ? applySource(settings, wordOf(row)) : settings;
  }

  type Callbacks = Pick<RunOptions, 'signal' | 'onSettled' | 'onProgress'>;

  /** Runs an import that is entered, from where an earlier attempt stopped, and writes down how it ended. */
  async function run(row: Row, files: ImportFile[], callbacks: Callbacks): Promise<ImportSummary> {
    await changeImport(strapi, row.id, { state: 'running', startedAt: new Date(), error: null });
    const { counts, settled } = await readSettled(strapi, row.id);
    const settings = toSettings(row);
    const held = await policies();
    const store = new DocumentStore(strapi, {
      run: row.id,
      source: row.source as { id: number; documentId: string; name: string } | undefined,
      publish: settings.publish,
      policies: held,
      settled,
    });
    const note = everySoOften(() => changeImport(strapi, row.id, { counts }), NOTE_MS);
    const from = row.source as { id: number; name: string } | null;
    const countRecurring = async () => from && (await recurring().countAndPropose(from));
    const recount = everySoOften(countRecurring, COUNT_MS);
    try {
      await runImport(files, store, {
        settings,
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
      await changeImport(strapi, row.id, { state: 'finished', finishedAt: new Date(), counts });
    } catch (error) {
      await note.settled();
      await recount.settled();
      if (callbacks.signal?.aborted) throw error;
      strapi.log.error(`wire: import ${row.documentId} broke`, error);
      await changeImport(strapi, row.id, {
        state: 'failed',
        error: messageOf(error),
        finishedAt: new Date(),
        counts,
      });
    }
    const over = (await findImport(strapi, row.documentId))!;
    await health().noteImport(over);
    return toSummary(over);
  }

  async function enter(
    files: ImportFile[],
    settings: ImportSettings,
    more: { startedBy?: string; resumable: boolean } & Arrival,
  ) {
    const source = settings.source ? await sourceNamed(strapi, settings.source) : undefined;
    const { publish, format, reading } = source ? applySource(settings, wordOf(source)) : settings;
    return createImport(strapi, {
      files: files.map(({ name }) => name),
      source: source?.id,
      publish,
      format,
      reading,
      ...more,
    });
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
    await runImport(files, store, {
      settings,
      policies: held,
      limits: limits(),
      counts,
      ...callbacks,
    });
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

  return {
    /** Imports files of this machine, here and now. */
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

      const row = await enter(files, settings, { startedBy, resumable: false, way: 'command' });
      const letGo = await jobs().hold('wire-import', row.documentId);
      try {
        return await run(row, files, callbacks);
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
      const row = entered ?? (await enter(files, settings, { startedBy, resumable: true, ...arrival }));
      try {
        await spool(strapi, row.documentId, files);
        await jobs().add('wire-import', [row.documentId]);
      } catch (error) {
        await changeImport(strapi, row.id, {
          state: 'failed',
          error: `Its files could not be kept: ${messageOf(error)}`,
          finishedAt: new Date(),
        });
        await clearSpool(strapi, row.documentId);
        throw error;
      }
      return toSummary(row);
    },

    /**
     * Runs a queued import, or goes on with one that was broken off. Nothing happens when it is over or another process runs it.
     *
     * @throws the signal's reason, when it is broken off in its turn
     */
    async runQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const letGo = await jobs().hold('wire-import', documentId);
      if (!letGo) return;
      try {
        const row = await findImport(strapi, documentId);
        if (!row || row.state === 'finished' || row.state === 'failed') return;
        const files = await readSpool(strapi, documentId);
        if (!files) {
          const error = 'Its files are not on this machine any more. Import them again.';
          await changeImport(strapi, row.id, { state: 'failed', error, finishedAt: new Date() });
          return;
        }
        await run(row, files, { signal });
        await clearSpool(strapi, documentId);
      } finally {
        await letGo();
      }
    },
  };
};

const toSettings = (row: Row): ImportSettings => ({
  source: (row.source as { name: string } | null)?.name,
  publish: row.publish as boolean,
  format: (row.format as ImportSettings['format'] | null) ?? undefined,
  reading: (row.reading as SourceReading | null) ?? undefined,
});

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
