import type { FieldName } from './item-fields';

/** A value as the source has it, not yet checked. */
export interface Found {
  value: unknown;
  /** What the source calls it: a JSON name, a path of elements such as `head/docdata/urgency/@ed-urg`, a column. */
  name: string;
  /** Where it is, when that is not where the item is: `line 12`, `/items/3/headline`. */
  place?: string;
}

/**
 * What a reader found for each field, the most telling first. `subjects`, `places`, `keywords` are put together of all that was found, of `embargoed` the
 * latest counts, of the others the first that has a right value.
 *
 * `state` is a word about the item's life that may or may not say whether it can be published, `pubStatus` one that must.
 */
export type FoundFields = Partial<Record<FieldName | 'pubStatus' | 'state' | 'embargoed', Found[]>>;

/** Adds a value to what was found, unless the source has nothing there. */
export const addFound = (
  found: FoundFields,
  field: keyof FoundFields,
  value: unknown,
  name: string,
  place?: string,
): void => {
  if (value === undefined || value === null) return;
  if (typeof value === 'string' && value.trim() === '') return;
  if (Array.isArray(value) && value.length === 0) return;
  (found[field] ??= []).push({ value, name, ...(place === undefined ? {} : { place }) });
};
