/**
 * `node bench/import/generate.mjs --items=N [--seed=S] > FILE`: wire items as JSON Lines, all of them made up: bodies of about 3 kB with two
 * or three people, two organizations and half an event each, one or two of 40 distinct notices at the end, and every twentieth a near
 * duplicate of an earlier one. The same N and S give the same bytes.
 */
import { once } from 'node:events';
import { items } from './generator/items.mjs';
import { wholeNumber } from './support/options.mjs';

const count = wholeNumber('items', undefined, { least: 0 });
const seed = wholeNumber('seed', 1, { least: 0 });

/** Lines are written in pieces of about this many UTF-16 code units. */
const PIECE = 1 << 16;
// Whoever reads may have enough: `| head`.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
let piece = '';
for (const item of items(seed, count)) {
  piece += `${JSON.stringify(item)}\n`;
  if (piece.length < PIECE) continue;
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  piece = '';
}
process.stdout.write(piece);
