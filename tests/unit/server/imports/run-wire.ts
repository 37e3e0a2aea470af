import { DEFAULT_POLICIES } from '../../../../src/plugins/wire/core/policies';
import { noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';
import type { ImportFile, Position, Settled } from '../../../../src/plugins/wire/server/src/imports/ports';
import type { ReadFilesOptions } from '../../../../src/plugins/wire/server/src/imports/read-files';
import {
  runImport,
  supplyOf,
  type RunOptions,
} from '../../../../src/plugins/wire/server/src/imports/run-import';
import { MemoryStore } from './memory-store';

/** Runs an import into a store in memory, and notes what it tells on its way. */
export const runWire = async (
  files: ImportFile[],
  store = new MemoryStore(),
  options: Partial<RunOptions & ReadFilesOptions> = {},
) => {
  const counts = noCounts();
  const receipts: (Position & Settled)[] = [];
  const progress: { items: number; bytesRead: number; bytesTotal: number }[] = [];
  const supply = supplyOf(files, store, {
    settings: { publish: false },
    policies: DEFAULT_POLICIES,
    ...options,
  });
  await runImport(supply, store, {
    counts,
    onSettled: (prepared, settled) => {
      const { file, item } = prepared.ok ? prepared.candidate : prepared.unreadable;
      receipts.push({ file, item, ...settled });
    },
    onProgress: ({ counts: { items }, bytesRead, bytesTotal }) =>
      progress.push({ items, bytesRead, bytesTotal }),
    ...options,
  });
  return { counts: options.counts ?? counts, receipts, progress, store };
};

export const states = (receipts: { state: string }[]) => receipts.map(({ state }) => state);
