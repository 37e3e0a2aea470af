import type { PreviewItem } from '../../../shared/contracts/preview';

/** A field of a tested item. */
export interface FieldRow {
  name: string;
  /** Absent: it has no value that could be shown in a cell, as the body. */
  value?: string;
  /** Where in the source it stands. */
  path?: string;
  /** It is the source's default. */
  defaulted: boolean;
}

/**
 * An item's fields with where they stand in the source: the headline first, then the others as the item has them, then what only has a
 * place, as the body.
 */
export const fieldRows = ({
  headline,
  language,
  fields,
  paths = {},
  defaulted = [],
}: Pick<PreviewItem, 'headline' | 'language' | 'fields' | 'paths' | 'defaulted'>): FieldRow[] => {
  const values = new Map<string, string>();
  if (headline !== undefined) values.set('headline', headline);
  for (const { name, value } of fields) values.set(name, value);
  if (language !== undefined && !values.has('language')) values.set('language', language);

  const row = (name: string, value?: string): FieldRow => ({
    name,
    ...(value === undefined ? {} : { value }),
    ...(Object.hasOwn(paths, name) ? { path: paths[name] } : {}),
    defaulted: defaulted.includes(name),
  });
  const placed = Object.keys(paths).filter((name) => !values.has(name));
  return [...[...values].map(([name, value]) => row(name, value)), ...placed.map((name) => row(name))];
};
