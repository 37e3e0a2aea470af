import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryFile } from '../../../src/plugins/wire/server/src/imports/import-file';
import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { RECEIPT_STATES } from '../../../src/plugins/wire/core/duplicates';
import { eventually } from '../../support/eventually';
import { openImportRoom, sumOf, type ImportRoom, type Row } from '../imports/import-room';
import { workers } from './workers';

/** How every import of these tests is done: in small chunks, by one thread a process. */
const CONFIG = { directBytes: 0, chunkItems: 10, threads: 1, niceness: 0 };

/** So long an import may stand still: what nobody does is looked for each minute. */
const STANDSTILL_MS = 100_000;

export interface FaultsRoom extends ImportRoom {
  /** Workers on this newsroom's database and folder. */
  workers: ReturnType<typeof workers>;
  /** @param documentId of the import, where it has to be known before */
  enqueue(files: Record<string, string>, publish: boolean, documentId?: string): Promise<ImportSummary>;
  importOf(documentId: string): Promise<Row>;
  /** How far an import is: a number that only grows, whoever does what. */
  progress(documentId: string): Promise<number>;
  /** Waits until an import is so far. */
  reached(documentId: string, progress: number): Promise<void>;
  /** Waits until an import is finished: its receipts are all there once, and nothing of it is left in the storage. */
  finished(documentId: string): Promise<void>;
  /** That no job of imports is queued or taken any more when a worker has started afresh: it frees what others had taken that are gone. */
  expectNoJobs(): Promise<void>;
  /** That no job of imports is queued or taken now. */
  expectNoJobsNow(): Promise<void>;
}

/**
 * A newsroom that queues imports.
 *
 * @param doneBy whether its own process does them, or workers do, which a test may kill
 */
export async function openFaultsRoom(doneBy: 'itself' | 'workers'): Promise<FaultsRoom> {
  if (doneBy === 'workers') process.env.WIRE_JOBS = 'off';
  const room = await openImportRoom();
  delete process.env.WIRE_JOBS;
  const { strapi, databaseUrl } = room;
  for (const [name, value] of Object.entries(CONFIG)) strapi.config.set(`plugin::wire.${name}`, value);
  const spoolFolder = strapi.config.get('plugin::wire.spoolFolder');
  mkdirSync(dirname(room.spool), { recursive: true });
  const importOf = async (documentId: string) => (await room.rows('plugin::wire.import', { documentId }))[0];
  /** What the database knows of who does what, for who reads that something stands still. */
  const whoDoesWhat = async (): Promise<unknown> => {
    const { rows: jobs } = await strapi.db.connection.raw(
      'SELECT task_identifier, key, attempts, locked_by, locked_at, last_error FROM graphile_worker.jobs',
    );
    const { rows: connections } = await strapi.db.connection.raw(
      `SELECT a.pid, a.application_name, a.state, a.wait_event, a.query_start, left(a.query, 120) AS query,
         (SELECT count(*) FROM pg_locks AS l WHERE l.pid = a.pid AND l.locktype = 'advisory') AS locks
       FROM pg_stat_activity AS a WHERE a.datname = current_database()`,
    );
    return { jobs, connections };
  };
  const importJobs = async () => {
    const { rows } = await strapi.db.connection.raw(
      `SELECT task_identifier AS task, key FROM graphile_worker.jobs
       WHERE task_identifier IN ('wire-import', 'wire-chunk', 'wire-store', 'wire-retry')`,
    );
    return rows as { task: string; key: string | null }[];
  };
  const log = join(dirname(room.spool), 'workers.log');
  const crew = workers({ databaseUrl, config: { ...CONFIG, spoolFolder }, log, spare: 1 });
  const progress = async (documentId: string) => {
    const { rows } = await strapi.db.connection.raw(
      `SELECT i.chunks + i.stored_chunks + (SELECT count(*) FROM wire_receipts AS r WHERE r.import_id = i.id) AS done
       FROM wire_imports AS i WHERE i.document_id = ?`,
      [documentId],
    );
    return Number(rows[0].done);
  };
  const expectNoJobsNow = async () => expect(await importJobs()).toEqual([]);
  /** Waits for something of an import; as long as it goes on, however slow the machine is. */
  async function until(documentId: string, is: (done: number) => Promise<boolean>): Promise<void> {
    let seen = -1;
    let since = Date.now();
    for (;;) {
      try {
        const done = await progress(documentId);
        if (await is(done)) return;
        if (done > seen) [seen, since] = [done, Date.now()];
      } catch {
        // The database is away, which is what some tests are about.
      }
      if (Date.now() - since > STANDSTILL_MS) {
        const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-4_000) : '';
        throw new Error(
          `The import stands still: ${JSON.stringify([await importOf(documentId), await whoDoesWhat()])}\n${said}`,
        );
      }
      await sleep(5);
    }
  }
  return {
    ...room,
    workers: crew,
    importOf,
    enqueue: (files, publish, documentId) =>
      room.imports.enqueue(
        Object.entries(files).map(([name, content]) => memoryFile(name, Buffer.from(content))),
        { publish, source: 'Kestrel' },
        'a test',
        { way: 'panel', ...(documentId ? { documentId } : {}) },
      ),
    progress,
    reached: (documentId, point) => until(documentId, async (done) => done >= point),
    async finished(documentId) {
      await until(documentId, async () => (await importOf(documentId)).finishedAt !== null);
      const row = await importOf(documentId);
      expect(row).toMatchObject({ state: 'finished', error: null, isCut: true, storedChunks: row.chunks });
      const receipts = await room.receipts({ documentId });
      const places = receipts.map(({ file, item }) => `${file} ${item}`);
      expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
      expect(sumOf(row as never)).toBe(row.items);
      const counted = Object.fromEntries(
        RECEIPT_STATES.map((state) => [state, receipts.filter((receipt) => receipt.state === state).length]),
      );
      expect(row).toMatchObject({
        ...counted,
        items: receipts.length,
        flags: receipts.reduce((sum, { flagCount }) => sum + flagCount, 0),
      });
      expect(existsSync(join(room.spool, documentId))).toBe(false);
    },
    expectNoJobsNow,
    async expectNoJobs() {
      const worker = await crew.start(0);
      await eventually(expectNoJobsNow);
      await worker.stop();
    },
    stop: async () => {
      await crew.end();
      await room.stop();
    },
  };
}
