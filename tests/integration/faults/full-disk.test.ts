import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkImportsService } from '../../../src/plugins/wire/server/src/services/bulk-imports';
import type { folderStorage } from '../../../src/plugins/wire/server/src/jobs/storage/folder-storage';
import { eventually } from '../../support/eventually';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { APP_DIR } from '../support/test-database';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

declare const loadOutside: NodeRequire;

/** The storage of the server that runs here, which can be made full. */
function fullAfter(): { puts: number; isFull: (key: string, put: number) => boolean; restore: () => void } {
  const compiled = loadOutside(
    join(APP_DIR, 'dist/src/plugins/wire/server/src/jobs/storage/folder-storage.js'),
  ) as { folderStorage: typeof folderStorage };
  const real = compiled.folderStorage;
  const disk = {
    puts: 0,
    isFull: (_key: string, _put: number) => false,
    restore: () => void (compiled.folderStorage = real),
  };
  compiled.folderStorage = (root) => {
    const storage = real(root);
    return {
      ...storage,
      async put(key, content) {
        disk.puts += 1;
        if (disk.isFull(key, disk.puts))
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        await storage.put(key, content);
      },
    };
  };
  return disk;
}

let room: FaultsRoom;
let disk: ReturnType<typeof fullAfter>;
beforeAll(async () => {
  room = await openFaultsRoom('itself');
  disk = fullAfter();
});
afterAll(async () => {
  disk?.restore();
  await room?.stop();
});

const ITEMS = 60;
let batches = 0;
/** A file of items that nobody has seen. */
const fresh = (): string => {
  batches += 1;
  return jsonLines(Array.from({ length: ITEMS }, (_, i) => wireItem(batches * 1_000 + i)));
};
/** What the chore of each minute does. */
const look = () =>
  (room.strapi.plugin('wire').service('bulk-imports') as unknown as BulkImportsService).recoverAll();

test.each([
  ['cut', (key: string) => key.endsWith('/2.cut')],
  ['processed', (key: string) => key.endsWith('/2.processed')],
  ['anything', (key: string) => key.includes('/chunks/')],
])(
  'while there is no room for a chunk (%s) an import says so; it goes on when there is',
  async (_, isFull) => {
    disk.isFull = isFull;
    const { documentId } = await room.enqueue({ 'wire.jsonl': fresh() }, true);
    await eventually(async () =>
      expect(await room.importOf(documentId)).toMatchObject({
        state: 'running',
        error: expect.stringContaining('no space left on device'),
      }),
    );
    disk.isFull = () => false;
    await look();
    await room.finished(documentId);
    expect(await room.importOf(documentId)).toMatchObject({ items: ITEMS, created: ITEMS, failed: 0 });
  },
);

test('an import whose files find no room is refused, and leaves nothing', async () => {
  disk.isFull = () => true;
  await expect(room.enqueue({ 'wire.jsonl': fresh() }, true)).rejects.toThrow('no space left on device');
  disk.isFull = () => false;
  const [row] = (await room.rows('plugin::wire.import')).slice(-1);
  expect(row).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(/could not be kept.*no space/u),
  });
  expect(readdirSync(room.spool)).toEqual([]);
});

test('while the database’s disk is full an import says so, no item fails, and it goes on when there is room', async () => {
  const { strapi } = room;
  await strapi.db.connection.raw(
    `CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`,
  );
  const fill = () =>
    strapi.db.connection.raw(
      'CREATE TRIGGER full_disk BEFORE INSERT ON wire_receipts FOR EACH ROW EXECUTE FUNCTION disk_is_full()',
    );
  const empty = () => strapi.db.connection.raw('DROP TRIGGER full_disk ON wire_receipts');
  const stories = fresh();
  await room.finished((await room.enqueue({ 'wire.jsonl': stories }, true)).documentId);

  // Newer versions, which are stored one by one, and new stories, which are stored together.
  const newer = stories.replaceAll('"version":"1"', '"version":"2"').replaceAll('Years of', 'Long Years of');
  await fill();
  const { documentId } = await room.enqueue({ 'newer.jsonl': newer, 'new.jsonl': fresh() }, true);
  await eventually(async () =>
    expect(await room.importOf(documentId)).toMatchObject({
      state: 'running',
      error: 'could not extend file: No space left on device',
    }),
  );
  await empty();
  await look();
  await room.finished(documentId);
  expect(await room.importOf(documentId)).toMatchObject({ updated: ITEMS, created: ITEMS, failed: 0 });
});
