import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 100 ms until the answer is yes, or the time is over. @param {number} [seconds] at most; without it for as long as it takes */
export async function pollUntil(ask, seconds = Infinity) {
  const end = performance.now() + seconds * 1000;
  while (!(await ask()) && performance.now() < end) await sleep(100);
}
