import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import { PLUGIN_ID, UID, type ImportWay } from '../../../shared/constants';
import type { ImportCounts, ImportSummary } from '../../../shared/contracts/imports';
import type { PreviewPlace } from '../../../shared/contracts/preview';
import { applySource } from '../imports/apply-source';
import { noCounts } from '../imports/counts';
import { diskFile } from '../imports/import-file';
import { isForBulk } from '../imports/is-for-bulk';
import type { ImportFile, ImportSettings, Located, Settled } from '../imports/ports';
import type { Prepared } from '../imports/prepare-item';
import { previewImport, type Preview } from '../imports/preview-import';
import { runImport, supplyOf, type RunProgress } from '../imports/run-import';
import { clearSpool, spool } from '../jobs/spool';
import { aboutItem } from '../stores/about-item';
import type { Row } from '../stores/documents';
import { changeImport, createImport, endImport, findImport, toSummary } from '../stores/imports';
import { inTransaction } from '../stores/locks';
import { ReadingStore } from '../stores/reading-store';
import { reasonOf } from '../stores/reason-of';
import { findSourceNamed, sourceNamed, wordOf } from '../stores/sources';
import { noteMade } from '../stores/undo';
import type { ExtractorService } from './extractor';
import { importRuns } from './import-runs';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';
import { runDirectly, type Callbacks } from './run-directly';
import { waitForImport } from './wait-for-import';

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
  const extractor = () => service<ExtractorService>('extractor').current();
  const limits = (): Partial<ReadLimits> => strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>;
  const jobs = () => service<JobsService>('jobs');
  const directBytes = (): number => strapi.plugin(PLUGIN_ID).config('directBytes') as number;

  /** Settings with the word of their source, if there is one of that name. */
  async function withSource(settings: ImportSettings): Promise<ImportSettings> {
    const row = settings.source ? await findSourceNamed(strapi, settings.source) : null;
    return row ? applySource(settings, wordOf(row)) : settings;
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
      ...(more.isBulk ? { chunkItems: strapi.plugin(PLUGIN_ID).config('chunkItems') as number } : {}),
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
    const supply = supplyOf(files, store, {
      settings,
      policies: held,
      limits: limits(),
      extractor: extractor(),
      signal: callbacks.signal,
    });
    await runImport(supply, store, { counts, ...callbacks });
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
    // So that others know of files that are not all there whether they still come.
    const letGo = await jobs().hold('wire-import', row.documentId);
    try {
      await changeImport(strapi, row.id, { bytesTotal: await spool(strapi, row.documentId, files) });
      await letGo?.();
      await jobs().add('wire-import', [row.documentId]);
    } catch (error) {
      await endImport(strapi, row.id, 'failed', `Its files could not be kept: ${reasonOf(error)}`);
      await clearSpool(strapi, row.documentId);
      throw error;
    } finally {
      await letGo?.();
    }
  }

  const runs = importRuns(strapi);

  return {
    ...runs,

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
        return await runDirectly(strapi, row, files, callbacks);
      } finally {
        await letGo?.();
      }
    },

    /**
     * Goes on here and now with an import that was canceled or has failed, or that nobody goes on with.
     *
     * @returns how it ended; `missing` when there is none, `gone` when its files are no longer kept
     */
    async resumeHere(
      documentId: string,
      callbacks: Pick<RunFilesOptions, 'onReceipt' | 'onProgress'>,
    ): Promise<ImportSummary | 'missing' | 'gone'> {
      const resumed = await runs.resume(documentId);
      if (typeof resumed === 'string') return resumed;
      await jobs().workOnImports();
      return waitForImport(strapi, (await findImport(strapi, documentId))!, callbacks);
    },

    /** Shows what an import would make of some items, by default the first ones; writes nothing. */
    async preview(files: ImportFile[], given: ImportSettings, place?: PreviewPlace): Promise<Preview> {
      const settings = await withSource(given);
      const held = await policies();
      const store = new ReadingStore(strapi, { publish: settings.publish, policies: held });
      return previewImport(files, store, (candidate, settled) => aboutItem(strapi, candidate, settled), {
        place,
        settings,
        policies: held,
        limits: limits(),
        extractor: extractor(),
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
  };
};

const receiptOf = (item: Prepared, settled: Settled) => {
  if (!item.ok) {
    const { file, item: number, within } = item.unreadable;
    return { file, item: number, within, ...settled };
  }
  const { file, item: number, within, processed } = item.candidate;
  return { file, item: number, within, headline: processed.item.headline, ...settled };
};

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.size ?? 0;

export default imports;
export type ImportsService = ReturnType<typeof imports>;
