/** One import in `wire status`. */
export interface ImportRow {
  import: string;
  state: string;
  startedAt?: string;
  files: string[];
  /** `items`, each receipt state, `flags`. */
  counts: Record<string, number>;
}

export interface Status {
  /** How many there are in all. */
  imports: number;
  /** The newest first. */
  latest: ImportRow[];
  pendingNotices: number;
}

/** `wire status` for a person: a line an import with the counts that are not zero, and what waits for a decision. */
export function statusLines({ imports, latest, pendingNotices }: Status): string[] {
  return [
    imports === 0
      ? 'Nothing has been imported yet.'
      : `Imports: ${imports}${imports > latest.length ? ` (the latest ${latest.length})` : ''}`,
    ...latest.map(importLine),
    `Notices waiting for a decision: ${pendingNotices}`,
  ];
}

function importLine(row: ImportRow): string {
  const counts = Object.entries(row.counts)
    .filter(([name, count]) => name === 'items' || count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  const files =
    row.files.length > 1 ? `${row.files[0]} and ${row.files.length - 1} more` : (row.files[0] ?? 'no files');
  return `  ${row.import}  ${row.startedAt ?? 'not started'}  ${row.state}  ${counts}  ${files}`;
}
