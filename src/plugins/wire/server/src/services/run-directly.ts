import type { Core } from '@strapi/strapi';
import type { Policies } from '../../../core/policies';
import type { ReadLimits } from '../../../core/read';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { settingsOf, sourceOf } from '../bulk/settings-of';
import type { ImportFile } from '../imports/ports';
import { processAgain } from '../imports/process-again';
import type { RetryOptions } from '../imports/retry-failed';
import { runImport, supplyOf, type RunEvents, type Supply } from '../imports/run-import';
import { againItems, countAgain } from '../stores/again-items';
import { AgainStore } from '../stores/again-store';
import { DocumentStore } from '../stores/document-store';
import type { Row } from '../stores/documents';
import { changeImport, endImport, isImportOpen, startImport, type AgainOf } from '../stores/imports';
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
export type Callbacks = RunEvents;

/** Items of an earlier import that are read at once to be processed again. */
const READ_AGAIN = 50;

/** The store that writes the items of an import one by one. */
export const documentStoreOf = (
  strapi: Core.Strapi,
  row: Row,
  policies: Policies,
  settled: ReadonlySet<string>,
): DocumentStore => {
  const options = { run: row.id, source: sourceOf(row), publish: row.publish as boolean, policies, settled };
  return row.again ? new AgainStore(strapi, options) : new DocumentStore(strapi, options);
};

/** The items that an import processes again. */
async function supplyAgain(
  strapi: Core.Strapi,
  again: AgainOf,
  store: DocumentStore,
  options: RetryOptions,
): Promise<Supply> {
  let passed = 0;
  const next = async (after: number) => {
    const items = await againItems(strapi, again, { after, limit: READ_AGAIN });
    passed += items.length;
    return items;
  };
  return {
    items: processAgain(next, store, options),
    total: await countAgain(strapi, again),
    done: () => passed,
  };
}

/**
 * Runs an import that is entered, item by item, from where an earlier attempt stopped, and writes down how it ended. One that is canceled meanwhile
 * stops before the next item.
 *
 * @param files what it reads; nothing, when it processes again what an earlier one has kept
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
    const options = {
      settings: settingsOf(row),
      policies: held,
      limits: strapi.plugin(PLUGIN_ID).config('limits') as Partial<ReadLimits>,
      extractor: service<ExtractorService>('extractor').current(),
      signal: callbacks.signal,
    };
    const supply = row.again
      ? await supplyAgain(strapi, row.again as AgainOf, store, options)
      : supplyOf(files, store, options);
    const isAtEnd = await runImport(supply, store, {
      counts,
      isWanted: () => isImportOpen(strapi, row.id),
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
    if (isAtEnd) await endImport(strapi, row.id, 'finished');
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
