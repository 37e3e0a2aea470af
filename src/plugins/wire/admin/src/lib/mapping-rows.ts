import type { Mapping } from '../../../core/read/mapping';

/** A field of the wire item that a mapping can name. */
export type MappedField = keyof Mapping;

/** In the order in which they are offered; a test holds them against the reader's own list, which would bring its schema library along. */
export const MAPPABLE = [
  'headline',
  'text',
  'html',
  'abstract',
  'guid',
  'version',
  'byline',
  'dateline',
  'credit',
  'language',
  'urgency',
  'genre',
  'subjects',
  'keywords',
  'places',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'correction',
  'editorialNote',
  'embargoed',
  'expires',
  'firstCreated',
  'versionCreated',
  'pubStatus',
  'canonicalUrl',
] as const satisfies readonly MappedField[];

/** A line of the mapping's editor; `null`: nothing is chosen or typed yet. */
export interface MappingRow {
  field: MappedField | null;
  path: string | null;
}

const pathsOf = (given: string | string[] | undefined): string[] =>
  given === undefined ? [] : [given].flat();

/** A mapping as lines: a field with several paths has a line for each, in the order in which they are tried. */
export const mappingToRows = (mapping: Mapping | null): MappingRow[] =>
  MAPPABLE.flatMap((field) => pathsOf(mapping?.[field]).map((path) => ({ field, path })));

/** Lines as a mapping: those without a field or a path say nothing. `null` when none says anything. */
export const rowsToMapping = (rows: readonly MappingRow[]): Mapping | null => {
  const mapping: Mapping = {};
  for (const { field, path } of rows) {
    const named = path?.trim();
    if (!field || !named) continue;
    const before = pathsOf(mapping[field]);
    if (!before.includes(named)) mapping[field] = before.length > 0 ? [...before, named] : named;
  }
  return Object.keys(mapping).length > 0 ? mapping : null;
};

/**
 * @param field as a mapping names it
 * @param nth which of its paths, from 0
 * @returns the index of the line that says it; -1 when there is none
 */
export const rowOf = (rows: readonly MappingRow[], field: string, nth = 0): number => {
  const indices = rows.flatMap((row, index) => (row.field === field && row.path?.trim() ? [index] : []));
  return indices[nth] ?? indices[0] ?? -1;
};
