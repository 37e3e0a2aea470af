import type { WireItem } from '../../../core/item';
import type { FormatName, Mapping } from '../../../core/read';
import type { SourcePublish } from '../../../shared/contracts/sources';
import type { ImportSettings } from './ports';

/** Fields that a source's settings fill in. */
export type SourceDefaults = Pick<
  WireItem,
  'language' | 'copyrightHolder' | 'copyrightNotice' | 'usageTerms'
>;

/** What a source's settings say about reading what is of it. */
export interface SourceReading {
  charset?: string;
  /** IANA name or offset, of dates without a zone. */
  zone?: string;
  mapping?: Mapping;
  /** Where its feed is, for relative addresses in it. */
  base?: string;
  defaults?: SourceDefaults;
}

/** What a source's settings say about imports. */
export interface SourceWord {
  format?: FormatName;
  publish: SourcePublish;
  reading: SourceReading;
}

/**
 * An import's settings, with its source's word where the import has none; about publishing the source has the last word, but nobody publishes
 * who may not.
 */
export const applySource = (settings: ImportSettings, source: SourceWord): ImportSettings => ({
  ...settings,
  format: settings.format ?? source.format,
  publish:
    source.publish === 'default'
      ? settings.publish
      : source.publish === 'publish' && settings.mayPublish !== false,
  reading: source.reading,
});

/**
 * Fills in what an item does not say: its language, its rights. Holder and notice of the copyright go together, since one agency's notice
 * under another's name would be wrong.
 *
 * @returns the item, and which of its fields are now the source's
 */
export function withDefaults(
  item: WireItem,
  defaults: SourceDefaults = {},
): { item: WireItem; defaulted: (keyof SourceDefaults)[] } {
  const saysWhose = item.copyrightHolder !== undefined || item.copyrightNotice !== undefined;
  const fitting = (Object.keys(defaults) as (keyof SourceDefaults)[]).filter(
    (name) =>
      defaults[name] !== undefined &&
      item[name] === undefined &&
      !(saysWhose && (name === 'copyrightHolder' || name === 'copyrightNotice')),
  );
  if (fitting.length === 0) return { item, defaulted: [] };
  return {
    item: { ...item, ...Object.fromEntries(fitting.map((name) => [name, defaults[name]])) },
    defaulted: fitting,
  };
}
