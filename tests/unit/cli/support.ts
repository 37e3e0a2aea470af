import { PassThrough, Readable } from 'node:stream';
import type { Terminal } from '../../../src/plugins/wire/cli/terminal';

/** A terminal in memory: give it what is typed, and ask it afterwards what was written. */
export function memoryTerminal(stdin: string | Uint8Array = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = { out: '', err: '' };
  stdout.on('data', (chunk) => (written.out += chunk));
  stderr.on('data', (chunk) => (written.err += chunk));
  const terminal: Terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr };
  const jsonOf = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { terminal, written, out: () => jsonOf(written.out), err: () => jsonOf(written.err) };
}
