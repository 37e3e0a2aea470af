import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LineWriter } from './line-writer';
import type { Terminal } from './terminal';

/** Writes lines, each with its end, to a file; to standard output, until nobody reads it, when the file is not named or is `-`. */
export async function writeLines(
  lines: AsyncIterable<string>,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file !== undefined && file !== '-') return pipeline(Readable.from(lines), createWriteStream(file));
  const out = new LineWriter(terminal.stdout);
  for await (const line of lines) {
    if (out.closed) return;
    await out.line(line.trimEnd());
  }
  await out.flush();
}
