import type { WireItem } from '../item';
import type { Problem } from '../problem';
import type { FormatName } from './formats';

/** What bounds a read. A file that goes over a limit gives a failed outcome that names the limit. */
export interface ReadLimits {
  /** Bytes of one item; of the whole file where the file is one item. */
  itemBytes: number;
  /** Bytes of a file that must be held as a whole to be read (JSON; not text lines or JSONL). */
  documentBytes: number;
  /** Items of one file. */
  items: number;
  /** Levels of brackets inside a JSON item. */
  depth: number;
}

export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  itemBytes: 16 * 1024 * 1024,
  documentBytes: 128 * 1024 * 1024,
  items: 10_000_000,
  depth: 256,
};

/** What is known about the bytes before they are read. */
export interface ReadContext {
  /** What the file is called in problems, and what its format is guessed from when its content does not tell. */
  file: string;
  /** Overrides sniffing. */
  format?: FormatName;
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
  | { ok: true; number: number; item: WireItem; original: Uint8Array; warnings: Problem[] }
  | { ok: false; number?: number; problem: Problem; original?: Uint8Array };
