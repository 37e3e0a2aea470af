import { QUERIES } from './count-queries.mjs';

/**
 * Asks the server once.
 *
 * @param {{ origin: string, headers: Record<string, string> }} desk
 * @param {string} path
 * @param {object} [data] sent by POST
 * @returns {Promise<{ body: any, milliseconds: number, queries: number }>} until the answer is read
 * @throws {Error} when the answer is another than a good one
 */
export async function ask({ origin, headers }, path, data) {
  const started = performance.now();
  const request = data ? { method: 'POST', headers, body: JSON.stringify(data) } : { headers };
  const response = await fetch(`${origin}${path}`, request);
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const queries = Number(response.headers.get(QUERIES));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return { body: JSON.parse(text), milliseconds, queries };
}

/** The value below which a share of the numbers is; of few numbers with a high share, the highest. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
