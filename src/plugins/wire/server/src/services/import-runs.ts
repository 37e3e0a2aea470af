import type { Core } from '@strapi/strapi';
import type { ReadLimits } from '../../../core/read';
import { isImportOver, PLUGIN_ID, type ImportState } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { settingsOf } from '../bulk/settings-of';
import { retryFailed } from '../imports/retry-failed';
import { clearSpool, FILES_GONE, importFile, isSpooled, withSpool } from '../jobs/spool';
import type { Row } from '../stores/documents';
import {
  changeImport,
  endImport,
  findImport,
  resumeImport,
  startImport,
  toSummary,
  type AgainOf,
} from '../stores/imports';
import { failedReceipts, readSettled } from '../stores/receipts';
import { againOrigin } from './again-origin';
import type { BulkImportsService } from './bulk-imports';
import type { ExtractorService } from './extractor';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';
import { documentStoreOf, runDirectly } from './run-directly';

/** Failed items that are read at once to be tried again. */
const RETRIED = 50;

/** How queued imports run, end, and are gone on with. */
export function importRuns(strapi: Core.Strapi) {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const jobs = () => service<JobsService>('jobs');
  const bulk = () => service<BulkImportsService>('bulk-imports');

  return {
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
        if (row.again) {
          await runDirectly(strapi, row, [], { signal });
          return;
        }
        const ended = await withSpool(strapi, documentId, (files) =>
          runDirectly(strapi, row, files.map(importFile), { signal }),
        );
        if (!ended) await endImport(strapi, row.id, 'failed', FILES_GONE);
        else if (ended.state === 'finished' || ended.state === 'failed') await clearSpool(strapi, documentId);
      } finally {
        await letGo();
        // Who has it go on while it stopped has found it held.
        if ((await findImport(strapi, documentId))?.state === 'queued')
          await jobs().add('wire-import', [documentId]);
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
     * Goes on with an import that was canceled or has failed, or whose process is gone.
     *
     * @returns it; `missing` when there is none, `gone` when its files are no longer kept
     * @throws ConflictError when it processes again what was undone meanwhile
     */
    async resume(documentId: string): Promise<ImportSummary | 'missing' | 'gone'> {
      const row = await findImport(strapi, documentId);
      if (!row) return 'missing';
      if (row.again && isStopped(row)) await againOrigin(strapi, (row.again as AgainOf).import);
      if (!row.again && !isAllStored(row) && !(await isSpooled(strapi, documentId))) return 'gone';
      await resumeImport(strapi, row);
      const now = (await findImport(strapi, documentId))!;
      if (now.isBulk && now.state === 'running') await bulk().recover(now);
      else if (!isImportOver(now.state as ImportState)) await jobs().add('wire-import', [documentId]);
      return toSummary((await findImport(strapi, documentId))!);
    },

    /**
     * Has the failed items of an import tried again, each from what is kept of it.
     *
     * @returns how many there are; `missing` when there is no such import, `running` when it is not over, `again` when it has kept nothing itself
     */
    async retry(documentId: string): Promise<number | 'missing' | 'running' | 'again'> {
      const row = await findImport(strapi, documentId);
      if (!row) return 'missing';
      if (!isImportOver(row.state as ImportState)) return 'running';
      // What it reads is kept with the import that has brought it.
      if (row.again) return 'again';
      const { total } = await failedReceipts(strapi, row.id, 0, 1);
      if (total > 0) {
        await changeImport(strapi, row.id, { retrying: true });
        await jobs().add('wire-retry', [documentId]);
      }
      return total;
    },

    /** Tries the failed items of an import again. */
    async retryQueued(documentId: string, signal: AbortSignal): Promise<void> {
      const letGo = await jobs().hold('wire-retry', documentId);
      if (!letGo) return;
      try {
        const row = await findImport(strapi, documentId);
        if (!row) return;
        if (!isImportOver(row.state as ImportState) || row.state === 'undone') {
          await changeImport(strapi, row.id, { retrying: false });
          return;
        }
        const held = await service<PoliciesService>('policies').current();
        const store = documentStoreOf(strapi, row, held, new Set());
        await retryFailed(
          (after) => failedReceipts(strapi, row.id, after, RETRIED).then(({ data }) => data),
          store,
          {
            settings: settingsOf(row),
            policies: held,
            limits: strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>,
            extractor: service<ExtractorService>('extractor').current(),
            signal,
          },
        );
        const { counts } = await readSettled(strapi, row.id);
        await changeImport(strapi, row.id, { counts, retrying: false, undoCleared: false });
      } finally {
        await letGo();
      }
    },
  };
}

const isStopped = ({ state }: Row): boolean => state === 'canceled' || state === 'failed';

/** Whether an import only has to be called finished. */
const isAllStored = ({ isCut, chunks, storedChunks }: Row): boolean =>
  isCut === true && (storedChunks as number) >= (chunks as number);
