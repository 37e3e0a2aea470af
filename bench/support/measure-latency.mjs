import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Milliseconds from one answer to the next request: a reader now and then, no load test. */
const PAUSE_MS = 20;

/**
 * Reads a page again and again from a thread of its own, so that the waiting of the main thread is the server's and not the reader's.
 *
 * @param {string} url
 * @returns {{ stop(): Promise<{ requests: number, p50: number, p99: number, longest: number }> }} `stop` gives milliseconds
 */
export function measureLatency(url) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url } });
  const result = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    async stop() {
      worker.postMessage('stop');
      const times = (await result).sort((a, b) => a - b);
      const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
      return { requests: times.length, p50: at(0.5), p99: at(0.99), longest: times.at(-1) };
    },
  };
}

if (!isMainThread && workerData?.url) {
  let isOver = false;
  parentPort.once('message', () => (isOver = true));
  const times = [];
  while (!isOver) {
    const started = performance.now();
    const response = await fetch(workerData.url);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${workerData.url}: ${response.status}`);
    times.push(performance.now() - started);
    await sleep(PAUSE_MS);
  }
  parentPort.postMessage(times);
}
