import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { items } from '../generator/items.mjs';

/**
 * Writes a made-up file.
 *
 * @returns {Promise<string>} its path
 */
export async function writeItems(folder, count, seed) {
  const path = join(folder, `made-${count}-${seed}.jsonl`);
  await pipeline(Readable.from(lines(seed, count)), createWriteStream(path));
  return path;
}

function* lines(seed, count) {
  let piece = '';
  for (const item of items(seed, count)) {
    piece += `${JSON.stringify(item)}\n`;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
