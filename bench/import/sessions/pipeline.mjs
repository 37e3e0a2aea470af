import { rmSync } from 'node:fs';
import { processedChunks } from '../support/doors.mjs';
import { secondsOf } from '../support/timing.mjs';
import { writeItems } from '../support/write-items.mjs';

/**
 * Items a second that one core reads and processes, from the file's bytes to what the store gets, without Strapi or a database. The
 * processor's time is counted, not the clock's: that of the garbage collector's threads is in it, that of other processes is not.
 *
 * @param {undefined} _newsroom
 * @param {{ items: number, seed: number, folder: string }} settings
 */
export default async function session(_newsroom, { items, seed, folder }) {
  const warmUp = await writeItems(folder, Math.min(items, 500), seed + 1);
  const file = await writeItems(folder, items, seed);
  const run = async (path) => {
    let count = 0;
    for await (const chunk of processedChunks(path)) count += chunk.length;
    return count;
  };
  await run(warmUp);
  const before = process.cpuUsage();
  let count;
  const seconds = await secondsOf(async () => (count = await run(file)));
  const { user, system } = process.cpuUsage(before);
  if (count !== items) throw new Error(`${items} items were read as ${count}.`);
  const cpuSeconds = (user + system) / 1e6;
  rmSync(warmUp);
  rmSync(file);
  return { items, seconds, cpuSeconds, perSecondPerCore: items / cpuSeconds };
}
session.needsNoStrapi = true;
