import { RECEIPT_STATES } from '../../../src/plugins/wire/core/duplicates';
import { difference, namedRows, type NamedRows } from '../copy/database-rows';
import { drain } from '../support';
import { openFaultsRoom, type FaultsRoom } from './faults-room';
import { hundredsOfItems } from './hundreds-of-items';

/** What a few imports have left. */
export interface Outcome {
  rows: NamedRows;
  counts: Record<string, unknown>[];
  /** Why items of each import failed. */
  reasons: unknown[];
  /** How far each import was when it was over. */
  ends: number[];
}

/** Tables that say how an import was done, not what came of it; the undo's hold rows by their ids. */
const HOW = [
  'wire_imports',
  'wire_undo_rows',
  'wire_notices_to_count',
  'wire_names_to_count',
  'wire_name_counts',
  'wire_name_sources',
  'wire_source_statuses',
  'strapi_core_store_settings',
  'strapi_sessions',
  'strapi_migrations',
  'strapi_database_schema',
];

/**
 * Has `hundredsOfItems` imported.
 *
 * @param doImport sees to it that a queued import becomes finished
 */
export async function importAll(
  room: FaultsRoom,
  doImport: (documentId: string, index: number) => Promise<void>,
): Promise<Outcome> {
  const counts: Outcome['counts'] = [];
  const reasons: unknown[] = [];
  const ends: number[] = [];
  for (const [index, { files, publish }] of hundredsOfItems().entries()) {
    const { documentId } = await room.enqueue(files, publish);
    await doImport(documentId, index);
    await room.finished(documentId);
    const row = await room.importOf(documentId);
    counts.push(Object.fromEntries([...RECEIPT_STATES, 'items', 'flags'].map((name) => [name, row[name]])));
    const receipts = await room.receipts({ documentId });
    reasons.push(receipts.filter(({ state }) => state === 'failed').map(({ detail }) => detail));
    ends.push(await room.progress(documentId));
  }
  await drain(room.strapi);
  const rows = await namedRows(room.strapi, room.databaseUrl, { namesDocuments: true });
  return { rows, counts, reasons, ends };
}

/** What is left when nothing goes wrong. */
export async function undisturbed(): Promise<Outcome> {
  const room = await openFaultsRoom('itself');
  try {
    return await importAll(room, async () => undefined);
  } finally {
    await room.stop();
  }
}

/** That every row of two newsrooms is the same, ids and times aside. */
export function expectSame(disturbed: Outcome, calm: Outcome): void {
  expect(disturbed.reasons).toEqual(calm.reasons);
  expect(disturbed.counts).toEqual(calm.counts);
  const found = difference(calm.rows, disturbed.rows);
  for (const table of HOW) delete found[table];
  expect(found).toEqual({});
}
