import type { ReceiptState } from '../core/duplicates';
import type { Problem } from '../core/problem';
import type { FormatName } from '../core/read';
import type { ImportSummary } from '../shared/contracts/imports';
import type { NamedFile } from './collect-files';

/** What became of one item, as the import reports it on its way. */
export interface ImportReceipt {
  file: string;
  /** From 1; absent when the whole file is meant. */
  item?: number;
  /** The file inside the file in which it stands. */
  within?: string;
  state: ReceiptState;
  detail?: string;
  problems?: Problem[];
}

export interface ImportProgress {
  items: number;
  bytesRead: number;
  bytesTotal: number;
}

export interface RunFilesOptions {
  files: NamedFile[];
  source?: string;
  publish: boolean;
  dryRun: boolean;
  format?: FormatName;
  startedBy: string;
  onReceipt?: (receipt: ImportReceipt) => void;
  onProgress?: (progress: ImportProgress) => void;
}

/** What became of a run; a dry run leaves no import behind and so has no documentId. */
export type RunSummary = Omit<ImportSummary, 'documentId'> & { documentId: string | null };

/** The part of the plugin's service `imports` that the command stands on. */
export interface ImportsService {
  runFiles(options: RunFilesOptions): Promise<RunSummary>;
  /** Goes on with an import; `missing` when there is none, `gone` when its files are no longer kept. */
  resumeHere(
    documentId: string,
    callbacks: Pick<RunFilesOptions, 'onReceipt' | 'onProgress'>,
  ): Promise<RunSummary | 'missing' | 'gone'>;
}
