import type { ImportSettings } from '../imports/ports';
import type { SourceReading } from '../imports/apply-source';
import type { Row } from '../stores/documents';

/** What an import was told, as its row has it. */
export const settingsOf = (row: Row): ImportSettings => ({
  source: (row.source as { name: string } | null)?.name,
  publish: row.publish as boolean,
  format: (row.format as ImportSettings['format'] | null) ?? undefined,
  reading: (row.reading as SourceReading | null) ?? undefined,
});

/** The wire source of an import, if it has one. */
export const sourceOf = (row: Row): { id: number; documentId: string; name: string } | undefined =>
  (row.source as { id: number; documentId: string; name: string } | null) ?? undefined;
