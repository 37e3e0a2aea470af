import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { settingsOf, sourceOf } from '../bulk/settings-of';
import type { ImportFile } from '../imports/ports';
import { runImport, type RunOptions } from '../imports/run-import';
import { DocumentStore } from '../stores/document-store';
import type { Row } from '../stores/documents';
import { changeImport, endImport, startImport } from '../stores/imports';
import { isPassing } from '../stores/is-passing';
import { reasonOf } from '../stores/reason-of';
import { readSettled } from '../stores/receipts';
import { everySoOften } from './every-so-often';
import type { ExtractorService } from './extractor';
import type { PoliciesService } from './policies';
import type { RecurringService } from './recurring';
import { tellOver } from './tell-over';

/** How often a running import writes down its counts. */
const NOTE_MS = 500;
/** How often it counts which paragraphs recur in its source. */
const COUNT_MS = 15_000;

/** What an import is told on its way, and tells. */
export type Callbacks = Pick<RunOptions, 'signal' | 'onSettled' | 'onProgress'>;

/** The store that writes the items of an import one by one. */
export const documentStoreOf = (
  strapi: Core.Strapi,
  row: Row,
  policies: Policies,
  settled: ReadonlySet<string>,
): DocumentStore =>
  new DocumentStore(strapi, {
    run: row.id,
    source: sourceOf(row),
    publish: row.publish as boolean,
    policies,
    settled,
  });

/**
 * Runs an import that is entered, item by item, from where an earlier attempt stopped, and writes down how it ended.
 *
 * @throws what the database, or the way to it, is to blame for, when the import can be gone on with; the signal's reason, when it is broken off
 */
export async function runDirectly(
  strapi: Core.Strapi,
  row: Row,
  files: ImportFile[],
  callbacks: Callbacks,
): Promise<ImportSummary> {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const recurring = service<RecurringService>('recurring');
  await startImport(strapi, row.id);
  const { counts, settled } = await readSettled(strapi, row.id);
  const held = await service<PoliciesService>('policies').current();
  const store = documentStoreOf(strapi, row, held, settled);
  let bytesDone = 0;
  const note = everySoOften(
    () => changeImport(strapi, row.id, { counts, bytesDone, progressAt: new Date() }),
    NOTE_MS,
  );
  const from = sourceOf(row);
  const countRecurring = async () => from && (await recurring.countAndPropose(from));
  const recount = everySoOften(countRecurring, COUNT_MS);
  try {
    await runImport(files, store, {
      settings: settingsOf(row),
      policies: held,
      limits: strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>,
      extractor: service<ExtractorService>('extractor').current(),
      counts,
      ...callbacks,
      onProgress: (progress) => {
        callbacks.onProgress?.(progress);
        bytesDone = progress.bytesRead;
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
    if (row.resumable && isPassing(error)) {
      await changeImport(strapi, row.id, { counts, error: reasonOf(error) });
      throw error;
    }
    await changeImport(strapi, row.id, { counts });
    await endImport(strapi, row.id, 'failed', reasonOf(error));
  }
  return tellOver(strapi, row.documentId);
}
