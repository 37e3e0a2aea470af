import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';
import { chunkName, readChunkName } from '../bulk/chunk-keys';
import { countSeen } from '../bulk/count-seen';
import { cutImport, ImportStopped } from '../bulk/cut-import';
import { ChunkLost, processChunk } from '../bulk/process-chunk';
import { sourceOf } from '../bulk/settings-of';
import { isNextReady, storeChunks } from '../bulk/store-chunks';
import type { TaskName } from '../jobs/job-queue';
import { clearSpool, FILES_GONE } from '../jobs/spool';
import type { Row } from '../stores/documents';
import { cutFrom } from '../stores/chunk-states';
import { changeImport, endImport, findImport, openImports } from '../stores/imports';
import { isPassing } from '../stores/is-passing';
import { countAllNames } from '../stores/name-counts';
import { countAllNotices } from '../stores/notice-counts';
import { reasonOf } from '../stores/reason-of';
import { PipelinePool } from '../threads/pipeline-pool';
import { threadsOf } from '../threads/threads-of';
import type { ExtractorService } from './extractor';
import type { JobsService } from './jobs';
import type { PoliciesService } from './policies';
import type { RecurringService } from './recurring';
import { tellOver } from './tell-over';

/** After how long it is tried again what the database or the way to it kept from being done. */
const SOON_MS = 3_000;

/** Imports that are done in chunks: cut, processed and stored by whichever processes take the jobs. */
const bulkImports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const jobs = () => service<JobsService>('jobs');
  const policies = (): Promise<Policies> => service<PoliciesService>('policies').current();
  let pool: PipelinePool | undefined;
  const threads = (): PipelinePool =>
    (pool ??= new PipelinePool(
      threadsOf(strapi),
      strapi.plugin(PLUGIN_ID).config('niceness') as number,
      service<ExtractorService>('extractor').current,
    ));

  const running = async (documentId: string): Promise<Row | undefined> => {
    const row = await findImport(strapi, documentId);
    return row?.state === 'running' ? row : undefined;
  };

  /**
   * Does a part of an import while nobody else does the same part. What breaks, a full disk for one, is noted, and tried again until it goes
   * or somebody cancels the import.
   *
   * @returns whether it was done here, and well
   */
  async function part(
    task: TaskName,
    name: string,
    documentId: string,
    signal: AbortSignal,
    work: () => Promise<void>,
  ): Promise<boolean> {
    const letGo = await jobs().hold(task, name);
    if (!letGo) return false;
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof ImportStopped) return false;
      if (error instanceof ChunkLost) return await cutLost(error);
      if (signal.aborted) throw error;
      strapi.log.error(`wire: import ${documentId} broke at ${task}`, error);
      const row = await running(documentId).catch(() => undefined);
      if (row) await changeImport(strapi, row.id, { error: reasonOf(error) }).catch(() => undefined);
      if (isPassing(error) && (await addSoon(task, name))) return false;
      throw error;
    } finally {
      await letGo();
    }
  }

  /** Has a chunk that is lost cut again, with those after it, from the import's files; if these are lost, too, whoever cuts says so. */
  async function cutLost({ chunk, message }: ChunkLost): Promise<false> {
    strapi.log.warn(`wire: ${message} It is cut again.`);
    // While somebody cuts, he is left alone: it is looked again within a minute.
    const letGo = await jobs().hold('wire-import', chunk.import);
    try {
      const row = letGo && (await running(chunk.import));
      if (!row || !(await cutFrom(strapi, row.id, chunk.number))) return false;
    } finally {
      await letGo?.();
    }
    await jobs().add('wire-import', [chunk.import]);
    return false;
  }

  /** Queues what only the database kept from being done: the queue itself would wait longer each time. */
  const addSoon = (task: TaskName, name: string): Promise<boolean> =>
    jobs()
      .add(task, [name], { runAt: new Date(Date.now() + SOON_MS) })
      .then(
        () => true,
        () => false,
      );

  /** Counts what threads have seen; what only the database kept from being done is done when the import is ended again. */
  async function countParagraphs(row: Row, source: number): Promise<void> {
    try {
      await countSeen(strapi, row, source);
    } catch (error) {
      if (isPassing(error)) throw error;
      strapi.log.error(`wire: the paragraphs of import ${row.documentId} could not be counted`, error);
    }
  }

  async function finish(row: Row): Promise<void> {
    const source = sourceOf(row);
    if (source) {
      await countParagraphs(row, source.id);
      await service<RecurringService>('recurring').countAndPropose(source);
    }
    // Before it is called over: whoever dies in between leaves an import that somebody ends.
    await clearSpool(strapi, row.documentId);
    if (!(await endImport(strapi, row.id, 'finished'))) return;
    await tellOver(strapi, row.documentId);
    // Lists are sorted by these numbers: whoever looks next finds their order, and that it stays.
    await countAllNotices(strapi);
    await countAllNames(strapi);
  }

  /** Queues whatever of an import nobody does: what a process had taken that is gone. What is done already is not done again. */
  async function recover({ documentId, isCut, chunks, storedChunks }: Row): Promise<void> {
    const isFree = async (task: TaskName, name: string): Promise<boolean> => {
      const letGo = await jobs().hold(task, name);
      await letGo?.();
      return letGo !== undefined;
    };
    if (!isCut && (await isFree('wire-import', documentId))) await jobs().add('wire-import', [documentId]);
    const open: string[] = [];
    for (let number = storedChunks as number; number < (chunks as number); number += 1) {
      const name = chunkName({ import: documentId, number });
      if (await isFree('wire-chunk', name)) open.push(name);
    }
    await jobs().add('wire-chunk', open);
    if (await isFree('wire-store', documentId)) await jobs().add('wire-store', [documentId]);
  }

  return {
    /** Cuts an import's files. Whoever cuts has them all read; the chunks are for everybody. */
    async cut(documentId: string, signal: AbortSignal): Promise<void> {
      await part('wire-import', documentId, documentId, signal, async () => {
        const row = await running(documentId);
        if (!row || row.isCut) return;
        threads()
          .wake()
          .catch((error: unknown) => strapi.log.debug(`wire: no thread was started: ${reasonOf(error)}`));
        const isThere = await cutImport(
          strapi,
          row,
          threads(),
          (number) => jobs().add('wire-chunk', [chunkName({ import: documentId, number })]),
          signal,
        );
        if (isThere) await jobs().add('wire-store', [documentId]);
        else if (await endImport(strapi, row.id, 'failed', FILES_GONE)) await tellOver(strapi, documentId);
      });
    },

    /** Processes a chunk. */
    async process(name: string, signal: AbortSignal): Promise<void> {
      const chunk = readChunkName(name);
      await part('wire-chunk', name, chunk.import, signal, async () => {
        const row = await running(chunk.import);
        if (!row || (row.storedChunks as number) > chunk.number) return;
        const isDone = await processChunk(strapi, row, chunk, {
          pool: threads(),
          policies: await policies(),
          signal,
        });
        if (isDone) await jobs().add('wire-store', [chunk.import]);
      });
    },

    /** Stores the chunks that are ready, and ends the import after the last one. */
    async store(documentId: string, signal: AbortSignal): Promise<void> {
      const isDone = await part('wire-store', documentId, documentId, signal, async () => {
        const row = await running(documentId);
        if (!row) return;
        const isAll = await storeChunks(strapi, row, {
          pool: threads(),
          policies: await policies(),
          signal,
        });
        if (isAll) await finish((await findImport(strapi, documentId))!);
      });
      if (!isDone) return;
      // A chunk that became ready as we stopped looking: whoever was told of it found the import held.
      const row = await running(documentId);
      if (row && !signal.aborted && (await isNextReady(strapi, row)))
        await jobs().add('wire-store', [documentId]);
    },

    recover,

    /** Queues whatever nobody does of the imports that run. */
    async recoverAll(): Promise<void> {
      for (const row of await openImports(strapi)) {
        if (row.isBulk && row.state === 'running') await recover(row);
      }
    },

    /** Ends this process's threads. */
    async stop(): Promise<void> {
      await pool?.close();
      pool = undefined;
    },
  };
};

export default bulkImports;
export type BulkImportsService = ReturnType<typeof bulkImports>;
