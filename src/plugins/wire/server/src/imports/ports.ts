import type { Identity, ReceiptState } from '../../../core/duplicates';
import type { Knowledge, Processed } from '../../../core/pipeline';
import type { Problem } from '../../../core/problem';
import type { FieldPaths, FormatName } from '../../../core/read';
import type { SourceDefaults, SourceReading } from './apply-source';

/** A file of an import, wherever it lies. */
export interface ImportFile {
  /** What it is called in receipts. */
  name: string;
  /** Its size in bytes, for the progress; 0 when unknown. */
  bytes: number;
  mediaType?: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What an import was told. */
export interface ImportSettings {
  /** Name of a wire source; made when unknown. */
  source?: string;
  /** Publish what may be published. */
  publish: boolean;
  format?: FormatName;
  /** False for somebody who may not publish: then the source's settings do not publish either. */
  mayPublish?: boolean;
  /** What the source's settings say about reading. */
  reading?: SourceReading;
}

/** Where an item or a problem stands. */
export interface Position {
  file: string;
  /** From 1; absent when the whole file is meant. */
  item?: number;
  /** In which file inside the file, as a path (`2026/story.xml` of a zip, an attachment's name). */
  within?: string;
}

/** An item in an import. */
export interface Located extends Position {
  /** Row id of the receipt whose place that of this item takes: it is tried again. */
  replaces?: number;
}

/** The coming of an item that is processed again. */
export interface Origin {
  /** Row id of its receipt. */
  receipt: number;
  /** Under which it is kept as it came. */
  contentHash: string;
}

/** An item that went through the pipeline and now has to be matched and stored. */
export interface Candidate extends Located {
  item: number;
  /** The item as it came. */
  original: Uint8Array;
  /** Name of the wire source. */
  source?: string;
  processed: Processed;
  identity: Identity;
  problems: Problem[];
  /** By which of its bytes it is known when it comes again. */
  rawHash?: string;
  /** It came with an earlier import. */
  origin?: Origin;
  /** Where in the source each of its fields stands. */
  paths?: FieldPaths;
  /** Its fields that are the source's defaults. */
  defaulted?: (keyof SourceDefaults)[];
}

/** An item, or a file, that could not be read. */
export interface Unreadable extends Located {
  problem: Problem;
  original?: Uint8Array;
}

/** What became of an item. */
export interface Settled {
  state: ReceiptState;
  detail?: string;
  problems: Problem[];
  /** documentId of its article. */
  article?: string;
  /** How many flags it brought. */
  flags: number;
  /** When the end of its embargo publishes it. */
  releaseAt?: Date;
}

/** Where items go. One store writes them, the other only says what would become of them. */
export interface ItemStore {
  /** What the newsroom knows, as the pipeline needs it. */
  knowledge(): Promise<Knowledge>;
  /** Whether an earlier attempt at this import has settled it. */
  isSettled(position: Position): boolean;
  /** Matches and stores one item: a candidate that cannot be stored becomes `failed`. Throws only when nothing can be stored at all. */
  settle(candidate: Candidate): Promise<Settled>;
  fail(unreadable: Unreadable): Promise<Settled>;
}
