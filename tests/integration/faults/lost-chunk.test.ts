import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkImportsService } from '../../../src/plugins/wire/server/src/services/bulk-imports';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { eventually } from '../../support/eventually';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

const ITEMS = 60;

let room: FaultsRoom;
beforeAll(async () => {
  room = await openFaultsRoom('workers');
});
afterAll(() => room?.stop());

const bulk = () => room.strapi.plugin('wire').service('bulk-imports') as unknown as BulkImportsService;
const go = () => new AbortController().signal;
const fileOf = (documentId: string, name: string) => join(room.spool, documentId, name);
let batches = 0;

/** An import in six chunks that are cut and wait; nobody does anything about them but the test. */
async function cut(): Promise<string> {
  batches += 1;
  const items = Array.from({ length: ITEMS }, (_, i) => wireItem(batches * 1_000 + i));
  const { documentId } = await room.enqueue({ 'wire.jsonl': jsonLines(items) }, true);
  const imports = room.strapi.db.query('plugin::wire.import' as 'api::article.article');
  await imports.update({
    where: { documentId },
    data: { state: 'running', startedAt: new Date() } as never,
  });
  await bulk().cut(documentId, go());
  expect(await room.importOf(documentId)).toMatchObject({ isCut: true, chunks: 6, storedChunks: 0 });
  return documentId;
}

test.each([
  ['as it was cut', async () => undefined, ['chunks/2.cut']],
  [
    'when it was processed',
    (documentId: string) => bulk().process(`${documentId}/2`, go()),
    ['chunks/2.cut', 'chunks/2.processed'],
  ],
  [
    'when it was processed, and can be so again',
    (documentId: string) => bulk().process(`${documentId}/2`, go()),
    ['chunks/2.processed'],
  ],
])('a chunk that is lost (%s) is made again', async (_what, before, lost) => {
  const documentId = await cut();
  await before(documentId);
  for (const name of lost) rmSync(fileOf(documentId, name));
  const worker = await room.workers.start();
  await room.finished(documentId);
  expect(await room.importOf(documentId)).toMatchObject({ created: ITEMS, failed: 0, chunks: 6 });
  await worker.stop();
});

test('an import that has lost a chunk and its file fails, and says why', async () => {
  const documentId = await cut();
  rmSync(fileOf(documentId, 'chunks/2.cut'));
  rmSync(fileOf(documentId, '0'));
  const worker = await room.workers.start();
  await eventually(async () =>
    expect(await room.importOf(documentId)).toMatchObject({
      state: 'failed',
      error: expect.stringMatching(/files are not on this machine any more. Import them again/u),
    }),
  );
  await worker.stop();
});
