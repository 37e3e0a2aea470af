import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * Somebody who asks the server the same again and again.
 *
 * @typedef {object} Asker
 * @property {string} who
 * @property {string} url
 * @property {number} pause milliseconds from one answer to the next request: a person now and then, no load test
 * @property {{ method: string, headers?: Record<string, string>, body?: string }} [request]
 */

/**
 * Asks from a thread of its own, so that the waiting of the main thread is the server's and not the askers'.
 *
 * @param {readonly Asker[]} askers
 * @returns {{ stop(): Promise<Record<string, { requests: number, p50: number, p99: number, longest: number }>> }} `stop` gives milliseconds,
 * by who asked
 */
export function measureLatency(askers) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { askers } });
  const result = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    async stop() {
      worker.postMessage('stop');
      return Object.fromEntries((await result).map(({ who, times }) => [who, summaryOf(times)]));
    },
  };
}

function summaryOf(times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, p50: at(0.5), p99: at(0.99), longest: times.at(-1) };
}

if (!isMainThread && workerData?.askers) {
  let isOver = false;
  parentPort.once('message', () => (isOver = true));

  const ask = async ({ who, url, pause, request }) => {
    const times = [];
    while (!isOver) {
      const started = performance.now();
      const response = await fetch(url, request);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${who}, ${url}: ${response.status}`);
      times.push(performance.now() - started);
      await sleep(pause);
    }
    return { who, times };
  };
  parentPort.postMessage(await Promise.all(workerData.askers.map(ask)));
}
