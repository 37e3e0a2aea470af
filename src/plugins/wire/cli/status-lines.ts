/** One import in `wire status`. */
export interface ImportRow {
  import: string;
  state: string;
  startedAt?: string;
  files: string[];
  /** `items`, each receipt state, `flags`. */
  counts: Record<string, number>;
}

/** One source in `wire status`. */
export interface SourceRow {
  source: string;
  state: string;
  /** Why it is in that state, where it is not well. */
  reason?: string;
  lastArrivalAt?: string;
  /** Items of today, in UTC. */
  today: number;
}

export interface Status {
  /** How many there are in all. */
  imports: number;
  /** The newest first. */
  latest: ImportRow[];
  pendingNotices: number;
  sources: SourceRow[];
}

/** `wire status` for a person: a line an import with the counts that are not zero, what waits for a decision, and a line a source. */
export function statusLines({ imports, latest, pendingNotices, sources }: Status): string[] {
  return [
    imports === 0
      ? 'Nothing has been imported yet.'
      : `Imports: ${imports}${imports > latest.length ? ` (the latest ${latest.length})` : ''}`,
    ...latest.map(importLine),
    `Notices waiting for a decision: ${pendingNotices}`,
    ...(sources.length > 0 ? [`Sources: ${sources.length}`, ...sources.map(sourceLine)] : []),
  ];
}

function sourceLine({ source, state, reason, lastArrivalAt, today }: SourceRow): string {
  const last = lastArrivalAt ? `last new item ${lastArrivalAt}` : 'no new item lately';
  return `  ${source}  ${state}  ${today} today, ${last}${reason ? `  ${reason}` : ''}`;
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
