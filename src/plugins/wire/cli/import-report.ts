import type { RunSummary } from './imports-service';

/** The last line of `wire import`. `seconds` is the time the import itself took. */
export function importReport({ documentId, counts }: RunSummary, seconds: number) {
  const { items, created, updated, unchanged, duplicate, held, killed, failed, flags } = counts;
  return {
    import: documentId,
    items,
    created,
    updated,
    unchanged,
    duplicate,
    held,
    killed,
    failed,
    flags,
    seconds: Math.round(seconds * 1000) / 1000,
  };
}
