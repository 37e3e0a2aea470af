import { setTimeout as pause } from 'node:timers/promises';
import { loopbackOnly } from './loopback-only.mjs';

/**
 * Asks for these addresses in turn at fixed times, whether what was asked before is answered or not, as readers do who know nothing of one
 * another; on the loopback only.
 *
 * @param {string} origin
 * @param {readonly string[]} paths
 * @param {{ seconds: number, rate: number }} options `rate`: requests a second
 * @returns {Promise<{ requests: number, p50: number, p99: number }>} milliseconds from when a request was due until its answer was there
 * @throws {Error} when an answer is not 200
 */
export async function steadyLoad(origin, paths, { seconds, rate }) {
  loopbackOnly(origin);
  const started = performance.now();
  const asked = [];
  for (let i = 0; i < seconds * rate; i += 1) {
    const due = started + (i * 1_000) / rate;
    await pause(Math.max(0, due - performance.now()));
    const answer = timed(origin + paths[i % paths.length], due);
    // It is told of below, when all have been asked.
    answer.catch(() => undefined);
    asked.push(answer);
  }
  const times = (await Promise.all(asked)).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, p50: at(0.5), p99: at(0.99) };
}

async function timed(url, due) {
  const response = await fetch(url);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url}: ${response.status} ${text}`);
  return performance.now() - due;
}
