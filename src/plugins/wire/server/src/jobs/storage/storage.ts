/** A stored file on this machine, for as long as somebody needs it there. */
export interface LocalCopy {
  path: string;
  bytes: number;
  release(): Promise<void>;
}

/**
 * Where the files of imports lie while they run: those that were sent, and the chunks that are made of them. Whoever shares the work on an
 * import has to reach them, on whatever machine.
 *
 * Keys are paths of letters, digits, dots and hyphens below the import's documentId; nothing that somebody sent becomes part of one.
 */
export interface Storage {
  /** Stores a file, in the place of one that is there; until it is whole nobody sees it. */
  put(key: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** Its bytes, or undefined when there is none. */
  get(key: string): Promise<Buffer | undefined>;
  has(key: string): Promise<boolean>;
  /** A file to be read here, or undefined when there is none. The caller releases it. */
  local(key: string): Promise<LocalCopy | undefined>;
  remove(key: string): Promise<void>;
  /** Removes all files of an import. */
  clear(documentId: string): Promise<void>;
}
