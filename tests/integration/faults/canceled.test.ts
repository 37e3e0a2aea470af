import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../support/eventually';
import { jsonLines, wireItem } from '../imports/wire-texts';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

let room: FaultsRoom;
beforeAll(async () => {
  room = await openFaultsRoom('itself');
});
afterAll(() => room?.stop());

let batches = 0;
const fresh = (count: number) => {
  batches += 1;
  return Array.from({ length: count }, (_, i) => wireItem(batches * 1_000 + i));
};
const receiptsOf = async (documentId: string) =>
  (await room.receipts({ documentId })).map(({ file, item, state }) => ({ file, item, state }));

describe('an import that is canceled in the middle', () => {
  const items = fresh(150);
  let documentId: string;

  test('stops, and keeps what it has stored and its files', async () => {
    ({ documentId } = await room.enqueue({ 'wire.jsonl': jsonLines(items) }, true));
    await room.reached(documentId, 25);
    expect(await room.imports.cancel(documentId)).toMatchObject({ state: 'canceled' });
    await eventually(async () => {
      const before = await room.progress(documentId);
      await sleep(500);
      expect(await room.progress(documentId)).toBe(before);
    });
    const row = await room.importOf(documentId);
    expect(row).toMatchObject({ state: 'canceled', finishedAt: expect.anything() });
    const receipts = await receiptsOf(documentId);
    expect(receipts.length).toBeGreaterThan(0);
    expect(receipts.length).toBeLessThan(items.length);
    expect((await room.articles()).length).toBe(receipts.length);
    expect(existsSync(join(room.spool, documentId))).toBe(true);
  });

  test('stays canceled when it is canceled once more', async () => {
    const before = await room.importOf(documentId);
    expect(await room.imports.cancel(documentId)).toMatchObject({ state: 'canceled' });
    expect(await room.importOf(documentId)).toEqual(before);
  });

  test('goes on where it stopped, as often as one likes, and ends with all its items once', async () => {
    await room.imports.resume(documentId);
    await room.reached(documentId, 100);
    await room.imports.cancel(documentId);
    expect(await room.imports.resume(documentId)).toMatchObject({ state: 'running' });
    await room.finished(documentId);
    expect(await room.importOf(documentId)).toMatchObject({ items: 150, created: 150, failed: 0 });
    expect(await room.articles()).toHaveLength(150);
  });

  test('is over then: there is nothing to cancel or to go on with', async () => {
    expect(await room.imports.cancel(documentId)).toMatchObject({ state: 'finished' });
    await room.imports.resume(documentId);
    expect(await room.importOf(documentId)).toMatchObject({ state: 'finished', items: 150 });
  });

  test('what nobody knows cannot be canceled, gone on with or tried again', async () => {
    expect(await room.imports.cancel('nosuchimport')).toBeUndefined();
    expect(await room.imports.resume('nosuchimport')).toBe('missing');
    expect(await room.imports.retry('nosuchimport')).toBe('missing');
  });
});

test('an import that is canceled when all is stored only has to be called finished', async () => {
  const { documentId } = await room.enqueue({ 'wire.jsonl': jsonLines(fresh(20)) }, true);
  await room.finished(documentId);
  // As if somebody had canceled it between its last item and its end, when its files were gone already.
  await room.strapi.db
    .query('plugin::wire.import')
    .update({ where: { documentId }, data: { state: 'canceled' } });
  await room.imports.resume(documentId);
  await room.finished(documentId);
  expect(await room.importOf(documentId)).toMatchObject({ items: 20, created: 20 });
});

describe('items that failed', () => {
  const items = fresh(40);
  const refused = items.filter((_, i) => i % 13 === 5);
  let documentId: string;

  const refuse = async () => {
    await room.strapi.db.connection.raw(
      `CREATE FUNCTION refuse_some() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.guid = ANY('{${refused.map(({ guid }) => `"${guid}"`).join(',')}}'::text[]) THEN
           RAISE EXCEPTION 'not this one' USING ERRCODE = 'check_violation';
         END IF;
         RETURN NEW;
       END $$`,
    );
    await room.strapi.db.connection.raw(
      'CREATE TRIGGER refuse_some BEFORE INSERT ON articles FOR EACH ROW EXECUTE FUNCTION refuse_some()',
    );
  };

  test('fail alone', async () => {
    await refuse();
    const lines = jsonLines(items).split('\n');
    lines.splice(12, 0, '{"guid": "broken", ');
    ({ documentId } = await room.enqueue({ 'wire.jsonl': lines.join('\n') }, true));
    await room.finished(documentId);
    expect(await room.importOf(documentId)).toMatchObject({
      items: 41,
      failed: refused.length + 1,
      created: items.length - refused.length,
    });
  });

  test('fail again as long as nothing is mended, and are counted once', async () => {
    const before = await receiptsOf(documentId);
    expect(await room.imports.retry(documentId)).toBe(refused.length + 1);
    await eventually(room.expectNoJobsNow);
    expect(await receiptsOf(documentId)).toEqual(before);
    expect(await room.importOf(documentId)).toMatchObject({ items: 41, failed: refused.length + 1 });
  });

  test('tried again when it is mended they take their receipts’ places; what cannot be read stays failed', async () => {
    await room.strapi.db.connection.raw('DROP TRIGGER refuse_some ON articles');
    await room.imports.retry(documentId);
    await eventually(async () =>
      expect(await room.importOf(documentId)).toMatchObject({
        state: 'finished',
        items: 41,
        failed: 1,
        created: items.length,
      }),
    );
    const receipts = await receiptsOf(documentId);
    expect(receipts).toHaveLength(41);
    expect(receipts.filter(({ state }) => state === 'failed')).toEqual([
      { file: 'wire.jsonl', item: 13, state: 'failed' },
    ]);
    const guids = (await room.articles()).map(({ guid }) => guid);
    for (const { guid } of items) expect(guids.filter((one) => one === guid)).toHaveLength(1);
  });

  test('are none after that: nothing is tried', async () => {
    const before = await room.importOf(documentId);
    expect(await room.imports.retry(documentId)).toBe(1);
    await eventually(room.expectNoJobsNow);
    expect(await room.importOf(documentId)).toEqual({ ...before, updatedAt: expect.anything() });
  });
});
