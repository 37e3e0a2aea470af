import { ask, quantile } from './ask.mjs';
import { listsOf } from './lists.mjs';

/**
 * Asks for each list, the first time apart, then again and again.
 *
 * @param {{ origin: string, headers: Record<string, string> }} desk
 * @param {typeof import('./sizes.mjs').FULL} sizes
 * @param {number} repeat how often it is asked for after the first time
 * @returns {Promise<{ list: string, rows: number, queries: number, first: number, median: number, p95: number }[]>} milliseconds
 */
export async function measureLists(desk, sizes, repeat) {
  const results = [];
  for (const { list, path, last } of listsOf(sizes)) {
    const asked = last ? await lastPageOf(desk, path) : path;
    const first = await ask(desk, asked);
    const again = [];
    for (let round = 0; round < repeat; round += 1) again.push(await ask(desk, asked));
    const times = again.map(({ milliseconds }) => milliseconds);
    results.push({
      list,
      rows: rowsOf(first.body),
      queries: quantile(
        again.map(({ queries }) => queries),
        0.5,
      ),
      first: first.milliseconds,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
    });
  }
  return results;
}

async function lastPageOf(desk, path) {
  const { body } = await ask(desk, path);
  const { pageCount } = body.meta?.pagination ?? body.pagination;
  return `${path}${path.includes('?') ? '&' : '?'}page=${Math.max(1, pageCount)}`;
}

const rowsOf = ({ data, results }) => {
  const found = results ?? data;
  return Array.isArray(found) ? found.length : 1;
};
