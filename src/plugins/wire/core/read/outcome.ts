import type { WireItem } from '../item';
import type { Problem } from '../problem';
import type { FieldPaths } from './fields/make-item';
import type { FormatName } from './formats';
import type { Mapping } from './mapping';

/** What bounds a read. A file that goes over a limit gives a failed outcome that names the limit. */
export interface ReadLimits {
  /** Bytes of one item; of the whole file where the file is one item. */
  itemBytes: number;
  /** Bytes of a file that must be held as a whole to be read (JSON; not text lines or JSONL). */
  documentBytes: number;
  /** Items of one file. */
  items: number;
  /** Levels of brackets inside a JSON item, of elements in XML and HTML. */
  depth: number;
  /** Bytes that a compressed file may unpack to, all that is in it together. */
  unpackedBytes: number;
  /** How many times its own size a compressed file may unpack to. */
  unpackedRatio: number;
}

export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  itemBytes: 16 * 1024 * 1024,
  documentBytes: 128 * 1024 * 1024,
  items: 10_000_000,
  depth: 256,
  unpackedBytes: 4 * 1024 * 1024 * 1024,
  unpackedRatio: 200,
};

/** What is known about the bytes before they are read. */
export interface ReadContext {
  /** What the file is called in problems, and what its format is guessed from when its content does not tell. */
  file: string;
  /** Overrides sniffing. */
  format?: FormatName;
  /** Of the source's settings; goes before what the media type says. Counts when the bytes are not Unicode. */
  charset?: string;
  /** The zone of dates that name none: IANA name or offset. */
  zone?: string;
  mapping?: Mapping;
  /** Where the file comes from, for relative addresses in it that it has no base for. */
  base?: string;
  /** As an HTTP `Content-Type` has it; a `charset` in it counts when the bytes are not Unicode. */
  mediaType?: string;
  limits?: Partial<ReadLimits>;
}

/**
 * What became of one item, or of the file as a whole when `number` is absent (which is then the reason why there are no items, or
 * no more of them). `number` counts the items of the file from 1, failed ones too, so outcomes add up to items + file problems.
 *
 * `original` is what the source had for this item: the file's bytes (text), the line's bytes (JSONL), or the item's own JSON out of
 * the file, as UTF-8 (JSON arrays and envelopes). It is absent where the bytes were too many to keep.
 */
export type ReadOutcome =
  | {
      ok: true;
      number: number;
      item: WireItem;
      original: Uint8Array;
      warnings: Problem[];
      /** For each field of the item, what the source calls it: a JSON name, a path of elements, a column. */
      paths: FieldPaths;
      /** The file inside the file that it is in, as a path: `2026/story.xml` of a zip. */
      within?: string;
    }
  | { ok: false; number?: number; problem: Problem; original?: Uint8Array; within?: string };
