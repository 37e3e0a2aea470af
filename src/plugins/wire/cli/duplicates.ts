import { createReadStream } from 'node:fs';
import { NearFinder } from '../core/duplicates/near';
import { LineWriter } from './line-writer';
import { readTexts } from './read-texts';
import type { Terminal } from './terminal';

const DECIMALS = 4;

/**
 * `wire duplicates`: lines `{"id","text"}` in, a line `{"a","b","score"}` out for each pair of near duplicates as soon as the second is read;
 * `score` is the share in common, from 0.5 to 1. Bad lines go to standard error.
 *
 * @param file absent or `-` for standard input
 * @returns the exit code: 1 if any line failed
 */
export async function duplicates(file: string | undefined, terminal: Terminal): Promise<number> {
  const out = new LineWriter(terminal.stdout);
  const errors = new LineWriter(terminal.stderr);
  const isPiped = file === undefined || file === '-';
  const finder = new NearFinder<string | number>();
  let code = 0;
  for await (const line of readTexts(
    isPiped ? terminal.stdin : createReadStream(file),
    isPiped ? '<stdin>' : file,
  )) {
    if (out.closed) break;
    if (!line.ok) {
      code = 1;
      await errors.json({ severity: 'error', ...line.problem });
      continue;
    }
    for (const { a, b, share } of finder.add(line)) {
      await out.json({ a, b, score: Number(share.toFixed(DECIMALS)) });
    }
  }
  await out.flush();
  await errors.flush();
  return code;
}
