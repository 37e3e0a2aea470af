import { setTimeout as sleep } from 'node:timers/promises';
import { openFaultsRoom, type FaultsRoom } from './faults-room';
import { expectSame, importAll, undisturbed, type Outcome } from './outcome';
import { points, random } from './random';
import type { Worker } from './workers';

/** In each of the imports. In the second one, two share the work. */
const KILLS = [12, 8, 10];
const CREWS = [1, 2, 1];
/** So that the same kills can be tried again; where they hit is a matter of moments all the same. */
const SEED = Number(process.env.FAULTS_SEED ?? 20_261_129);
/** A kill comes within this time after its moment: some hit the start, some the work. */
const JITTER_MS = 250;

/** Has workers do an import and kills them at points of its progress, one after the other; each is replaced at once. */
async function doWithKills(
  room: FaultsRoom,
  documentId: string,
  { working, at, crew, next }: { working: Worker[]; at: number[]; crew: number; next: () => number },
): Promise<void> {
  while (working.length < crew) working.push(await room.workers.start());
  for (const worker of working.splice(crew)) await worker.stop();
  for (const point of at) {
    await room.reached(documentId, point);
    await sleep(next() * JITTER_MS);
    const [killed] = working.splice(Math.floor(next() * working.length), 1);
    expect(killed.isAlive()).toBe(true);
    await killed.kill();
    working.push(await room.workers.start());
  }
  await room.finished(documentId);
}

async function disturbed({ ends }: Outcome): Promise<Outcome> {
  const next = random(SEED);
  const room = await openFaultsRoom('workers');
  const working: Worker[] = [];
  try {
    const outcome = await importAll(room, (documentId, i) =>
      doWithKills(room, documentId, { working, at: points(next, KILLS[i], ends[i]), crew: CREWS[i], next }),
    );
    for (const worker of working) await worker.stop();
    await room.expectNoJobs();
    return outcome;
  } finally {
    await room.stop();
  }
}

test('imports whose workers are killed 30 times leave what undisturbed ones leave', async () => {
  const calm = await undisturbed();
  expectSame(await disturbed(calm), calm);
}, 1_200_000);
