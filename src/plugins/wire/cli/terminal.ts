import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes; `process` is one. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}
