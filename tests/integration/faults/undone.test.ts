import { setTimeout as sleep } from 'node:timers/promises';
import { isImportOver, type ImportState } from '../../../src/plugins/wire/shared/constants';
import { jsonLines, NOTICE, wireItem } from '../imports/wire-texts';
import { differences, tableRows, undoOf } from '../undo/undo-room';
import { openFaultsRoom, type FaultsRoom } from './faults-room';
import { random } from './random';
import type { Worker } from './workers';

/** So that the same kills can be tried again; where they hit is a matter of moments all the same. */
const SEED = Number(process.env.FAULTS_SEED ?? 20_261_129);
/** In each undo, and each time that it is done again. */
const KILLS = 3;
/** Of the time that it takes undisturbed. */
const WITHIN = 0.9;

let room: FaultsRoom;
let working: Worker;
beforeAll(async () => {
  room = await openFaultsRoom('workers');
  working = await room.workers.start();
});
afterAll(() => room?.stop());

/** Two imports, of which the second one updates and kills articles of the first, and makes more than an undo takes at once. */
async function twoImports(): Promise<{ documentId: string; before: Rows; after: Rows }> {
  const first = Array.from({ length: 40 }, (_, i) => wireItem(i));
  const second = [
    ...first.slice(0, 12).map((item) => ({ ...item, version: '2', headline: `${item.headline}, Again` })),
    ...first.slice(12, 16).map((item) => ({ ...item, version: '2', pubstatus: 'canceled' })),
    ...Array.from({ length: 400 }, (_, i) => {
      const item = wireItem(1_000 + i);
      return i % 9 === 4 ? { ...item, body_text: `${item.body_text}\n\n${NOTICE}` } : item;
    }),
  ];
  const send = async (items: object[]) => {
    const { documentId } = await room.enqueue({ 'wire.jsonl': jsonLines(items) }, true);
    await room.finished(documentId);
    return documentId;
  };
  await send(first);
  const before = await contents();
  const documentId = await send(second);
  return { documentId, before, after: await contents() };
}

type Rows = Awaited<ReturnType<typeof contents>>;
const contents = () => tableRows(room.strapi, room.databaseUrl);

const isOver = async (documentId: string): Promise<boolean> =>
  isImportOver((await room.importOf(documentId)).state as ImportState);

async function over(documentId: string): Promise<void> {
  for (let tries = 0; !(await isOver(documentId)); tries += 1) {
    if (tries > 4_000) throw new Error(`It stands still: ${JSON.stringify(await room.importOf(documentId))}`);
    await sleep(20);
  }
}

test('an undo, and doing it again, ends as undisturbed however often its process is killed', async () => {
  const next = random(SEED);
  const { documentId, before, after } = await twoImports();
  const undo = undoOf(room.strapi);
  const took: Record<string, number> = {};
  for (const [action, expected] of [
    ['undo', before],
    ['redo', after],
  ] as const) {
    const start = performance.now();
    await undo[action](documentId, 'Ada');
    await over(documentId);
    took[action] = performance.now() - start;
    expect(differences(expected, await contents())).toEqual({});
  }
  let hits = 0;
  for (const [action, expected] of [
    ['undo', before],
    ['redo', after],
  ] as const) {
    await undo[action](documentId, 'Ada');
    for (let kill = 0; kill < KILLS && !(await isOver(documentId)); kill += 1) {
      await sleep(next() * took[action] * WITHIN);
      await working.kill();
      if (!(await isOver(documentId))) hits += 1;
      working = await room.workers.start();
    }
    await over(documentId);
    expect(differences(expected, await contents())).toEqual({});
    expect(await room.importOf(documentId)).toMatchObject({ undoDone: 416, undoLeft: 0, undoError: null });
  }
  expect(hits).toBeGreaterThan(0);
}, 600_000);
