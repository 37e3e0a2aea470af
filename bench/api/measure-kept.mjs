import { load } from './load.mjs';

/**
 * Answers that are kept: given again from memory, and asked for by a reader who has them (304).
 *
 * @param {string} origin of a newsroom that keeps answers
 * @param {readonly string[]} paths all of them are asked for beforehand
 * @param {number} seconds
 */
export async function measureKept(origin, paths, seconds) {
  const known = paths.slice(0, 200);
  for (const path of known) await (await fetch(origin + path)).arrayBuffer();
  const kept = await load(origin, known, { seconds });
  const etag = (await fetch(origin + known[0])).headers.get('etag');
  if (!etag) throw new Error(`${known[0]} has no ETag.`);
  const unchanged = await load(origin, [known[0]], {
    seconds,
    headers: { 'if-none-match': etag },
    expect: 304,
  });
  return { kept, unchanged };
}
