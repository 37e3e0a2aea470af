import { residentOf } from '../import/support/watch-memory.mjs';
import { load } from './load.mjs';

const EVERY_MS = 2_000;
const MINUTE_MS = 60_000;

/**
 * Resident memory of a server under load, minute by minute.
 *
 * @param {{ origin: string, pid: number }} server
 * @param {readonly string[]} paths
 * @param {number} minutes
 * @returns {Promise<number[]>} megabytes, the median of each minute
 */
export async function measureMemory({ origin, pid }, paths, minutes) {
  const byMinute = Array.from({ length: minutes }, () => []);
  const started = performance.now();
  const look = setInterval(() => {
    byMinute[Math.min(minutes - 1, Math.floor((performance.now() - started) / MINUTE_MS))].push(
      residentOf(pid),
    );
  }, EVERY_MS);
  try {
    await load(origin, paths, { seconds: minutes * 60 });
  } finally {
    clearInterval(look);
  }
  return byMinute.map((looks) => looks.sort((a, b) => a - b)[Math.floor(looks.length / 2)]);
}
