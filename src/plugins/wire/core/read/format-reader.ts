import type { WireItem } from '../item';
import type { Problem } from '../problem';
import type { ByteSource } from './bytes/byte-source';
import type { Cutter } from './cutter';
import type { FieldPaths } from './fields/make-item';
import type { Mapping } from './mapping';
import type { ReadLimits } from './outcome';

/** The beginning of a file, as far as formats are told apart by it. */
export interface Head {
  bytes: Uint8Array;
  /** `bytes` as text, without a byte order mark; the last character may be cut. */
  text: string;
  /** True when the file holds nothing more. */
  complete: boolean;
}

/** A problem as a reader tells it; `read` adds the file's name and the item's number. */
export type Note = Omit<Problem, 'file' | 'item'>;

/** An outcome as a reader tells it. `whole`: the problem is the file's, not one item's. */
export type Reading = (
  | { ok: true; item: WireItem; original: Uint8Array; notes: Note[]; paths?: FieldPaths }
  | { ok: false; whole?: boolean; note: Note; original?: Uint8Array }
) & {
  /** The file inside the file that it is in. */
  within?: string;
};

/** A file inside another one. */
export interface InnerFile {
  /** Its path there, as problems are to name it. */
  name: string;
  mediaType?: string;
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What a reader may know beside the bytes. */
export interface ReaderOptions {
  limits: ReadLimits;
  /** The character encoding that the source's settings or the transport named, for bytes that are not Unicode. */
  charset?: string;
  /** The zone of dates that name none: IANA name or offset. Without it such dates are read as UTC, embargoes in the last zone. */
  zone?: string;
  /** Which fields of the source are which of an item, where the source's names do not say so. */
  mapping?: Mapping;
  /** Where the file comes from, for relative addresses in it that it has no base for. */
  base?: string;
  /** What the file is called. */
  fileName?: string;
  /** Reads a file that is inside this one (zip, mail), by its own format; each level down has one less. Absent where no more are opened. */
  inner?: (file: InnerFile) => AsyncIterable<Reading>;
}

/**
 * One format. A new one is one file that exports one of these, and its line in `formats.ts`.
 */
export interface FormatReader<Name extends string = string> {
  /** As `--format` takes it. */
  name: Name;
  /**
   * How sure the reader is that a file is its own, from 0 to 1: above 0.6 when the content shows it, 0.3 to 0.6 when the file's
   * name says so, 0.2 to 0.3 when only the media type does.
   *
   * @param fileName lower case, may be a path or stand for a file (`<paste>`)
   * @param mediaType lower case, without parameters; empty when unknown
   */
  sniff(head: Head, fileName: string, mediaType: string): number;
  /**
   * Only of formats that are bytes and no text (archives): whether a file that begins so is one. No other reader is asked then, and a format
   * that the caller names is the format of what is in it.
   */
  isOwn?(head: Uint8Array): boolean;
  /** Whether files of this format hold others: a format that the caller names is then not the format of those. */
  holdsFiles?: boolean;
  /** Only of formats whose files can be cut into items without reading these. */
  cutter?: Cutter;
  /** Yields what the file holds, item by item. Does not throw because of the content. */
  read(source: ByteSource, options: ReaderOptions): AsyncGenerator<Reading>;
}
