import { createReadStream } from 'node:fs';
import type { ImportFile } from './ports';

/** What pasted text is called in receipts. */
export const PASTE = '<paste>';
/** What the body of a request is called in receipts. */
export const PUSH = '<push>';

/** A file on disk, read when it is its turn. */
export const diskFile = (path: string, name: string, bytes: number, mediaType?: string): ImportFile => ({
  name,
  bytes,
  mediaType,
  open: () => createReadStream(path),
});

/** Bytes that are here already. */
export const memoryFile = (name: string, content: Buffer, mediaType?: string): ImportFile => ({
  name,
  bytes: content.length,
  mediaType,
  open: async function* () {
    yield content;
  },
});
