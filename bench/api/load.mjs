import autocannon from 'autocannon';
import { loopbackOnly } from './loopback-only.mjs';

/** As many readers ask at once. */
const CONNECTIONS = 32;
const STEP = 7919;

/**
 * Asks for these addresses in turn, at once and without a pause, on the loopback only.
 *
 * @param {string} origin
 * @param {readonly string[]} paths
 * @param {{ seconds: number, headers?: Record<string, string>, expect?: number }} options `expect`: the status
 * of a right answer, 200 usually
 * @returns {Promise<{ rate: number, p50: number, p99: number, requests: number }>} answers a second, and milliseconds
 * @throws {Error} when an answer is another one
 */
export async function load(origin, paths, { seconds, headers, expect = 200 }) {
  loopbackOnly(origin);
  let readers = 0;
  const result = await autocannon({
    url: origin,
    duration: seconds,
    connections: CONNECTIONS,
    headers,
    // Each reader begins elsewhere, so that they do not all ask for the same at once.
    setupClient: (client) => {
      const from = (readers++ * STEP) % paths.length;
      client.setRequests(
        [...paths.slice(from), ...paths.slice(0, from)].map((path) => ({ method: 'GET', path })),
      );
    },
  });
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== expect);
  if (wrong.length > 0 || result.errors > 0) {
    const statuses = wrong.map(([status, { count }]) => `${count} × ${status}`).join(', ');
    throw new Error(`${origin}${paths[0]}: ${statuses || 'no wrong status'}, ${result.errors} errors.`);
  }
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: result.requests.total,
  };
}
